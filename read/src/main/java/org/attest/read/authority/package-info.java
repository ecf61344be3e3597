/// Authority files.
///
/// Comes in: a table in CSV, in any encoding, with commas, semicolons or tabs between cells. Goes
/// out: its records, and one problem for each row that is none.
///
/// Law: a row is taken whole or not at all.
@NullMarked
package org.attest.read.authority;

import org.jspecify.annotations.NullMarked;
