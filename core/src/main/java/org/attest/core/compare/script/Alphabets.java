package org.attest.core.compare.script;

/// Which sounds the letters of each alphabet may stand for, over all conventions of writing.
///
/// Written for Attest from general knowledge of the orthographies. An entry is `letters=sounds`;
/// sounds that follow each other are parted by `+`, those that the letters may stand for by turns
/// stand side by side, and none means that they are silent. `^` binds an entry to the beginning of
/// a word, `>` to a following e, i or y. Letters with marks that are not here count as those
/// without.
final class Alphabets {
  /// English, French, German, Polish, Czech, Spanish, Italian, Hungarian, Romanian, Turkish, the
  /// Scandinavian languages, and the romanisations of Slavic names that build on them.
  static final String LATIN =
      """
      a=a ä=ae æ=ae å=oa ą=ao e=e ę=e ë=eo i=i ı=iy î=iy o=o ö=oe ø=oe œ=oe ő=oe ó=ou u=u ü=uiy ű=uiy
      y=iyj ý=iy ou=uo oo=uo ee=ie ie=ie eau=o oe=oeu ae=ae igh=a+i
      b=b c=kc c>=scč ć=č č=č ĉ=č ç=sč ch=čxšk cch=k chr=k+r ck=k cki=c+k+i ckij=c+k+i+j ckyj=c+k+y+j cq=k cs=čk cz=č
      tch=č tsch=č tsh=č tz=c ts=c ţ=c ț=c th=ts tth=t t=t þ=ts
      sch=šž sh=š shch=š+č schtsch=š+č szcz=š+č chtch=š+č stch=š+č šč=š+č shtch=š+č ŝ=š sz=šs ś=š š=š ş=š ș=š
      s=sz ss=s ß=s sc>=šs sk=s+k
      z=zcs zz=cz zh=žǧ ž=ž ż=ž ź=ž ẓ=z zs=žz dz=zǧc dž=ǧ dzh=ǧ dsch=ǧ dj=ǧ đ=ǧd dh=dz ð=dz d=d
      j=jǧžx jj=jǧž g=g g>=gǧžxh gh=gh ğ=gj gu>=g ggi=ǧ+i
      h=h kh=xk x=k+s ^x=šzsx q=k qu=k+wu k=k w=vw wh=w v=v ^v=vf f=f ph=f pf=pf
      l=l ł=lw ll=lj lj=l+j ñ=n+j nj=n+j ny=n+j n=n ng=n+g r=r ř=rž rh=r m=m p=p bh=b
      '= ʹ= ʺ= ’= ʻ= ʼ= ʿ= ʾ= `=
      """;

  /// Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, and the letters that Kazakh,
  /// Tatar and Mongolian add.
  static final String CYRILLIC =
      """
      а=a б=b в=vw г=gh ґ=g д=d е=e ё=oe є=j+e ж=ž з=z и=iy і=i ї=j+i й=j к=k л=l м=m н=n о=o п=p р=r с=s
      т=t у=uw ў=wvu ф=f х=xh ц=c ч=č ш=š щ=š+čt ъ= ь= ы=yi э=e ю=j+u я=j+a ѣ=e ѳ=ft ѵ=i
      ћ=č ђ=ǧ џ=ǧ љ=l+j њ=n+j ј=j ѕ=zc ѓ=ǧg ќ=čk дж=ǧ дз=zcǧ
      қ=k ғ=g ң=n ө=oe ұ=u ү=u һ=h ә=ae ҳ=h ҷ=ǧ ӣ=i ӯ=u ѝ=i
      '= ’= ʼ=
      """;

  static final String GREEK =
      """
      α=a β=vb γ=gj γ>=gj δ=d ε=e ζ=z η=ie θ=ts ι=i κ=k λ=l μ=m ν=n ξ=k+s ο=o π=p ρ=r σ=s ς=s τ=t υ=iyu φ=f χ=xhč
      ψ=p+s ω=o ου=u μπ=b ^μπ=b ντ=d γκ=g γγ=n+g τζ=ǧ τσ=cč αι=ea ει=ie οι=io υι=i αυ=a+vfu ευ=e+vfu
      """;

  static final String ARMENIAN =
      """
      ա=a բ=bp գ=gk դ=dt ե=e զ=z է=e ը=ey թ=t ժ=ž ի=i լ=l խ=x ծ=cǧ կ=kg հ=h ձ=zǧc ղ=gl ճ=čǧ մ=m յ=jh ն=n շ=š ո=o
      չ=č պ=pb ջ=ǧč ռ=r ս=s վ=v տ=td ր=r ց=c ւ=vw ու=u փ=p ք=k օ=o ֆ=f և=e+v
      """;

  static final String GEORGIAN =
      """
      ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=ž რ=r ს=s ტ=t უ=u ფ=pf ქ=k ღ=g ყ=k ჩ=č ც=c ძ=zǧ
      წ=c ჭ=č ხ=x ჯ=ǧ ჰ=h
      """;

  /// Written without most vowels; Yiddish digraphs are read as Yiddish reads them.
  static final String HEBREW =
      """
      א=aeo ב=bv ג=g ג'=ǧž ג׳=ǧž ד=d ה=ha ו=vuow וו=vw ז=z ז'=ž ז׳=ž זש=ž ח=xh ט=t טש=čt טש'=č י=ije יי=jeia ײ=aei ױ=oi װ=v
      כ=kx ך=xk ל=l מ=m ם=m נ=n ן=n ס=s ע=eah פ=pf ף=fp צ=cs ץ=cs צ'=č צ׳=č ץ'=č ץ׳=č ק=k ר=r ש=šs ת=ts ת'=t ת׳=ts
      טז=c אַ=a אָ=oa פֿ=f פּ=p '= ׳= ״= "= ־=
      """;

  /// Arabic, with the letters that Persian and Urdu add; the article is left out.
  static final String ARABIC =
      """
      ا=aeio أ=aeou إ=ie آ=a ء= ئ=ijea ؤ=uo ب=bpv ت=t ث=ts ج=ǧgžj ح=hx خ=xk د=d ذ=dz ر=r ز=z س=s ش=š ص=s ض=dz ط=t
      ظ=zd ع=aeoi غ=g ف=fv ق=kg ك=kg ک=kg ل=l م=m ن=n ه=ha ة=ath و=wuov ى=aiy ي=ijey ی=ijey ې=ei تش=č تس=c دج=ǧ
      پ=p چ=č ژ=ž گ=g ڤ=v ٹ=t ڈ=d ڑ=r ں=n ھ=h ہ=ha ے=e ۀ=ea ^ال=a+l ـ= َ=a ِ=i ُ=u ّ= ْ= ً=
      """;

  private Alphabets() {}
}
