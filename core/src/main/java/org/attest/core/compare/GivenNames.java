package org.attest.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.compare.romanise.LatinForms;

/// The forms of given names: those of nations, and those used at home.
///
/// Each line holds forms of one name, in plain Latin letters; a form may stand in several lines
/// (Sasha is Alexander or Alexandra). Spellings that sound alike need not be here: they are found
/// by their sound. Written for Attest from general knowledge of English, French, German, Dutch,
/// Spanish, Italian, Russian, Ukrainian, Polish, Czech and Yiddish names.
final class GivenNames {
  private static final String MEN =
      """
      aaron aron arn arke orke aharon
      abraham abram avram avrom avraham avrum abe abie abrasha ibrahim abramo abran
      adam adamo adan
      adolf adolph adolphe adolfo dolf dolfi
      albert alberto albrecht bert bertie al albertus
      alexander alexr alexandre alessandro alejandro alexandros aleksandr aleksander oleksandr alexandru sasha sascha sacha shura sanya sania alik alex alec aleck sandy sander sandro alasdair alistair alastair olek oleksa iskander xander sender shurik sashko
      alexis alexei aleksei oleksii oleksiy alexey alyosha alesha alexius alejo lyosha
      alfred alfredo alf fred fredo
      alphonse alfonso alfons alonso alphonso
      ambrose ambroise ambrosio ambros
      anatole anatoly anatolii anatol tolya
      andrew andreas andre andrea andres andrei andrii andriy andrzej ondrej andy drew andrej andrusha andryusha jedrzej andreu
      anthony antony anton antoine antonio antonin antoni antun tony toni tonio antosha tosha antek antonius ton tonio
      arcadius arkady arkadi arkadii arkadiy arkasha
      armand armando hermann herman armin
      arnold arnaud arnaldo arno
      arthur artur arturo artie art
      augustine augustin agustin agostino augustyn auguste august augusto augustus gus austin gustl
      baruch boruch borukh
      basil vasily vasili vasilii vasyl basilio bazyli vasya vasko vassily wassily wassilij basile vasile vasilis
      benedict benedikt benito benedetto benoit benedek
      benjamin ben benny benno benji veniamin binyamin benyomen benjamino beniamino benjy bibi
      bernard bernhard bernardo bernat berni bernie barney bernardino berl
      boleslav boleslaw boleslas bolek
      boris borys borya
      casimir kazimierz kasimir kazimir casimiro kazik
      charles chas carl karl carlos carlo karol karel charlie charley chuck carlito carles karoly karlo
      christian kristian cristian christiaan krystian
      christopher christoph christophe cristobal cristoforo kristof krzysztof chris kit topher khristofor kris
      claude claudio claudius
      clement clemens clemente klement kliment klim
      conrad konrad corrado curt kurt
      constantine konstantin constantin costantino constantino konstanty kostya kostia kostek kostiantyn kostas
      cornelius kornel cornelio corneille cornelis kees neil
      cyril kyril kirill cyrille cirilo kyrylo kirilo
      cyrus kir koresh
      daniel danl daniele danilo danylo danil dan danny dani danek danila danya
      david dave davy davide dawid davyd dovid dudel duvid dodik daoud dawud
      demetrius dimitri dmitri dmitry dmitrii dmytro dmitriy demetrio dimitrios mitya dima mitka mitia dimitar dymitr demetre
      denis dennis denys dionysius dionisio dionisy denny
      dominic dominik dominique domingo domenico dom
      edgar edgardo
      edmund edmond edmundo edmondo ned ted ed mundek
      edward edw edwd eduard edouard eduardo edoardo edvard ed eddie ted teddy ned edik edek edo duarte
      elias elie elia elijah ilya ilia ilja illia eliyahu elye eliasz ilyusha ellis eli
      emanuel emmanuel manuel manuele emanuele manny manolo imanuel mendel immanuel manu
      emil emile emilio emiliano emilian emils
      ephraim efraim efrem efim yefim froim efroim fima yukhim
      eric erik erich erico eryk
      ernest ernst ernesto ernestus ernie erno
      eugene eugen eugenio evgeny evgeni evgenii yevgeny yevhen zhenya jenya eugeniusz gene ewgeni zhenia evgenij eugenius
      felix feliks felice felicio
      ferdinand fernando ferdinando fernand hernando ferdi ferdy nando ferdynand hernan
      fedor fyodor theodore theodor teodor teodoro ted teddy fedya fedia fedir theo feodor tudor theodorus fedyor
      francis francois francisco francesco franz frans frank franciszek franek paco pancho fran frantisek ferenc frankie franco frantz kiko francesc quico
      frederick fredk friedr friedrich frederic federico fryderyk fred freddy freddie fritz fridrikh frederik fredrik fiodor fritzi bedrich rico
      gabriel gabriele gavriil gavril gabe havryil gavrila
      george georg georges jorge giorgio georgi georgy georgii heorhii yuri yury yurii iurii jerzy jiri jurij gheorghe georgios jurek yegor egor yura yurko zhora jurgen jorg jordi
      gerard gerhard gerardo gerhart gerry gert gerd gherardo
      gilbert gilberto gil
      gregory gregor gregoire gregorio grigory grigori grigorii hryhorii hryhoriy grzegorz grisha grischa greg gregorius hrihoriy grits hryts
      gustav gustave gustavo gustaw gus gustavus gusti
      hector hektor ettore
      henry henri heinrich enrico enrique henryk hendrik heinz hank harry hal genrikh henk heini hinrich rico quique henrik heniek jindrich
      herbert heribert herb bert
      hermann herman ermanno german guerman
      hilary hilario hilaire ilario hilarion
      hirsch hersh hersch hershel herschel hirsh tsvi zvi zevi gersh harry girsh
      hugh hugo hugues ugo hughie
      ignatius ignaz ignace ignacio ignazio ignacy ignat ignac nacho inigo hnat
      innocent innokenty innocenzo innokentii inocencio
      isaac isaak isak itzik itzhak yitzhak yitskhok icchok izaak ike isac itsik isacco ishaq ishak
      isidore isidor isidro sidor izydor isidoro izzy
      israel izrael yisroel srul sroel yisrael srulik isroel
      igor ihor ingvar
      ivan john jno johann johannes jan jean juan giovanni hans ion ioan ioann iwan vanya vania jack johnny johan hannes ian sean shane yan janos juhani jens jon ivo gianni nino janek jasiek vanyusha vanka evan jonny hansel ioannis yannis hovhannes joan ivane juanito janusz
      jack jacques jakob jacob james
      jacob jas jakob james jacques jaime giacomo jacopo iakov yakov jakub yankel yankev jankel yasha jascha jim jimmy jamie jake diego santiago iago jakow hamish seamus yaakov yaqub yakub kuba jacobo jacek jacobus
      jerome hieronymus jeronimo girolamo jerry hieronim geronimo hieronim
      joachim joaquin gioacchino yakim achim jochen iakim joakim quim
      joel yoel ioil
      jonas jonah iona yoyne yona giona
      jonathan jonatan yonatan yoni
      joseph josef jose giuseppe iosif josip jozef yosef yosl yossel joe joey osip pepe beppe beppo sepp peppino joszef jusuf yusuf youssef jusup osya yosif josephus josep pep joska
      joshua yehoshua josue iisus shiye
      julian julien giuliano yulian juliano
      julius jules julio giulio yuly yuli juliusz yulii julio gyula
      lawrence laurence laurent lorenz lorenzo lars lavr lavrenty lavrentii larry wawrzyniec laurentius lavrentiy
      lazarus lazar lazare eliezer leyzer lazaro lajzer lazzaro eleazar lejzor
      leo leon lev lew leib leyb lejb leybush leibush leonid leone lyova lyonya leoncio leva ljova
      leonard leonhard leonardo lenny len lennart leo leonardus
      leonid leonide lyonya leonidas lenya leonidi
      leopold leopoldo poldi leopoldi lipot
      louis ludwig luis luigi lewis lou ludvig ludwik aloysius alois lajos ludovic ludovico lodewijk luiz louie lutz gigi lluis ludvik luisito
      lucas luke luc luca lukas luka lukasz lukash
      manfred manfredo manfredi
      marcel marcello marcelo marceli
      mark marc marco marcus marcos marek markus mordecai motl max marko marik
      martin martino marten morten marcin martyn marti maarten martins
      matthew matthias mathieu matthieu matteo mateo matvei matvey mateusz matthaus matt mats motya matej matias mathias matvii matyas
      maurice moritz mauricio maurizio moriz morris maurycy morrie mavriky mauritz maury
      maximilian maximilien massimiliano max maximiliano maks
      maxim maxime maximus maksim maksym massimo maximo max maks
      mendel menakhem menachem emanuel mendl
      meir meyer meier majer mayer
      michael michel miguel michele mikhail mykhailo mykhaylo michal mike mick mickey misha mischa mihail mihaly mikhailo mihai mishka mikael michiel mikko michail miky micha mikhel
      muhammad mohammed mohamed mohamad mehmed mehmet mahomet magomed mamed
      moses moisei moisey moshe moyshe moise moishe movsha moysey mojzesz mosche moritz moss mosey monya musa moussa mojsze
      nathan natan nathaniel nosn nat nate note nuta nathanael
      nestor nestore
      nicholas nikolai nikolay nicolas nicola niccolo nicolo nikolaus nikolaj klaus claus mykola nick nico niko kolya kolia nikita mikolaj niklas miklos nikola nils niels colin nicolai nikolaos nicolau nikolas nikola klas
      nikita mikita mykyta
      oscar oskar oskari
      oswald osvaldo osvald ossie oswaldo
      otto otho otton ottone
      paul pablo paolo pavel pavlo pawel pal paulo pasha pau pol paulus pasza pavlik pavle pauli
      peter pierre pedro pietro petr pyotr petro piotr pete petya petia pieter per peder petrus pjotr petros pere piet petre petrusha petrik pierrot
      philip philippe philipp felipe filippo filipp filip phil pip pylyp filipo fishl philippos
      ralph raoul raul rolf rudolf rafe
      raphael rafael raffaele rafal rafail rafe rafi rafa
      raymond raimund ramon raimondo raymund ray raimundo
      reginald reinhold reynaldo rinaldo reg reggie renaud reinaldo
      richard ricardo riccardo rick dick rich ryszard rysiek rikard richie dickie
      robert robt roberto rob bob bobby bert ruprecht robin robbie rupert robertus
      roger ruediger rudiger rogelio ruggero rutger rogerio
      roland rolando orlando rowland
      roman romain romano romek romuald
      rudolf rudolph rodolfo rudolphe rudi rudy rolf rodolphe ruedi rolph
      salvador salvatore salvator sal turi sauveur
      samuel saml samuil shmuel shmul szmul sam sammy samuele shmulik szmuel samy
      saul shoyl shaul sawl savely
      sebastian sebastien sebastiano sevastian bastian basti
      sergius serge sergei sergey sergio serhii serhiy seryozha sergiusz sergej sergii serghei siarhei serezha seriozha
      simon semyon semen shimon simeon simone ximeno syomka szymon szimon sima senya symon simeone szymek
      solomon salomon shlomo shloyme zalman zalmen suleiman salomone sol solly szlama shloime sulaiman
      stanislaus stanislav stanislaw stanislas stas stan estanislao stach staszek slava
      stephen steven stefan etienne esteban stefano stepan szczepan stepa steve istvan styopa stephan stephane stevo stipe steffen stefanos
      thaddeus tadeusz faddei tadeo taddeo tadek fadey
      thomas thos tomas tommaso foma tom tommy tomasz tomek toma khoma tomaso tome
      timothy timofei timofey timothee timoteo tim tymofii timofiy tymoteusz
      tobias tobie tovye tevye toby tobia
      valentine valentin valentino walenty valya valentyn
      valerian valery valerii valerio waleri valeri valeriy valera
      victor viktor vittorio vitya witold wiktor vic victorio
      vincent vicente vincenzo vincenz wincenty vikenty vinzenz vince vikentii
      vitaly vital vitali vitalii vitale vitaliy
      vladimir volodymyr wladimir vladimiro vova volodya volodia wlodzimierz voldemar waldemar vladimer vlad wolodymyr uladzimir volodimir vladko
      vladislav wladyslaw ladislaus ladislas vlad slava ladislao laszlo vladyslav wladek ladislav slawek uladzislau
      vsevolod wsewolod seva vsevolodas
      walter gualtiero wally walt walther gautier gualterio gualter
      wenceslas wenzel vaclav waclaw vyacheslav viacheslav venceslao slava wacek viacheslau
      william wm wilhelm guillaume guillermo guglielmo willem bill billy will willy willi wim vilhelm liam wilhelmus vilmos wille memo guilherme willi wilek guillem
      wolf wulf zeev wolfgang velvel volf velvl wowek
      yaroslav jaroslav jaroslaw slava jarek
      yehuda judah leib yude idel jehuda juda judas yidl
      zachary zacharias zakhar zachariah zacarias zach zakharia
      """;

