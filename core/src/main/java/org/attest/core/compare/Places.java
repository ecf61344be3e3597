package org.attest.core.compare;

import java.util.HashMap;
import java.util.Map;

/// Names of towns and regions that nations call differently, in plain small letters.
///
/// In each line the names of one place, in its own language and in English, French, German, Polish,
/// Russian or Yiddish, changes of name included. Written for Attest from general knowledge.
final class Places {
  private static final String LINES =
      """
      kyiv kiev kiew kijow kijew
      lviv lvov lemberg lwow leopolis lemberik
      kharkiv kharkov charkow kharkoff
      odesa odessa
      dnipro dnepropetrovsk ekaterinoslav yekaterinoslav katerynoslav
      zaporizhzhia zaporozhye aleksandrovsk
      chernivtsi czernowitz cernauti czerniowce
      ternopil tarnopol
      mykolaiv nikolaev nikolayev
      warsaw warszawa warschau varsovie varsovia varshava
      krakow cracow krakau cracovie
      gdansk danzig dantzig
      wroclaw breslau
      szczecin stettin
      poznan posen
      lodz lodsch
      vilnius vilna wilno wilna vilne
      kaunas kovno kowno
      riga ryga
      tallinn reval
      tartu dorpat
      daugavpils dvinsk dunaburg
      minsk mensk
      moscow moskva moskau moscou mosca mosku
      petersburg petrograd leningrad peterburg piter
      volgograd tsaritsyn stalingrad
      ekaterinburg yekaterinburg sverdlovsk
      tbilisi tiflis
      vienna wien vienne viena wiedne
      prague praha prag praga
      bratislava pressburg pozsony
      budapest pest
      bucharest bucuresti bukarest bucarest
      belgrade beograd belgrad
      zagreb agram
      ljubljana laibach
      athens athina athen athenes atene
      thessaloniki salonica salonika saloniki
      istanbul constantinople konstantinopel stambul
      izmir smyrna smyrne
      rome roma rom
      milan milano mailand
      turin torino
      genoa genova genua genes
      florence firenze florenz
      naples napoli neapel
      venice venezia venedig venise
      munich munchen monaco
      cologne koln colonia
      nuremberg nurnberg
      aachen aixlachapelle
      mainz mayence
      geneva geneve genf ginebra ginevra
      basel basle bale basilea
      zurich zuerich
      bern berne berna
      brussels bruxelles brussel brussel bruselas
      antwerp antwerpen anvers amberes
      ghent gent gand
      liege luttich luik
      hague haag haye haya
      lisbon lisboa lissabon lisbonne
      seville sevilla
      saragossa zaragoza
      barcelona barcelone
      copenhagen kobenhavn kopenhagen copenhague
      gothenburg goteborg
      helsinki helsingfors
      oslo christiania kristiania
      jerusalem yerushalayim
      london londres londra londyn
      beijing peking pekin
      """;

  private static final Map<String, Alike> PLACES = places();

  private Places() {}

  private static Map<String, Alike> places() {
    Map<String, Alike> out = new HashMap<>();
    int number = 10_000;
    for (String line : LINES.strip().split("\\n", -1)) {
      Alike alike = Alike.of(number++);
      for (String word : line.strip().split(" ", -1)) {
        out.put(word, alike);
      }
    }
    return Map.copyOf(out);
  }

  /// The place that a word names, or nothing.
  static Alike of(String letters) {
    return PLACES.getOrDefault(letters, Alike.NOTHING);
  }
}
