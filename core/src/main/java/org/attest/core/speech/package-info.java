/// Who says what: direct speech and its speakers.
///
/// Comes in: a [StructuredSource][org.attest.core.text.StructuredSource] and the names that stand
/// in it. Goes out: [Turn]s, each with the words between its marks, who speaks, and why.
///
/// The way: [Marks] finds the stretches between quotation marks, [Cast] makes persons of names and
/// roles, [Scene] lays out turns with their cues, and [Casting] chooses the speakers of all turns
/// together by weighed evidence. The words of a language and the weights are readable files beside
/// this package's classes.
///
/// Law: time and memory grow with the text and with nothing else; the same text gives the same
/// turns.
@NullMarked
package org.attest.core.speech;

import org.jspecify.annotations.NullMarked;
