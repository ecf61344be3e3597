/// Every command from its arguments to its streams and exit code.
@NullMarked
package org.attest.app.cli;

import org.jspecify.annotations.NullMarked;
