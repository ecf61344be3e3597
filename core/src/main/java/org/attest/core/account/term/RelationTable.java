package org.attest.core.account.term;

/// Relations, read from, relation, to; *values* says how many `to` one `from` has at one time,
/// *back* how many `from` one `to`.
final class RelationTable {
  /// name | also | values | back | measure | topic | marks | mapping
  static final String LINES =
      """
      delegate of | representative of, deputy of, envoy of, represented | usually | many | | role | inverse=delegate | CRM P107; factoid: office
      delegate to | delegate at | many | many | | role | event, inverse=delegate at it | CRM P11
      member of | belongs to, adherent of, fellow of | many | many | | role | part, inverse=member | CRM P107
      leader of | head of, commander of, chief of, chairman of, president of | many | usually | | role | inverse=leader | CRM P107
      secretary of | general secretary of | many | usually | | role | inverse=secretary | CRM P107
      editor of | edited | many | many | | role | inverse=edited by | CRM P14
      author of | wrote, writer of | many | many | | role | voice, inverse=written by | CRM P14
      written by | by | many | many | | role | inverse=author of | CRM P14
      founder of | founded | many | many | | role | inverse=founded by | CRM P14
      employee of | worker at, works for | many | many | | role | inverse=employer of | CRM P107
      employer of | | many | many | | role | inverse=employee of | CRM P107
      successor of | succeeded | usually | usually | | role | inverse=predecessor of | factoid: office
      predecessor of | preceded | usually | usually | | role | inverse=successor of | factoid: office
      born in | born at | one | many | | place | inverse=birthplace of | CRM P7
      died in | died at | one | many | | place | inverse=place of death of | CRM P7
      buried in | buried at | one | many | | place | inverse=burial place of | CRM P7
      lives in | resident of, lived in | many | many | | place | inverse=residence of | CRM P74
      from | comes from, native of | usually | many | | place | inverse=home of | CRM P74
      citizen of | national of, subject of | usually | many | | role | inverse=has citizen | factoid: nationality
      in | within, inside, located in, lies in, situated in | many | many | | place | part, inverse=contains | CRM P89
      part of | section of, branch of, chapter of, belongs in | many | many | | other | part, inverse=has part | CRM P46, P106
      affiliated to | affiliated with, federated with | many | many | | role | inverse=has affiliate | CRM P107
      capital of | seat of | usually | one | | place | inverse=has capital | CRM P89
      child of | son of, daughter of | many | many | | role | inverse=parent of | CRM P152
      parent of | | many | many | | role | inverse=child of | CRM P152
      mother of | | many | one | | role | inverse=has mother | CRM P152
      father of | | many | one | | role | inverse=has father | CRM P152
      married to | spouse of, husband of, wife of | usually | usually | | role | symmetric | factoid: kinship
      sibling of | brother of, sister of | many | many | | role | symmetric | factoid: kinship
      friend of | comrade of, close to | many | many | | role | symmetric | factoid: friendship
      enemy of | opponent of | many | many | | role | symmetric | factoid: enmity
      ally of | allied with | many | many | | role | symmetric | CRM P107
      connected with | associated with | many | many | | other | symmetric | CRM P107
      took part in | present at, attended | many | many | | role | event, inverse=took part | CRM P11
      owner of | owns | many | usually | | role | inverse=owned by | CRM P51
      """;

  private RelationTable() {}
}
