package org.attest.core.compare.romanise;

/// Systems for Russian, Ukrainian and Belarusian.
final class EastSlavic {
  static final String RUSSIAN =
      """
      = rus
      а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
      ъ=” ы=y ь=’ э=e ю=yu я=ya і=i ѣ=e ѳ=f ѵ=i
      = bgnpcgn-rus-Cyrl-Latn-1947 < rus
      ^аеёиоуыэюяйъь|е|=ye ё=ë ^аеёиоуыэюяйъь|ё|=yë ъ=" |й|ауыэ=y· |ы|ауыэ=y· тс=t·s шч=sh·ch !^аеёиоуыэюяйъь|э|=·e аеёиоуэюя|ы|=·y
      аеёиоуэюя|ы|ауыэ=·y·
      = odni-rus-Cyrl-Latn-2015 < rus
      ^аеёиоуыэюяйъь|е|=ye ё=e ^аеёиоуыэюяйъь|ё|=ye ъ= ь= |ь|аеёиоуыэюя=y ь|е|=e ь|ё|=e
      = alalc-rus-Cyrl-Latn-1997 < rus
      ё=ë й=ǐ ц=t͡s ъ=ʺ ь=ʹ э=ė ю=i͡u я=i͡a ѣ=i͡e і=ī ѳ=ḟ ѵ=ẏ
      = alalc-rus-Cyrl-Latn-2012 < alalc-rus-Cyrl-Latn-1997
      = scholar < rus
      ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=šč ъ=ʺ ь=ʹ э=ė ю=ju я=ja
      = gost-rus-Cyrl-Latn-16876-71-1983 < scholar
      э=è ю=û я=â ь=´ ъ="
      = un-rus-Cyrl-Latn-1987 < scholar
      э=è ь=’ ъ=”
      = gost-rus-Cyrl-Latn-7.79-2000-2002 < scholar
      щ=ŝ э=è ю=û я=â ъ=" ь=´ ѣ=ě ѳ=f̀ ѵ=ỳ і=ì
      = bas-rus-Cyrl-Latn-2017-oss < rus
      ё=``e ъ=" ы=`i ь=' э=`e х=h |ь|аеёиоуыэюя=y
      = bas-rus-Cyrl-Latn-2017-bss < rus
      ъ= ы=i ь= х=h |ь|аеёиоуыэюя=y
      = mvd-rus-Cyrl-Latn-2008 < rus
      й=j ь=́ ъ= ю=ju я=ja х=h
      = mvd-rus-Cyrl-Latn-2010 < rus
      й=j ь= ъ= ю=ju я=ja х=h
      """;

  static final String UKRAINIAN =
      """
      = ukr
      а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
      щ=shch ь= ю=iu я=ia зг=zgh ’= '= ʼ= ы=y ъ= э=e ё=io
      = ua-ukr-Cyrl-Latn-2010 < ukr
      ^|є|=ye ^|ї|=yi ^|й|=y ^|ю|=yu ^|я|=ya
      = un-ukr-Cyrl-Latn-2012 < ua-ukr-Cyrl-Latn-2010
      = bgnpcgn-ukr-Cyrl-Latn-2019 < ua-ukr-Cyrl-Latn-2010
      = ua-ukr-Cyrl-Latn-2007 < ua-ukr-Cyrl-Latn-2010
      = ua-ukr-Cyrl-Latn-1996 < ua-ukr-Cyrl-Latn-2010
      щ=sch ь=’ ’=”
      = stategeocadastre-ukr-Cyrl-Latn-1993 < ua-ukr-Cyrl-Latn-2010
      uncomposed ь=’ ьо=io ї=i\u0308
      = alalc-ukr-Cyrl-Latn-1997 < ukr
      є=i͡e ж=z͡h ї=ï й=ĭ ц=t͡s ь=ʹ ю=i͡u я=i͡a зг=zh
      = bgnpcgn-ukr-Cyrl-Latn-1965 < ukr
      є=ye ї=yi й=y ь=’ ю=yu я=ya зг=z·h ’=”
      = odni-ukr-Cyrl-Latn-2015 < ukr
      є=ye ї=yi й=y ь= ю=yu я=ya зг=zh
      = un-ukr-Cyrl-Latn-1998 < ukr
      г=g ґ=g̀ є=ê ж=ž и=i і=ì ї=ı̀ й=j х=h ц=c ч=č ш=š щ=šč ь=´ ю=û я=â зг=zg ’=' '='
      """;

  static final String BELARUSIAN =
      """
      = bel
      а=a б=b в=v г=h ґ=g д=d е=e ё=ё ж=ž з=z і=i и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=ŭ ф=f х=ch ц=c ч=č ш=š ы=y ь=ʹ
      э=e ю=ju я=ja ’= '= ʼ= ´=
      = by-bel-Cyrl-Latn-2007 < bel
      е=ie ё=io ю=iu я=ia ^аеёіоуыэюяўь’'|е|=je ^аеёіоуыэюяўь’'|ё|=jo ^аеёіоуыэюяўь’'|ю|=ju ^аеёіоуыэюяўь’'|я|=ja
      л=l ль=ĺ сь=ś зь=ź нь=ń ць=ć дзь=dź
      = un-bel-Cyrl-Latn-2007 < by-bel-Cyrl-Latn-2007
      = by-bel-Cyrl-Latn-1998 < by-bel-Cyrl-Latn-2007
      = gki-bel-Cyrl-Latn-2000 < by-bel-Cyrl-Latn-2007
      ль=l' сь=s' зь=z' нь=n' ць=c' дзь=dz' ь='
      = gki-bel-Cyrl-Latn-1992 < bel
      е=e ё=ë х=h ь='
      = alalc-bel-Cyrl-Latn-1997 < bel
      е=e ё=i͡o ж=z͡h й=ĭ х=kh ц=ts ч=ch ш=sh э=ė ю=i͡u я=i͡a
      = bgnpcgn-bel-Cyrl-Latn-1979 < bel
      е=ye ё=yo ж=zh й=y ў=w х=kh ц=ts ч=ch ш=sh ь=’ ю=yu я=ya ’=” зг=z·h
      = odni-bel-Cyrl-Latn-2015 < bgnpcgn-bel-Cyrl-Latn-1979
      ь= ’= зг=zh
      = icao-bel-Cyrl-Latn-9303 < bel
      е=ie ё=io ж=zh й=i ў=u х=kh ц=ts ч=ch ш=sh ь= ю=iu я=ia
      = mvd-bel-Cyrl-Latn-2010 < icao-bel-Cyrl-Latn-9303
      = mvd-bel-Cyrl-Latn-2008 < by-bel-Cyrl-Latn-2007
      ж=zh х=kh ц=ts ч=ch ш=sh ў=w
      """;

  private EastSlavic() {}
}
