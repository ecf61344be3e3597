package org.attest.core.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.compare.script.Letters;

/// The common words of the names of organisations, with their translations, in plain small letters.
///
/// In each line the words of one meaning in English, French, German, Spanish, Italian, Polish,
/// Russian and Ukrainian (romanised and in Cyrillic), abbreviations included. Written for Attest
/// from general knowledge.
final class BodyWords {
  private static final String COMMON =
      """
      union unions syndicat syndicats syndicate syndicates gewerkschaft gewerkschaften sindicato sindicatos sindacato sindacati unione uniao zwiazek verband soyuz soiuz союз спілка profsoyuz профсоюз unie unio
      federation federacion foderation federazione federatsiya federatsiia федерация федерація federacja federatie fed
      confederation confederacion konfoderation confederazione konfederatsiya конфедерация konfederacja confed
      league ligue liga lega лига ліга bund bond
      committee comite komitee comitato komitet комитет комітет ausschuss cttee comitee
      commission kommission comision commissione komissiya комиссия комісія komisja
      council conseil rat consejo consiglio sovet soviet совет рада rada raad
      party parti partei partido partito partiya партия партія partia partij
      workers worker arbeiter ouvriers ouvrier ouvriere travailleurs obreros obrera obrero trabajadores lavoratori operaia operai rabochikh rabochii rabochaya rabochie рабочих рабочий рабочая робітнича робітників robotnicza robotnikow robotniczy workingmen workingmens
      labour labor travail arbeit trabajo lavoro trud труд труда pracy praca arbeid
      peasants peasant bauern paysans paysanne campesinos campesina contadini krestyan krestianskaya крестьян крестьянский селян селянська chlopska chlopow
      international internationale internacional internazionale internatsional интернационал международный международная mezhdunarodnyi mezhdunarodnaya miedzynarodowa intl int міжнародний
      national nationale nacional nazionale natsionalnyi natsionalnaya национальный национальная narodowy narodowa національний natl
      general generale generales allgemeine allgemeiner algemeine obshchii obshchaya общий всеобщая powszechny загальна
      central centrale zentral zentrale tsentralnyi центральный центральная centralny центральний
      ministry ministere ministerium ministerio ministero ministerstvo министерство міністерство ministerstwo
      department departement abteilung departamento dipartimento departament департамент отдел otdel dept division direction
      society societe gesellschaft sociedad societa obshchestvo общество товариство towarzystwo soc
      association assoziation asociacion associazione assotsiatsiya ассоциация асоціація verein vereinigung stowarzyszenie assn assoc
      organisation organization organizacion organizzazione organizatsiya организация організація organizacja org
      bank banque banco banca банк banks bankhaus
      trust treuhand трест
      fund fonds fondo fond фонд fundusz funds
      foundation fondation stiftung fundacion fondazione fundacja stichting
      institute institut instituto istituto институт інститут instytut
      university universite universitat universidad universita universitet университет університет uniwersytet univ
      academy academie akademie academia accademia akademiya академия академія akademia
      school ecole schule escuela scuola shkola школа szkola
      library bibliotheque bibliothek biblioteca biblioteka библиотека бібліотека
      museum musee museo muzei музей muzeum
      archive archives archiv archivo archivio arkhiv архив архів archiwum
      army armee armeen ejercito esercito armiya армия армія armia
      navy marine flotte marina flot флот kriegsmarine
      brigade brigada brigata бригада brygada
      division divizion дивизия дивізія divisione dywizja
      regiment regimiento reggimento polk полк pulk
      battalion bataillon batallon battaglione batalon батальон
      guard garde guardia gvardiya гвардия guards
      police polizei policia polizia politsiya milits militsiya полиция милиция policja
      government gouvernement regierung gobierno governo pravitelstvo правительство уряд rzad govt
      state etat staat staatliche estado stato gosudarstvennyi gosudarstvennaya государственный государственная державний panstwowy
      republic republique republik republica repubblica respublika республика республіка rzeczpospolita
      people peoples peuple volks volk pueblo popolo popolare popular populaire narodnyi narodnaya народный народная народний ludowa ludowy
      liberation befreiung liberacion liberazione osvobozhdeniya освобождения
      revolutionary revolutionnaire revolutionare revolucionario revolucionaria rivoluzionario rivoluzionaria revolyutsionnyi revolyutsionnaya революционный революционная революційний rewolucyjny
      communist communiste kommunistische kommunist comunista kommunisticheskaya коммунистическая комуністична komunistyczna
      socialist socialiste sozialistische socialista sotsialisticheskaya социалистическая соціалістична socjalistyczna
      democratic democratique demokratische democratico democratica demokraticheskaya демократическая демократична demokratyczna
      social sociale soziale sozial sotsialnyi sotsialnaya социальный социальная соціальний
      anarchist anarchiste anarchistische anarquista anarchica anarchico anarkhicheskaya анархическая анархистов anarchists anarchistes anarquistas
      syndicalist syndicaliste syndicale sindacale sindical syndikalische syndikalistische sindicalista sindacalista sindikalistskaya синдикалистская syndicalists syndikalisten
      free libre libres freie freier libera libero svobodnyi svobodnaya свободный свободная вільна wolny wolna
      independent independant unabhangige independiente indipendente nezavisimyi независимый незалежний niezalezny
      youth jeunesse jeunesses jugend juventud juventudes gioventu molodezh molodezhi молодежь молодежи молодь mlodziezy young
      women woman femmes frauen mujeres donne zhenshchin женщин жінок kobiet
      students student etudiants studenten estudiantes studenti studentov студентов
      red rouge rote roter rojo roja rosso rossa krasnyi krasnaya красный красная червоний czerwony
      white blanc blanche weisse blanco bianco belyi белый
      black noir noire schwarze negra negro nera chernyi черный чорний
      aid help secours hilfe socorro ayuda soccorso pomoshch помощь помощи допомога pomoc relief
      defence defense verteidigung defensa difesa oborona оборона obrona
      office bureau buro amt oficina ufficio byuro бюро biuro
      newspaper gazette zeitung gazeta gazzetta journal газета periodico giornale
      press presse prensa stampa pechat печать prasa
      publishing publishers publisher verlag edition editions editorial editrice izdatelstvo издательство wydawnictwo
      company companies
      works plant factory usine fabrik werk werke fabrica fabbrica zavod завод fabrika фабрика fabryka mill mills
      industry industries industrie industria promyshlennost промышленность industrial industrielle industriel przemysl
      trade commerce handel comercio commercio torgovlya торговля trading commercial
      railway railways railroad chemins eisenbahn ferrocarriles ferrovie zheleznaya железная kolej
      steamship shipping navigation schiffahrt parokhodstvo пароходство lines line
      insurance assurance versicherung seguros assicurazioni strakhovanie страховая ubezpieczen
      oil petroleum petrole erdol petroleo petrolio neft нефть нафта
      gas gaz газ gaz
      coal charbon kohle carbon carbone ugol уголь wegiel
      steel acier stahl acero acciaio stal сталь
      electric electricity electrique elektrische electrica elettrica electronics elektro
      construction constructions bau construccion costruzioni stroitelstvo строительство budowa building
      engineering ingenierie ingenieria ingegneria inzhiniring
      systems system systeme systemes sistemas sistemi sistemy системы
      solutions services service servicios servizi dienst uslugi услуги
      management verwaltung gestion gestione upravlenie управление administration
      development developpement entwicklung desarrollo sviluppo razvitie развитие
      investment investments investissement inversiones investimenti investitsii capital kapital
      finance finances financial finanz finanzas finanza finansy финансы
      securities assets asset
      technology technologies technologie technik tecnologia tekhnologii технологии tech
      science sciences scientific wissenschaft wissenschaften ciencia ciencias scienza scienze nauk наук nauki
      research recherche recherches forschung investigacion ricerca issledovaniy исследований badan
      health sante gesundheit salud salute zdorovya здоровья medical medicine
      war guerre krieg guerra voina война wojna
      peace paix frieden paz pace mir мир мира pokoj
      world monde welt mundo mundial mondo mondiale vsemirnyi всемирный swiatowy
      united unis unie vereinigte vereinigter unidos unidas unida uniti unita obedinennyi объединенный zjednoczone
      nations nation nationen naciones nazioni narodow народов наций
      friends friend amis freunde amigos amici druzei druzya друзей друзья przyjaciol
      church eglise kirche iglesia chiesa tserkov церковь церква kosciol
      court tribunal gericht cour corte sud суд sad
      chamber chambre kammer camara camera palata палата izba
      congress congres kongress congreso congresso sezd kongres съезд конгресс з'їзд
      conference konferenz conferencia conferenza konferentsiya конференция
      assembly assemblee versammlung asamblea assemblea sobranie собрание parliament parlament
      club klub cercle circolo circulo клуб kreis zirkel
      cooperative cooperation genossenschaft cooperativa kooperativ кооператив spoldzielnia
      secretariat sekretariat secretaria segretariato секретариат
      section sektion seccion sezione sektsiya секция sekcja branch filial
      movement mouvement bewegung movimiento movimento dvizhenie движение рух ruch
      front frente fronte фронт
      embassy ambassade botschaft embajada ambasciata posolstvo посольство ambasada
      theatre theater teatro teatr театр
      hospital hopital krankenhaus ospedale bolnitsa больница szpital
      metal metallurgical metallarbeiter metalurgica metallurgicheskii metallurgie metalworkers
      north nord norte severnyi северный polnoc northern
      south sud sur yuzhnyi южный poludnie southern
      east est ost este oriental vostochnyi восточный wschod eastern
      west ouest oeste ovest zapadnyi западный zachod western
      new nouveau nouvelle neue neuer nuevo nueva nuovo nuova novyi novaya новый новая nowy nowa
      old ancien alte viejo vecchio staryi старый stary
      great grand grande gross grosse gran velikii великий wielki
      """;

