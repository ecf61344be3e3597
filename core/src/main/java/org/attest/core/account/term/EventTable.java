package org.attest.core.account.term;

/// The kinds of events; *values* says how many places one has.
///
/// Acts against persons are mapped to the types of acts of the HURIDOCS Events Standard Formats
/// (types of acts, all to classes of CIDOC CRM.
final class EventTable {
  /// name | also | values | back | measure | topic | marks | mapping
  static final String LINES =
      """
      arrest | capture, apprehension, round-up | one | | | | | ESF act: arrest; CRM E7
      detention | imprisonment, internment, confinement, captivity | many | | | | | ESF act: detention; CRM E7
      release | liberation, amnesty | one | | | | | CRM E7
      raid | assault, pogrom | one | | | | | ESF act: raid; CRM E7
      search | house search | one | | | | | ESF act: search; CRM E7
      hunger strike | fast | many | | | | | CRM E7
      strike | walkout, stoppage | many | | | | | CRM E7
      deportation | expulsion, exile, banishment | many | | | | | ESF act: deportation; CRM E9
      transfer | transport, extradition | many | | | | | ESF act: transfer; CRM E9
      escape | flight, breakout | one | | | | | CRM E9
      death | decease, demise, drowning | one | | | | | ESF act: death; CRM E69
      killing | murder, execution, assassination, shooting, lynching | one | | | | | ESF act: killing; CRM E69
      torture | beating, ill-treatment | one | | | | | ESF act: torture; CRM E7
      birth | | one | | | | | CRM E67
      marriage | wedding | one | | | | | CRM E7
      life | biography | many | | | | | CRM E7
      meeting | interview, audience, session, reception, conference | one | | | | | CRM E7
      conversation | talk, dialogue | one | | | | | CRM E7
      congress | convention, plenum, assembly | usually | | | | | CRM E7
      arrival | coming | one | | | | | CRM E9
      departure | leaving a place | one | | | | | CRM E9
      journey | voyage, travel, trip | many | | | | | CRM E9
      drafting | redrafting, composition | usually | | | | | CRM E65
      handover | delivery, submission | one | | | | | CRM E10
      letter | telegram, cable | many | | | | | CRM E65
      notification | notice, message | many | | | | | CRM E7
      publication | printing, reprinting, distribution | many | | | | | CRM E7 (F30 Manifestation Creation)
      declaration | statement, proclamation, manifesto, protest | many | | | | | CRM E7
      report | account, testimony | many | | | | | CRM E7
      writing | authorship | usually | | | | | CRM E65
      request | petition | many | | | | | CRM E7
      offer | proposal | many | | | | | CRM E7
      promise | pledge, undertaking | many | | | | | CRM E7
      consent | assent, agreement | many | | | | | CRM E7
      refusal | rejection | many | | | | | CRM E7
      invitation | | many | | | | | CRM E7
      summons | citation to appear | many | | | | | CRM E7
      decision | resolution, vote, verdict, judgement, sentence | usually | | | | | CRM E7
      trial | hearing, process | usually | | | | | CRM E7
      pact | treaty, alliance, accord | usually | | | | | CRM E7
      breach | violation | many | | | | | CRM E7
      speech | address, lecture, remark | one | | | | | CRM E7
      closure | shutting down, dissolution | many | | | | | CRM E7
      ban | prohibition, censorship | many | | | | | CRM E7
      seizure | confiscation, requisition, looting | one | | | | | ESF act: confiscation; CRM E8
      custody | keeping, possession | many | | | | | CRM E10
      loss | disappearance, destruction | many | | | | | CRM E6
      joining | admission, accession | many | | | | | CRM E85
      leaving | resignation, break, separation | many | | | | | CRM E86
      founding | foundation, formation, establishment | one | | | | | CRM E66
      office | appointment, post, mandate | many | | | | | CRM E7
      rule | reign, government, dictatorship | many | | | | | CRM E4
      mission | errand, delegation | many | | | | | CRM E7
      war | campaign, hostilities | many | | | | | CRM E5
      battle | fight, combat, attack, defeat, victory | usually | | | | | CRM E5
      revolution | rising, revolt, insurrection, uprising | many | | | | | CRM E5
      persecution | repression, terror | many | | | | | ESF act: persecution; CRM E7
      crime | robbery, theft, fraud | one | | | | | CRM E7
      plot | conspiracy | many | | | | | CRM E7
      smuggling | | many | | | | | CRM E7
      aid | help, relief, support | many | | | | | CRM E7
      other | occurrence, incident | many | | | | | CRM E5
      """;

  private EventTable() {}
}
