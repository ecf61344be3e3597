/// Records of authority files, and which entities of the archive they may mean.
///
/// Comes in: records as somebody keeps them outside the archive, with identifiers; entities. Goes
/// out: proposals that an entity is what a record means.
///
/// Law: nothing is identified here; a person decides, and the decision stands without the file.
@NullMarked
package org.attest.core.authority;

import org.jspecify.annotations.NullMarked;
