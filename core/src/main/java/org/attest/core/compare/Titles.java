package org.attest.core.compare;

import java.util.Set;

/// Words that stand with a name of a person and are no part of it, in plain small letters.
final class Titles {
  /// Ranks, offices, degrees and forms of address, which stand before the name.
  private static final Set<String> BEFORE =
      WordList.of(
          "mr mrs ms miss mister dr doctor prof professor sir dame lord lady rev reverend father brother sister hon honourable"
              + " comrade comrades genosse genossin kamerad camarade camarada companero companera compagno compagna tovarishch tovarisch"
              + " tovaristch tov towarzysz towarzyszka herr hr frau fraulein frl monsieur madame mademoiselle mme mlle messieurs signor signora"
              + " signorina sig don dona dom senor senora senorita sra srta senhor senhora pan pani panna gospodin gospozha citizen citoyen"
              + " citoyenne grazhdanin mijnheer meneer mevrouw general gen colonel col major maj captain capt lieutenant lieut lt sergeant"
              + " sergt sgt corporal private admiral marshal marechal feldmarschall oberst hauptmann leutnant kapitan capitaine capitan"
              + " polkovnik ataman hetman president prasident presidente presidentin chancellor kanzler minister ministre ministro premier"
              + " senator deputy ambassador consul secretary count graf comte conte conde countess grafin comtesse baron baroness freiherr"
              + " prince princess prinz prinzessin furst knyaz kniaz duke duchess herzog duc duque king queen konig roi rey tsar czar tzar"
              + " emperor empress kaiser empereur imperator pope papst pape rabbi reb rav rebbe rabbiner sheikh shaikh shaykh sheik emir"
              + " amir imam mullah mulla maulavi maulana hajji haji hadji hajj bishop archbishop cardinal monsignor mgr abbe abbot pater padre"
              + " deacon ing dipl avv maitre justice judge governor mayor delegate editor"
              + " господин г-н госпожа товарищ тов граф графиня князь княгиня генерал полковник доктор профессор пан пані панна барон царь"
              + " император король αρχιεπισκοπος κυριος κυρια مر דר מר הרב רבי גב الشيخ السيد السيدة الدكتور د الأستاذ");

  /// What may stand behind a name and says nothing of who is meant.
  private static final Set<String> BEHIND =
      WordList.of("esq esquire phd md ma ba mp mep obe kbe cbe ret retd sj osb op san sama");

  /// Words that tie the parts of a name together.
  private static final Set<String> PARTICLES =
      WordList.of(
          "de la le les saint sainte st ste sankt du des d da do dos das del della dello dei degli di der den van von vom zu zur zum ten ter te t af av of y e"
              + " el al ul ad ar as ash at az and und et i the ogly oglu kyzy kizi qizi де ля фон ван дер да ди אל ال و");

  /// What says that the name of the father follows.
  private static final Set<String> FATHERS =
      WordList.of("bin ibn ben bint bat binti ould wald bar бин ибн бен бат בן בת بن ابن بنت");

  private static final Set<String> NEE =
      WordList.of("nee born geb geborene alias called genannt dite dit recte vulgo урожденная нее");

  private Titles() {}

  static boolean isBefore(String word) {
    return BEFORE.contains(word);
  }

  static boolean isBehind(String word) {
    return BEHIND.contains(word);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isFather(String word) {
    return FATHERS.contains(word);
  }

  /// Whether another name of the same person follows.
  static boolean isOtherwise(String word) {
    return NEE.contains(word);
  }
}
