package org.attest.core.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A part of all namesakes, with how they stood before.
///
/// Law: with each of the namesakes all that were tied to it are there, and all that decisions link
/// with it; with each that is open, all that may be one with it, and all that may be one with
/// those; with each that is changed, all that are like it in any way.
///
/// @param appearances of all the namesakes
/// @param touched those of which an appearance came or went, or a decision
/// @param changed these, and those that are brought together otherwise than before
/// @param open those that are resolved again; all others stand as they stood
/// @param before how each stood, where it was there
/// @param entities to which entity each form belonged
public record Region(
    Collection<Appearance> appearances,
    Set<String> touched,
    Set<String> changed,
    Set<String> open,
    List<Standing> before,
    Map<Appearance.Id, String> entities) {}
