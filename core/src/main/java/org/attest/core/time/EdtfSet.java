package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several times: one of them is meant, or all.
///
/// @param isAll whether all are meant (`{…}`), or one of them (`[…]`)
/// @param isEarlier whether any time before the first is among them (`..` at the beginning)
/// @param isLater whether any time after the last is among them (`..` at the end)
/// @param members in the order in which they are written, one at least
public record EdtfSet(boolean isAll, boolean isEarlier, boolean isLater, List<Member> members)
    implements Edtf {

  /// Beyond so many stretches in all the days of a member are no longer told one by one.
  private static final int STRETCHES_MAX = 50_000;

  /// A date, or all dates from one to another.
  public record Member(EdtfDate first, Optional<EdtfDate> last) {
    public Member {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
    }

    String print() {
      return first.print() + last.map(each -> ".." + each.print()).orElse("");
    }

    Stream<EdtfDate> dates() {
      return Stream.concat(Stream.of(first), last.stream());
    }

    Days days() {
      return last.map(each -> EdtfInterval.of(first, each).days()).orElseGet(first::days);
    }

    /// All from the first day to the last, which is found without telling the days.
    Days hull() {
      long first = new Candidates(this.first).first().first();
      long end = new Candidates(last.orElse(this.first)).last().last();
      return new Days(List.of(new Days.Stretch(first, end)), false);
    }
  }

  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("members: none");
    }
  }

  /// Without blanks, as the standard has it.
  @Override
  public String print() {
    return members.stream()
        .map(Member::print)
        .collect(
            Collectors.joining(
                ",",
                (isAll ? "{" : "[") + (isEarlier ? ".." : ""),
                (isLater ? ".." : "") + (isAll ? "}" : "]")));
  }

  @Override
  public Bounds bounds() {
    return new Bounds(
        isEarlier ? new Bounds.Open() : new Bounds.Day(earliest()),
        isLater ? new Bounds.Open() : new Bounds.Day(latest()));
  }

  private long earliest() {
    return members.stream()
        .mapToLong(each -> new Candidates(each.first()).first().first())
        .min()
        .orElseThrow();
  }

  private long latest() {
    return members.stream()
        .mapToLong(each -> new Candidates(each.last().orElse(each.first())).last().last())
        .max()
        .orElseThrow();
  }

  @Override
  public Days days() {
    List<Days.Stretch> all = new ArrayList<>();
    boolean isExact = true;
    long told = 0;
    for (Member member : members) {
      Days days = told < STRETCHES_MAX ? member.days() : member.hull();
      // Days that are too many were gone through nevertheless, as far as they are told.
      told += days.isExact() ? days.stretches().size() : Candidates.STRETCHES_MAX;
      isExact &= days.isExact();
      all.addAll(days.stretches());
    }
    if (isEarlier) {
      all.add(new Days.Stretch(Long.MIN_VALUE, members.getFirst().days().last()));
    }
    if (isLater) {
      all.add(new Days.Stretch(members.getLast().days().first(), Long.MAX_VALUE));
    }
    return Days.of(all, isExact);
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public Qualification qualification() {
    return members.stream()
        .flatMap(Member::dates)
        .map(EdtfDate::qualification)
        .reduce(Qualification.NONE, Qualification::and);
  }
}
