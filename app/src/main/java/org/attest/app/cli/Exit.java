package org.attest.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a command ended. The codes are a contract.
public enum Exit {
  CLEAN(0, "everything was done and nothing is wrong"),
  PROBLEMS(1, "everything was done; problems were found and told"),
  USAGE(2, "the command, an argument or the archive named is not usable; nothing was done"),
  FAILED(3, "the machine failed: a full disk, a lock, a damaged store");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /// From code to meaning, for help.
  static Map<String, String> meanings() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Exit exit : values()) {
      all.put(Integer.toString(exit.code), exit.meaning);
    }
    return all;
  }
}
