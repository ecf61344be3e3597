package org.attest.core.account.term;

/// The roles that somebody or something has in an event; *values* says how many have it.
///
/// They are mapped to the involvement of the HURIDOCS Events Standard Formats (victim, perpetrator,
/// source, intervener) and to properties of CIDOC CRM.
final class RoleTable {
  /// name | also | values | back | measure | topic | marks | mapping
  static final String LINES =
      """
      actor | agent, perpetrator, arrester, jailer, deporter, attacker, captor, persecutor | many | | | role | | ESF perpetrator; CRM P14
      killer | murderer, assassin, executioner | usually | | | role | | ESF perpetrator; CRM P14
      victim | dispossessed, wrecked | many | | | role | | ESF victim; CRM P11
      arrested | detained, prisoner, captured, imprisoned | many | | | role | | ESF victim; CRM P11
      deported | exiled, expelled | many | | | role | | ESF victim; CRM P11
      released | freed, liberated | many | | | role | | ESF victim; CRM P11
      striker | hunger striker | many | | | role | | CRM P11
      dead | deceased, killed, drowned | many | | | role | | ESF victim; CRM P100
      born | child | one | | | role | | CRM P98
      mother | | one | | | role | | CRM P96
      father | | one | | | role | | CRM P97
      author | writer, drafter, redrafter, signatory, sender | many | | | role | | CRM P14
      addressee | recipient, receives, receiver, notified | many | | | role | | CRM P11
      translator | interpreter | many | | | role | | CRM P14
      publisher | printer | usually | | | role | | CRM P14
      organ | paper, newspaper | many | | | role | | CRM P16
      document | published text, lost document, letter | many | | | role | | CRM P16
      speaker | orator | many | | | role | | CRM P14
      hearer | audience, listener | many | | | role | | CRM P11
      host | receives guests | usually | | | role | | CRM P14
      guest | visitor | many | | | role | | CRM P11
      chair | chairman, president, presides | one | | | role | | CRM P14
      secretary | minutes | usually | | | role | | CRM P14
      delegate | representative, envoy | many | | | role | | CRM P11
      sole delegate | only delegate | one | | | role | | CRM P11
      present | participant, party, interlocutor | many | | | role | | CRM P11
      asker | petitioner, requester, inviter | usually | | | role | | CRM P14
      asked | invited, invitee, refused | many | | | role | | CRM P11
      promiser | undertakes, agrees, offerer, obligor | usually | | | role | | CRM P14
      promisee | | many | | | role | | CRM P11
      refuser | | usually | | | role | | CRM P14
      decider | resolver, examiner, judge | usually | | | role | | CRM P14
      keeper | custodian, holder | usually | | | role | | CRM P49
      founder | | many | | | role | | CRM P14
      founded | | one | | | role | | CRM P95
      joins | accepted, member | many | | | role | | CRM P143
      leaves | resigns | many | | | role | | CRM P145
      winner | victor, elected, appointed | one | | | role | | CRM P14
      loser | defeated | many | | | role | | CRM P11
      enemy | opponent, adversary | many | | | role | | CRM P11
      helper | aider, ally | many | | | role | | ESF intervener; CRM P14
      aided | helped | many | | | role | | CRM P11
      informant | witness to it, source | many | | | role | | ESF source; CRM P14
      subject | | many | | | role | | CRM P12
      """;

  private RoleTable() {}
}
