/// The program: what the launcher starts.
///
/// Comes in: arguments. Goes out: an exit code, see [Exit][org.attest.app.cli.Exit].
///
/// Law: this is one of the two edges at which any exception is caught; a person sees one line.
@NullMarked
package org.attest.app;

import org.jspecify.annotations.NullMarked;