  /// Words that hardly tell bodies apart.
  private static final String FILLING =
      """
      group groupe gruppe grupo gruppo gruppa группа група grupa
      holding holdings konzern concern
      companies enterprises enterprise
      global worldwide
      ltd limited
      """;

  /// Continents, which tell how far a body reaches rather than which it is.
  private static final String REGIONS =
      """
      europe european europa europaische europeenne europea evropeiskii европа
      asia asian asie asien asiatic азия
      africa african afrique afrika afrikanische
      """;

  private static final String PLACES =
      """
      germany german deutschland deutsche deutscher deutsches allemagne allemand allemande alemania alemana germania tedesca germanskaya германия niemcy niemiecki deutschlands
      france french francais francaise frankreich franzosische francia francese frantsiya франция francja
      russia russian russie russe russland russische rusia rusa rossiya rossii rossiiskaya rossiiskii россия россии российский российская русский rosja rosyjska
      ukraine ukrainian ukrainische ukrainskaya ukrainska україна украина украинская українська ukraina
      poland polish pologne polonaise polen polnische polonia polska polski польша польский
      spain spanish espagne espagnole spanien spanische espana espanola espanol spagna spagnola испания ispaniya
      italy italian italie italienne italien italienische italia italiana italiano италия
      britain british grossbritannien britannique inglaterra
      england english anglaise englische inglesa inglese angliya английский
      america american amerika amerikanische americain americaine americana americano америка американский
      china chinese chine chinoise chinesische kitai китай cina
      japan japanese japon japonaise japanische yaponiya япония giappone nippon
      sweden swedish suede suedoise schweden schwedische sveriges svenska suecia svezia швеция
      norway norwegian norvege norwegen norwegische norge norsk норвегия
      denmark danish danemark danoise danische dansk danmark дания
      netherlands dutch nederland nederlandse nederlandsche niederlande hollande holland holandesa голландия
      belgium belgian belgique belge belgien belgische belgica belgio бельгия
      switzerland swiss suisse schweiz schweizerische suiza svizzera швейцария
      austria austrian autriche osterreich osterreichische австрия
      hungary hungarian hongrie ungarn ungarische hungria ungheria magyar венгрия
      czech tcheque tschechische checa ceska чешская
      argentina argentine argentinien argentino аргентина
      mexico mexican mexique mexiko mexicana mexicano
      brazil brasil bresil brasilien brasileira brasileiro
      portugal portuguese portugaise portugiesische portuguesa португалия
      greece greek grece griechenland griechische grecia греция
      turkey turkish turquie turkei turkische turquia турция turk
      india indian inde indien indische
      israel israeli israelische
      jewish juive judische judischer judia ebraica evreiskaya еврейская zydowska yidisher yidishe
      soviet sovietique sowjetische sovetskii sovetskaya советский советская
      siberia siberian sibirien sibirskii сибирь сибирский
      moscow moskau moscou moskva moskovskii москва московский moskwa
      petersburg petrograd leningrad petrogradskii петроград
      berlin berliner берлин
      paris parisien parisienne pariser париж
      london londres londra лондон
      vienna wien vienne wiener viena вена
      estonia estonian estland
      ethiopia ethiopian athiopien
      chile chilean chilena
      canada canadian kanada kanadische
      australia australian australien
      finland finnish finlande finnland suomen suomi
      ireland irish irlande irland irlanda
      scotland scottish ecosse schottland
      wales welsh
      iran iranian persia persian perse persien
      iraq iraqi irak
      egypt egyptian egypte agypten egipto
      korea korean coree koreanische
      bulgaria bulgarian bulgarie bulgarien bulgarische bolgarskaya болгария
      romania romanian roumanie rumanien rumanische
      serbia serbian serbie serbien serbische srpska
      armenia armenian armenie armenien
      georgia georgian georgien gruziya грузия
      latvia latvian lettland
      lithuania lithuanian litauen lietuvos литва
      """;