  private static final String WOMEN =
      """
      adela adele adelaide adelheid adelina heidi
      agatha agathe agata agafia agueda
      agnes agnese ines inez agnessa agnieszka agnesa
      alexandra aleksandra sasha sascha alessandra alejandra shura ola oleksandra sandra sanya alix lesya
      alice alicia alisa alix alicja alisia
      anastasia anastasiya nastya anastazja nastia stasia asya
      angela angele angelina angelica angelika angie
      anna ann anne hannah ana hanna annie anya ania anyuta anni nan nancy nanette anneke annette hannele chana khane hana aniela hania anja annushka anushka khana annetta anita
      antonia antonina tonya tonia antonietta antoinette toni tosia
      augusta auguste gusti augustina
      barbara varvara barbe babs varya basia barbora
      beatrice beatrix beatriz bea
      bertha berta berthe
      blanche blanca bianca blanka
      bronislava bronislawa bronia bronka
      camille camilla kamila camila
      caroline carolina karolina carla carrie karola lina karoline
      catherine katherine katharina catalina caterina ekaterina yekaterina kateryna katarzyna katya katia kate kitty kathe cathy kathleen kasia katrin karin katinka catarina kathy kay katyusha katja trina kathrin
      cecilia cecile cacilie cecily cilly tsilia
      charlotte carlota carlotta lotte lottie charlotta
      christina christine cristina kristina krystyna tina kirsten christiane chris krysia
      clara klara claire chiara clare klari
      claudia claudine klavdia claude
      dorothy dorothea dorothee dorotea dora dolly dorota dory dorothee
      edith edita edyta
      eleanor eleonora eleonore leonor leonora nora nellie lenore eleonore norah ella
      elizabeth elisabeth isabel isabella elisabetta elizaveta yelizaveta elzbieta lisa liza lise bess betty beth eliza elsa else lisbeth liesel ilse elise lizzie bessie babette isabelle ela elisaveta elisheva erzsebet yelysaveta lilly betsy elsie bettina bettie
      emily emilie emilia emmy milly emma mila
      emma emme emmy
      esther ester estera esfir ester hester esti
      eugenia eugenie zhenya evgenia evgeniia yevgenia yevheniya jenny genia
      eva eve ewa yeva hava khave chava evita
      florence florencia fiorenza florentina flora
      frances francoise francisca francesca franziska fanny fanya franciszka fania paquita fran fania feiga feige
      frederica friederike federica rike frieda frida fryderyka
      gabriella gabriele gabrielle gabriela
      galina galya halyna halina galia
      gertrude gertrud gertrudis trude trudi gerda
      gisela gisele giselle
      helen helena helene elena yelena olena ellen lena lenya nelly nell alyona ilona jelena elaine elene leni helenka eleni ella
      henrietta henriette enriqueta henryka harriet hetty jette
      hilda hilde hildegard
      ida ide
      irene irena irina iryna ira irka iren irenka ira
      jane jeanne juana joanna johanna giovanna ivanna jean joan jana jenny janet jeannette zhanna hanne joana yana janina nina janine juanita gianna jeannine
      josephine josefina giuseppina josefa jozefa josette pepita fifi josepha fina
      judith yehudit judita judy jutta juta ita giuditta
      julia julie giulia yulia julija juliet juliette julka iulia julita yuliia
      larissa larisa lara
      laura laure laurette lora
      leah lea leia leya
      louise luise luisa ludwika lou luiza eloise ludovica
      lucy lucie lucia luzia lucille lusia lucja
      lydia lidia lydie lida lidiya
      magdalena madeleine magdalene maddalena lena madlen magda maud magdelena
      margaret margarete margarethe marguerite margarita margherita maggie meg peggy grete gretel rita greta margot malgorzata margit margie daisy marga gretchen margo margret
      maria mary marie mariya marya masha maryam miriam mirjam mariam molly polly mitzi marja manya mania marysia maruja marusya marianne mariana mizzi mimi may moira maura mariette mariquita maryse marichka mirel mary
      martha marta marthe marfa
      matilda mathilde matilde tilly
      natalia nathalie natalie natasha natacha natalija natalya tasha nata nataliya
      nadezhda nadia nadya nadja nadine nadiya nadzieja nadiia
      olga olha olya olia helga ola
      paula paule paola paulina pauline pavla pola polina paulette
      pelageya pelagia polina polya pelahia
      rachel rahel rachele raquel rokhl rakhil ruchel raya shelly rochel rakhel
      raisa raya raissa raia
      rebecca rebekka rivka rivke becky rebeka revekka
      regina regine reine
      rosa rose rosalia rosalie rosie roza rosina rosita reyzl ruzia rozalia reizel rosette rosl
      ruth rut ruthie
      sarah sara sally sore sadie sura surele sorke
      sophia sophie sofia sonia sonya zofia sofya zosia sonja sofie sonka sofiya zofja
      stephanie stefania stefanie etienette estefania
      susan susanna susanne suzanne zuzanna sue suzy zuzana susana shoshana suzette
      svetlana sveta svitlana swetlana lana
      sylvia silvia sylvie sylwia
      tamara toma tamar tama
      tatiana tatyana tanya tania tatjana tetiana tetyana tanja
      teresa theresa therese teresia terezia tess resi tereza theresia terka teresita
      valentina valya valentine walentyna
      vera wera viera faith vierka wiera
      veronica veronika veronique weronika
      victoria viktoria victoire vittoria vika wiktoria vicky viktoriya
      vivian vivien vivienne bibiana
      wilhelmina guillermina wilma mina minna helmina vilma wilhelmine minnie
      zinaida zina zenaida
      """;

