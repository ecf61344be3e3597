package org.attest.core.account.term;

/// Attributes; *values* says how many values one thing has at one time.
final class AttributeTable {
  /// name | also | values | back | measure | topic | marks | mapping
  static final String LINES =
      """
      pages | page, pp | one | | extent | citation | | CRM P3; BIBO pages
      issue | number of issue, issue number, no | one | | extent | citation | | BIBO issue
      volume | vol | one | | extent | citation | | BIBO volume
      edition | | usually | | words | citation | | BIBO edition
      abbreviation | acronym, short title, siglum | one | | words | citation | | CRM P1
      title | full title, heading | usually | | words | citation | | CRM P102
      publisher | printed by, publishing house | usually | | words | citation | | CRM P14
      place of publication | place of printing, published at | usually | | words | citation | | CRM P7
      year of printing | printed, year of publication, published, date of publication, date of printing | usually | | time | citation | | CRM P4
      date | dated, day, year, date of writing, year of writing, date of composition | one | | time | time | | CRM P4
      born | birth, date of birth, year of birth | one | | time | time | | CRM P4 (E67)
      died | date of death, year of death | one | | time | time | | CRM P4 (E69)
      founded | date of founding, year of founding | one | | time | time | | CRM P4 (E66)
      language | | many | | words | other | | CRM P72
      author | writer | usually | | words | citation | | CRM P14
      editor | edited by, editorship | usually | | words | citation | | CRM P14
      translator | | usually | | words | citation | | CRM P14
      vote | mandate, voting right, credentials | one | | words | role | | factoid: office
      occupation | profession, trade, job | usually | | words | role | | ESF occupation
      office | rank, post, position, function | usually | | words | role | | factoid: office
      status | | many | | words | role | |
      citizenship | nationality | one | | words | role | | ESF citizenship
      party | party membership, affiliation | usually | | words | role | | ESF affiliation
      religion | faith | usually | | words | role | | ESF religion
      sex | gender | one | | words | identity | | ESF sex
      real name | birth name, legal name | one | | words | identity | | CRM P1
      name | called, spelling, alias, nickname, pseudonym, form of name | many | | words | identity | | CRM P1
      described as | description, epithet, characterised as, judged as, said to be, appearance, character, attitude, opinion, stance, mood, quality | many | | words | other | | CRMinf I2
      detail | remark, note, comment | many | | words | other | | CRM P3
      origin | provenance, home | one | | words | role | | CRM P74
      birthplace | place of birth, born in | one | | words | place | | CRM P7
      place of death | died in, deathplace | one | | words | place | | CRM P7
      place | location, site, venue | usually | | words | place | | CRM P7
      seat | headquarters, address | usually | | words | place | | CRM P74
      cause | reason, motive, ground, pretext, purpose | many | | words | other | | CRM P17
      cause of death | | one | | words | other | | ESF cause of death
      result | outcome, consequence, effect, state | many | | words | other | |
      verdict | sentence, judgement | one | | words | other | | ESF sentence
      charge | accusation | many | | words | other | | ESF charge
      length | duration, lasted, how long | one | | amount | number | | CRM P191
      days | | one | | amount | number | unit=day | CRM P191
      weeks | | one | | amount | number | unit=week | CRM P191
      months | | one | | amount | number | unit=month | CRM P191
      years | | one | | amount | number | unit=year | CRM P191
      hours | | one | | amount | number | unit=hour | CRM P191
      number | count, total, size, strength | one | | amount | number | | CRM P90
      age | | usually | | amount | number | | ESF age
      price | cost, sum, amount, fine, salary | one | | amount | number | | CRM P181
      distance | height, weight, depth, width | one | | amount | number | | CRM P43
      colour | material, shape | usually | | words | other | | CRM P45
      contents | subject, topic, theme | many | | words | other | | CRM P129
      time of day | hour of day, clock time | one | | words | time | | CRM P4
      """;

  private AttributeTable() {}
}
