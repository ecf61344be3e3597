/// Each store before the contract that all of its kind pass.
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
