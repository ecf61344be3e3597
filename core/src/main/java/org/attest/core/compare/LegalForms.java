package org.attest.core.compare;

/// stub
final class LegalForms {
  private LegalForms() {}
  static boolean isOne(String letters) {
    return java.util.Set.of("llc","sa","ltd","inc","gmbh","ag","plc","corp","srl").contains(letters);
  }
}
