package org.attest.core.propose;

import java.util.Optional;
import org.attest.core.recognise.Quotation;

/// A turn of direct speech.
///
/// @param speaker what stands for the entity that speaks, as in [Named#entity]; else the speaker's
///   name as it was found
public record Spoken(Quotation quotation, Optional<String> speaker) {}
