/// What is named, dated and said in a source: proposals with their reasons.
///
/// Comes in: a [StructuredSource][org.attest.core.text.StructuredSource]. Goes out: [Proposal]s.
/// Every recogniser implements [Recogniser] and stands in the list that [Recognisers] gives.
///
/// Law: machines propose, people decide; a proposal says who makes it, why and how sure it is.
@NullMarked
package org.attest.core.recognise;

import org.jspecify.annotations.NullMarked;