  private static final Set<String> STOPS =
      WordList.of(
          "the of for and de la le les des du d del della dei delle degli dell dello der die das dem den fur und et y e o i l los las el al a an"
              + " von van voor het zu zum zur im in to with by en au aux w z na do dos da das s и в на по для у і та при of's");

  static final double NAME_WEIGHT = 1;
  private static final double COMMON_WEIGHT = 0.4;
  private static final double FILLING_WEIGHT = 0.1;
  static final double PLACE_WEIGHT = 0.8;
  static final double REGION_WEIGHT = 0.3;

  /// A meaning with how much it tells.
  ///
  /// @param number of the meaning
  /// @param initials of its words in all languages
  record Meaning(int number, double weight, String initials) {}

  /// With what German compounds end; the longest that fits is cut off.
  private static final Set<String> LAST_PARTS =
      WordList.of(
          "bank partei ministerium verein verband gesellschaft komitee zeitung gewerkschaft kongress"
              + " institut archiv armee internationale");

  private static final int INFLECTED_FROM = 4;
  private static final Set<String> GERMAN_ENDINGS = Set.of("en", "er", "es", "em");
  private static final Map<String, Meaning> MEANINGS = meanings();

  /// Words in Cyrillic letters without the two letters that change with the case.
  private static final Map<String, Meaning> STEMS = stems();

