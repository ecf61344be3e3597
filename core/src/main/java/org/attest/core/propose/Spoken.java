package org.attest.core.propose;

import java.util.Optional;
import org.attest.core.recognise.Quotation;

/// A turn of direct speech.
///
/// @param speaker the id of the entity that speaks; else the speaker's name as it was found
public record Spoken(Quotation quotation, Optional<String> speaker) {}
