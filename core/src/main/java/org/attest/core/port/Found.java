package org.attest.core.port;

import java.util.Optional;
import org.attest.core.recognise.Proposal;

/// A proposal in its source.
///
/// @param ordinal its place among the proposals of its source, from 0
/// @param entity for a name, the id of the entity it refers to
public record Found(String source, int ordinal, Proposal proposal, Optional<String> entity) {}