  private BodyWords() {}

  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> out = new HashMap<>();
    add(out, COMMON, COMMON_WEIGHT);
    add(out, FILLING, FILLING_WEIGHT);
    add(out, REGIONS, REGION_WEIGHT);
    add(out, PLACES, PLACE_WEIGHT);
    return Map.copyOf(out);
  }

  private static Map<String, Meaning> stems() {
    Map<String, Meaning> out = new HashMap<>();
    MEANINGS.keySet().stream()
        .filter(word -> word.charAt(0) >= 0x0400 && word.length() - 2 >= INFLECTED_FROM)
        .sorted()
        .forEach(word ->
            Optional.ofNullable(MEANINGS.get(word))
                .ifPresent(
                    meaning -> out.putIfAbsent(word.substring(0, word.length() - 2), meaning)));
    return Map.copyOf(out);
  }

  private static void add(Map<String, Meaning> out, String lines, double weight) {
    int number = out.values().stream().mapToInt(Meaning::number).max().orElse(0);
    for (String line : Letters.plain(lines).strip().split("\\n", -1)) {
      number++;
      StringBuilder initials = new StringBuilder();
      String[] words = line.strip().split(" ", -1);
      for (String word : words) {
        initials.append(initials.indexOf(word.substring(0, 1)) < 0 ? word.substring(0, 1) : "");
      }
      Meaning meaning = new Meaning(number, weight, initials.toString());
      for (String word : words) {
        out.putIfAbsent(word, meaning);
      }
    }
  }

  static boolean isStop(String letters) {
    return STOPS.contains(letters);
  }

  /// What a word means; endings of the plural and of cases are passed over.
  static Optional<Meaning> of(String letters) {
    Meaning meaning = MEANINGS.get(letters);
    if (meaning != null || letters.length() < INFLECTED_FROM) {
      return Optional.ofNullable(meaning);
    }
    return letters.charAt(0) < 0x0400 ? inflected(letters) : inflectedInCyrillic(letters);
  }

  /// English plurals, and the cases of German adjectives.
  private static Optional<Meaning> inflected(String letters) {
    if (letters.endsWith("s") && MEANINGS.containsKey(letters.substring(0, letters.length() - 1))) {
      return Optional.ofNullable(MEANINGS.get(letters.substring(0, letters.length() - 1)));
    }
    boolean german = GERMAN_ENDINGS.contains(letters.substring(letters.length() - 2));
    return german
        ? Optional.ofNullable(MEANINGS.get(letters.substring(0, letters.length() - 1)))
        : Optional.empty();
  }

  private static Optional<Meaning> inflectedInCyrillic(String letters) {
    for (int cut = 1; cut <= 3 && letters.length() - cut >= INFLECTED_FROM; cut++) {
      Meaning meaning = STEMS.get(letters.substring(0, letters.length() - cut));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  /// Where a compound such as Staatsbank is cut before its last part, or 0.
  static int compound(String letters) {
    if (MEANINGS.containsKey(letters)) {
      return 0;
    }
    return LAST_PARTS.stream()
        .filter(letters::endsWith)
        .mapToInt(last -> letters.length() - last.length())
        .filter(cut -> cut >= INFLECTED_FROM)
        .min()
        .orElse(0);
  }

  /// The first part of a compound, without the s that ties it to the last.
  static String first(String letters, int cut) {
    String first = letters.substring(0, cut);
    return first.endsWith("s") && cut > INFLECTED_FROM ? first.substring(0, cut - 1) : first;
  }
}
