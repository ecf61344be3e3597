package org.attest.core.compare.romanise;

/// Systems for Georgian and Armenian.
final class Caucasian {
  static final String GEORGIAN =
      """
      = kat
      ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz
      წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
      = odni-kat-Geor-Latn-2015 < kat
      = ggg-kat-Geor-Latn-2002 < kat
      კ=k’ პ=p’ ტ=t’ ყ=q’ წ=ts’ ჭ=ch’
      = bgnpcgn-kat-Geor-Latn-2009 < ggg-kat-Geor-Latn-2002
      = bgnpcgn-kat-Geor-Latn-1981 < kat
      კ=k’ თ=t’ ფ=p’ ქ=k’ ჩ=ch’ ც=ts’
      = iso-kat-Geor-Latn-9984-1996 < kat
      თ=t̕ ჟ=ž ფ=p̕ ქ=k̕ ღ=ḡ შ=š ჩ=č̕ ც=c̕ ძ=j წ=c ჭ=č ხ=x ჯ=ǰ
      = din-kat-Geor-Latn-32707-2010 < iso-kat-Geor-Latn-9984-1996
      uncomposed ღ=g\u0307
      = alalc-kat-Geor-Latn-2011 < iso-kat-Geor-Latn-9984-1996
      თ=tʻ ფ=pʻ ქ=kʻ ღ=ġ ჩ=čʻ ც=cʻ ძ=ż ჯ=j
      = alalc-kat-Geor-Latn-1997 < alalc-kat-Geor-Latn-2011
      = alalc-kat-Geok-Latn-2011
      ⴀ=a ⴁ=b ⴂ=g ⴃ=d ⴄ=e ⴅ=v ⴆ=z ⴡ=ē ⴇ=tʻ ⴈ=i ⴉ=k ⴊ=l ⴋ=m ⴌ=n ⴢ=y ⴍ=o ⴎ=p ⴏ=ž ⴐ=r ⴑ=s ⴒ=t ⴣ=w ⴓ=u ⴔ=pʻ ⴕ=kʻ ⴖ=ġ ⴗ=q ⴘ=š ⴙ=čʻ ⴚ=cʻ
      ⴛ=ż ⴜ=c ⴝ=č ⴞ=x ⴤ=x̣ ⴟ=j ⴠ=h ⴥ=ō
      = alalc-kat-Geok-Latn-1997 < alalc-kat-Geok-Latn-2011
      """;

  static final String ARMENIAN =
      """
      = bgnpcgn-arm-Armn-Latn-1981
      ա=a բ=b գ=g դ=d ե=e ^|ե|=ye զ=z է=e ը=y թ=t’ ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o ^|ո|=vo
      չ=ch’ պ=p ջ=j ռ=rr ս=s վ=v տ=t ր=r ց=ts’ ու=u փ=p’ ք=k’ և=ev ^|և|=yev օ=o ֆ=f
      """;

  private Caucasian() {}
}
