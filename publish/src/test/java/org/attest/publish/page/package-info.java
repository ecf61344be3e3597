/// Exports line by line, and their documentation against what is written.
@NullMarked
package org.attest.publish.page;

import org.jspecify.annotations.NullMarked;