  private static final char LATIN_BELOW = 'ʰ';
  private static final Map<String, Alike> FORMS = forms();
  private static final List<String> INITIALS = initials();

  private GivenNames() {}

  private static Map<String, Alike> forms() {
    Map<String, Alike> forms = new HashMap<>();
    int number = 1;
    for (String line : (MEN + WOMEN).strip().split("\\n", -1)) {
      for (String form : line.strip().split(" ", -1)) {
        forms.put(form, forms.getOrDefault(form, Alike.NOTHING).and(number));
      }
      number++;
    }
    return Map.copyOf(forms);
  }

  /// All first letters of the forms of each name, by its number from 1.
  private static List<String> initials() {
    List<String> initials = new ArrayList<>(List.of(""));
    for (String line : (MEN + WOMEN).strip().split("\\n", -1)) {
      StringBuilder letters = new StringBuilder();
      for (String form : line.strip().split(" ", -1)) {
        letters.append(letters.indexOf(form.substring(0, 1)) < 0 ? form.substring(0, 1) : "");
      }
      initials.add(letters.toString());
    }
    return List.copyOf(initials);
  }

  /// Whether a form of one of these names begins so.
  static boolean mayBegin(Alike names, String initial) {
    return initial.length() == 1
        && names.numbers().anyMatch(number -> INITIALS.get(number).contains(initial));
  }

  /// The names of which a word is a form; nothing if it is none.
  ///
  /// @param letters small plain Latin letters
  static Alike of(String letters) {
    return FORMS.getOrDefault(letters, Alike.NOTHING);
  }

  /// The same for a word in any script that published systems romanise.
  static Alike ofAny(String written) {
    Alike known = of(Word.letters(written));
    if (!known.isEmpty() || written.charAt(0) < LATIN_BELOW) {
      return known;
    }
    return LatinForms.of(written).stream()
        .map(form -> of(Word.letters(form)))
        .filter(alike -> !alike.isEmpty())
        .findFirst()
        .orElse(Alike.NOTHING);
  }
}
