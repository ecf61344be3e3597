package org.attest.core.speech;

import java.util.List;

/// Who spoke the turns before one, the last first; -1 is nobody.
record Recent(int first, int second, int third, int fourth) {
  static final Recent NONE = new Recent(-1, -1, -1, -1);

  Recent then(int person) {
    return new Recent(
        /* first= */ person, /* second= */ first, /* third= */ second, /* fourth= */ third);
  }

  List<Integer> all() {
    return List.of(first, second, third, fourth);
  }

  boolean has(int person) {
    return person == first || person == second || person == third || person == fourth;
  }
}
