package org.attest.core.account.amount;

/// Words for numbers: the word, the least and the most that it means, and how it joins others:
/// `add` to what stands before it, `times` it, or `alone` where it takes none.
final class NumberTable {
  static final String LINES =
      """
      zero null zéro cero|0|0|add
      none nobody nothing keine aucun|0|0|alone
      one single eins|1|1|add
      two zwei deux dos due|2|2|add
      three drei trois tres tre|3|3|add
      four vier quatre cuatro quattro|4|4|add
      five fünf cinq cinco cinque|5|5|add
      six sechs seis sei|6|6|add
      seven sieben sept siete sette|7|7|add
      eight acht huit ocho otto|8|8|add
      nine neun neuf nueve nove|9|9|add
      ten zehn dix diez dieci|10|10|add
      eleven elf onze undici|11|11|add
      twelve zwölf douze doce dodici|12|12|add
      thirteen dreizehn treize trece tredici|13|13|add
      fourteen vierzehn quatorze catorce quattordici|14|14|add
      fifteen fünfzehn quinze quince quindici|15|15|add
      sixteen sechzehn seize sedici|16|16|add
      seventeen siebzehn diciassette|17|17|add
      eighteen achtzehn diciotto|18|18|add
      nineteen neunzehn diciannove|19|19|add
      twenty zwanzig vingt veinte venti|20|20|add
      thirty dreißig dreissig trente treinta trenta|30|30|add
      forty fourty vierzig quarante cuarenta quaranta|40|40|add
      fifty fünfzig cinquante cincuenta cinquanta|50|50|add
      sixty sechzig soixante sesenta sessanta|60|60|add
      seventy siebzig setenta settanta|70|70|add
      eighty achtzig ochenta ottanta|80|80|add
      ninety neunzig noventa novanta|90|90|add
      both beide|2|2|alone
      half halb|0.5|0.5|add
      couple pair paar|2|3|add
      few wenige quelques unas pocos|2|9|add
      several mehrere plusieurs varios parecchi|2|20|add
      many numerous countless viele beaucoup muchos molti|3|1e12|alone
      dozen dutzend douzaine docena dozzina|12|12|times
      score|20|20|times
      hundred hundert cent cents cien cento|100|100|times
      thousand tausend mille mil mila|1000|1000|times
      million millionen millions milliard|1e6|1e6|times
      dozens dutzende docenas|12|200|many
      scores|20|400|many
      hundreds hunderte centaines cientos centinaia|100|2000|many
      thousands tausende milliers miles migliaia|1000|20000|many
      """;

  private NumberTable() {}
}
