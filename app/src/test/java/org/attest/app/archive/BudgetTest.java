package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attest.read.MemberLimits;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final MemberLimits LIMITS = MemberLimits.standard();

  @Test
  void allMembersTogetherMayHaveSoManyTimesTheSizeOfTheOutermostFile() {
    long size = 10L << 20;
    Budget budget = new Budget(size);
    assertTrue(budget.spend(size * LIMITS.unpackedMax()));
    assertFalse(budget.spend(1));
  }

  @Test
  void aSmallFileCountsAsAMegabyte() {
    assertEquals((1L << 20) * LIMITS.unpackedMax(), LIMITS.bytesMax(22));
  }

  @Test
  void soManyMembersAreTaken() {
    Budget budget = new Budget(1L << 20);
    for (int i = 0; i < LIMITS.membersMax(); i++) {
      assertTrue(budget.spend(0));
    }
    assertFalse(budget.spend(0));
  }
}
