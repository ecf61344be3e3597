package org.attest.core.resolve;

import java.util.Set;

/// What has changed in a [Region].
///
/// @param resolution the entities of which something has changed, and their pairs; holds only if
///   the region knew of all that changed
/// @param changed the namesakes that stand otherwise than they stood
/// @param hasRivals whether a name can stand in the way of two others
public record Regional(Resolution resolution, Set<String> changed, boolean hasRivals) {}
