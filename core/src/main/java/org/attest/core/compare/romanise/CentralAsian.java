package org.attest.core.compare.romanise;

/// Systems for Kazakh, Kirghiz, Mongolian, Tajik, Turkmen and Uzbek in Cyrillic letters.
final class CentralAsian {
  static final String TABLE =
      """
      = asian < rus
      ё=yo э=e ө=ö ү=ü ә=ä ң=ng қ=q ғ=gh ҳ=h һ=h ҷ=j җ=j ў=ŭ
      = bgnpcgn-kaz-Cyrl-Latn-1979 < asian
      и=ī у=ū ұ=u ү=ü э=ė
      = bgnpcgn-kir-Cyrl-Latn-1979 < asian
      ж=j
      = alalc-mon-Cyrl-Latn-1997 < rus
      ё=ë э=ê ө=ö ү=ü й=ĭ ь=i ъ=” ю=iu я=ia
      = bgnpcgn-mon-Cyrl-Latn-1964 < asian
      е=ye ё=yo ж=j з=dz х=h ы=ï ь=ĭ ъ=ĭ
      = masm-mon-Cyrl-Latn-5217-2012 < asian
      е=ye ж=j й=i ь=i ъ=i щ=sh
      = bgnpcgn-tgk-Cyrl-Latn-1994 < asian
      ъ=’ ь= ӣ=í ӯ=ŭ э=ė ц=ts зҳ=z·h
      = bgnpcgn-tuk-Cyrl-Latn-1979 < asian
      = odni-tuk-Cyrl-Latn-2015 < asian
      ө=o ү=u ә=a х=h ь= ъ=
      = bgnpcgn-tuk-Cyrl-Latn-1993 < asian
      ж=ž й=ý ё=ýo ю=ýu я=ýa ң=ň ч=ç ш=ş в=w х=h
      = bgnpcgn-uzb-Cyrl-Latn-1979 < asian
      в=w ъ=ʼ ь=ʼ
      = bgnpcgn-uzb-Cyrl-Latn-2000 < bgnpcgn-uzb-Cyrl-Latn-1979
      ў=o‘ ғ=g‘ х=x ж=j ъ=’ ь=’
      """;

  private CentralAsian() {}
}
