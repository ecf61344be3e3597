@NullMarked
package org.attest.app.adviser;

import org.jspecify.annotations.NullMarked;
