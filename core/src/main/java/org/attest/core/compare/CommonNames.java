package org.attest.core.compare;

import java.util.Set;

/// Parts of names that so many people bear that sharing one tells little, in plain small letters.
///
/// Written for Attest from general knowledge: the commonest family names of some countries.
final class CommonNames {
  private static final Set<String> COMMON =
      WordList.of(
          "smith jones brown taylor williams wilson johnson davies evans thomas roberts walker wright robinson thompson white hughes edwards"
              + " green hall wood harris lewis martin jackson clarke clark turner hill scott cooper morris ward moore king watson baker"
              + " harrison morgan allen james miller davis anderson murphy kelly sullivan walsh obrien byrne ryan campbell stewart macdonald"
              + " muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder"
              + " neumann schwarz zimmermann braun kruger hofmann hartmann lange krause lehmann werner bernard dubois durand moreau laurent"
              + " lefebvre leroy roux petit garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez ruiz hernandez diaz"
              + " moreno munoz alvarez romero gutierrez torres ramirez cruz rossi russo ferrari esposito bianchi romano colombo ricci"
              + " ivanov ivanova smirnov kuznetsov popov petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov"
              + " egorov pavlov kozlov stepanov nikolaev orlov andreev makarov shevchenko kovalenko bondarenko kovalchuk boiko melnyk"
              + " tkachenko kravchenko oliinyk nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski novak svoboda"
              + " nagy kovacs toth szabo horvath cohen levy levi katz goldberg friedman rosenberg shapiro silva santos oliveira souza pereira"
              + " costa ferreira jansen devries bakker visser smit hansen johansen olsen larsen andersen pedersen nielsen jensen johansson"
              + " andersson karlsson nilsson eriksson kim lee park choi ri pak choe li wang zhang liu chen yang huang zhao wu zhou tanaka sato"
              + " suzuki takahashi nguyen tran singh kumar sharma khan ali ahmed ahmad mohammed mohammad muhammad mohamed hassan hussein ibrahim"
              + " abdul abdullah haji mullah shah bey pasha begum");

  private CommonNames() {}

  static boolean isOne(String letters) {
    return COMMON.contains(letters);
  }
}
