/// The command line.
///
/// Comes in: arguments and a [Terminal]. Goes out: lines on the two streams and an [Exit].
///
/// Each command is one class that states its own arguments ([Command#spec]) and runs
/// ([Command#run]); [Commands] lists them, [CommandLineInterface] picks one. Results go to standard
/// output, problems and progress to standard error. Nothing that a document or a file name holds
/// can move the cursor or reverse the line: see [Printable].
///
/// Law: a command opens only what it needs; `export` starts no web server, no index, no reader.
@NullMarked
package org.attest.app.cli;

import org.jspecify.annotations.NullMarked;
