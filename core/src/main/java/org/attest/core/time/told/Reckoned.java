package org.attest.core.time.told;

import java.util.Optional;

/// A told time with what is reckoned from it.
///
/// @param value the form without anything left to reckon: a [Moment], [Form.Length],
///   [Form.Between], [Form.Every], [Form.Either], [Form.OldStyle], [Form.Vague], or [Form.Nothing]
///   where it rests on what is not told
/// @param precision the unit up to which the words tell, even where the value knows less
/// @param anchor from what a relative time was reckoned
public record Reckoned(Told told, Form value, Unit precision, Optional<Moment> anchor) {}
