/// The pages in a real browser.
///
/// Comes in: an archive of the dossier, served on the loopback address. Goes out: what a person
/// would see and do, with every error of the console and every request to another host a failure.
@NullMarked
package org.attest.app.browser;

import org.jspecify.annotations.NullMarked;
