package org.attest.core.account.term;

/// The kinds of commitments, and the particulars of one.
final class CommitmentTable {
  /// name | also | values | back | measure | topic | marks | mapping
  static final String LINES =
      """
      demand | ultimatum | | | | | | CRM E7 Activity (P2 demand)
      request | petition, appeal | | | | | | CRM E7 Activity (P2 request)
      question | query, interpellation | | | | | | CRM E7 Activity (P2 question)
      promise | pledge, undertaking, oath, vow | | | | | | CRM E7 Activity (P2 promise)
      condition | proviso | | | | | | CRM E7 Activity (P2 condition)
      offer | proposal | | | | | | CRM E7 Activity (P2 offer)
      deadline | term, time-limit | | | | | | CRM E52 Time-Span
      pact clause | clause, article | | | | | | CRM E73 Information Object
      debtor | obligor, who is to do it | one | | | role | | CRM P14 carried out by
      creditor | who is to have it | usually | | | role | | CRM P16 used specific object
      deed | what | many | | words | | |
      made | made on | one | | time | time | | CRM P4 has time-span
      due | term ends | usually | | | time | | CRM P4 has time-span
      condition for | | many | | words | | |
      on silence | silence means | usually | | words | | |
      outcome | state | many | | words | | | CRMinf I2 Belief
      """;

  private CommitmentTable() {}
}
