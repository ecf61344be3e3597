package org.attest.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;

/// One archive being opened: who takes the members, and what was met.
final class Opening {
  private static final int WHOLE = 1 << 16;
  private static final int PIECE = 64;

  private final Original original;
  private final List<Problem> problems;
  private final MemberTaker taker;
  private final Unpacked.Allowance allowance;
  private boolean isTorn;

  /// @param bytesMost how many bytes all members together may have
  Opening(Original original, List<Problem> problems, MemberTaker taker, long bytesMost) {
    this.original = original;
    this.problems = problems;
    this.taker = taker;
    this.allowance = new Unpacked.Allowance(bytesMost);
  }

  Original original() {
    return original;
  }

  /// Hands over a member, as far as its bytes go.
  ///
  /// @return whether they were whole
  boolean take(String path, InputStream in) throws IOException {
    return take(path, new Unpacked(in, allowance, WHOLE));
  }

  /// Hands over the one member of what gives up all that it was asked for where it tears.
  void takeByPieces(String path, InputStream in) throws IOException {
    take(path, new Unpacked(in, allowance, PIECE));
  }

  private boolean take(String path, Unpacked unpacked) throws IOException {
    taker.take(path, unpacked);
    Optional<String> damage = unpacked.damage();
    if (damage.isPresent() && !isTorn) {
      tell(path, "it is damaged: " + damage.get());
    }
    return damage.isEmpty();
  }

  /// A link, which is not followed.
  void link(String path, String to) {
    taker.pass(path + " → " + to);
  }

  /// A member that nobody can read.
  void refuse(String path, Code code, String why) {
    taker.pass(path);
    problems.add(new Problem(code, original.path() + Original.INSIDE + path, why));
  }

  /// The archive itself is torn; that is said once.
  void tear(String why) {
    if (!isTorn) {
      isTorn = true;
      tell("", why);
    }
  }

  private void tell(String path, String why) {
    String where = path.isEmpty() ? original.path() : original.path() + Original.INSIDE + path;
    problems.add(
        new Problem(Code.INCOMPLETE, where, why + "; what is there was read, fetch it again"));
  }

  static Refusal locked() {
    return new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
  }
}
