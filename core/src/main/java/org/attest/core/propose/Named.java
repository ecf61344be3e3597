package org.attest.core.propose;

import org.attest.core.recognise.Name;
import org.attest.core.source.Span;

/// A name of a source, and whom or what it names.
///
/// @param at where it stands in the reading text
/// @param entity what stands for the entity in proposals: the same for all names that the source
///   itself gives to one bearer; see [Reference]
public record Named(Name name, Span at, String entity) {}
