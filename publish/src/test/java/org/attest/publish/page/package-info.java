/// What marks on pages tell.
@NullMarked
package org.attest.publish.page;

import org.jspecify.annotations.NullMarked;
