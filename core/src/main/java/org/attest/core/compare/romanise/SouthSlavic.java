package org.attest.core.compare.romanise;

/// Systems for Bulgarian, Macedonian and Serbian.
final class SouthSlavic {
  static final String BULGARIAN =
      """
      = bul
      а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu
      я=ya ѝ=i
      = apcbg-bul-Cyrl-Latn-1995 < bul
      = bgna-bul-Cyrl-Latn-2006 < bul
      = bgna-bul-Cyrl-Latn-2009 < bul
      българия=bulgaria
      = bgnpcgn-bul-Cyrl-Latn-2013 < bul
      и|я|$=a българия=bulgaria софия=sofia
      = bgnpcgn-bul-Cyrl-Latn-1952 < bul
      х=kh ъ=ŭ ь=’
      = odni-bul-Cyrl-Latn-2015 < bul
      х=kh
      = odni-bul-Cyrl-Latn-2005 < bul
      х=kh ъ=u
      = un-bul-Cyrl-Latn-1977 < bul
      ж=ž й=j ц=c ч=č ш=š щ=št ъ=ǎ ь=j
      """;

  static final String SERBIAN =
      """
      = srp
      а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š
      = bgnpcgn-srp-Cyrl-Latn-2005 < srp
      = bgnpcgn-srp-Cyrl-Latn-1962 < srp
      = un-srp-Cyrl-Latn-1997 < srp
      = alalc-srp-Cyrl-Latn-2013 < srp
      = odni-srp-Cyrl-Latn-2005 < srp
      ђ=dj ж=z ћ=c ч=c џ=dz ш=s
      = odni-srp-Cyrl-Latn-2015 < odni-srp-Cyrl-Latn-2005
      = mkd < srp
      ѓ=ǵ ѕ=dz ќ=ḱ ’=’ ѐ=è ѝ=ì
      = bgnpcgn-mkd-Cyrl-Latn-2013 < mkd
      = alalc-mkd-Cyrl-Latn-1997 < mkd
      = alalc-mkd-Cyrl-Latn-2013 < mkd
      = alalc-srp-Cyrl-Latn-1997 < mkd
      = bgnpcgn-mkd-Cyrl-Latn-1981 < mkd
      ѓ=đ ќ=ć
      = un-mkd-Cyrl-Latn-1977 < mkd
      ѓ=g ќ=ć
      = odni-mkd-Cyrl-Latn-2015 < mkd
      ж=zh ч=ch џ=dzh ш=sh ѓ=gj ќ=kj
      = odni-mkd-Cyrl-Latn-2005 < odni-mkd-Cyrl-Latn-2015
      """;

  private SouthSlavic() {}
}
