package org.attest.app.reconcile;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.attest.core.port.Register;
import org.attest.core.port.View;

/// The index of a view's entities, made anew when they have changed.
final class FreshIndex {
  /// What was made while entities were not settled is made again after so long.
  private static final long UNSETTLED_NANOS = Duration.ofSeconds(10).toNanos();

  private final View view;
  private final LongSupplier nanos;
  private Optional<Made> made = Optional.empty();

  /// @param last the number of the journal's last entry when it was made
  /// @param isSettled whether all that the journal says was followed then
  private record Made(EntityIndex index, long last, boolean isSettled, long nanos) {}

  /// @param nanos a clock that only goes on
  FreshIndex(View view, LongSupplier nanos) {
    this.view = view;
    this.nanos = nanos;
  }

  synchronized EntityIndex get() {
    long last = view.journal().last();
    long now = nanos.getAsLong();
    Made there =
        made.filter(one -> one.last() == last)
            .filter(one -> one.isSettled() || now - one.nanos() < UNSETTLED_NANOS)
            .orElseGet(() -> make(last, now));
    made = Optional.of(there);
    return there.index();
  }

  private Made make(long last, long now) {
    Register.Unsettled unsettled = view.catalogue().unsettled();
    boolean isSettled = unsettled.seq() == last && unsettled.namesakes().isEmpty();
    return new Made(new EntityIndex(view.catalogue().entities()), last, isSettled, now);
  }
}
