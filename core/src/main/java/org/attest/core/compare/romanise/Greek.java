package org.attest.core.compare.romanise;

/// Systems for modern and ancient Greek.
final class Greek {
  static final String MODERN =
      """
      = ell
      α=a ά=á β=v γ=g δ=d ε=e έ=é ζ=z η=i ή=í θ=th ι=i ί=í ϊ=ï ΐ=ḯ κ=k λ=l μ=m ν=n ξ=x ο=o ό=ó π=p ρ=r σ=s ς=s τ=t υ=y ύ=ý ϋ=ÿ
      ΰ=ÿ́ φ=f χ=ch ψ=ps ω=o ώ=ó ·=; ;=? ου=ou ού=oú
      αεη|υ|=v αεη|υ|θκξπστφχψς$=f αύ=áv |αύ|θκξπστφχψς$=áf εύ=év |εύ|θκξπστφχψς$=éf ηύ=ív |ηύ|θκξπστφχψς$=íf
      |γ|γξχ=n ^|μπ|=b |μπ|$=b
      = elot-ell-Grek-Latn-743-1982-ts < ell
      = elot-ell-Grek-Latn-743-2001-ts < ell
      = un-ell-Grek-Latn-1987-ts < ell
      = bgnpcgn-ell-Grek-Latn-1996 < ell
      = iso-ell-Grek-Latn-843-1997-t2 < ell
      = elot-ell-Grek-Latn-743-1982-tl < ell
      uncomposed η=i̱ ή=í̱ ω=o̱ ώ=ó̱ |γ|γξχ=n\u0331 έ|ι|=ï
      αεη|υ|=v̱ αεη|υ|θκξπστφχψς$=f̱ αύ=áv̱ |αύ|θκξπστφχψς$=áf̱ εύ=év̱ |εύ|θκξπστφχψς$=éf̱ ηύ=í̱v̱ |ηύ|θκξπστφχψς$=í̱f̱
      = un-ell-Grek-Latn-1987-tl < elot-ell-Grek-Latn-743-1982-tl
      = letters
      α=a ά=á β=v γ=g δ=d ε=e έ=é ζ=z θ=th ι=i ί=í ϊ=ï ΐ=ḯ κ=k λ=l μ=m ν=n ξ=x ο=o ό=ó π=p ρ=r σ=s ς=s τ=t υ=y ύ=ý ϋ=ÿ
      ΰ=ÿ́ φ=f χ=ch ψ=ps ·=; ;=? αεηο|υ|=u αεηο|ύ|=ú
      = iso-ell-Grek-Latn-843-1997-t1 < letters
      uncomposed η=ī ή=ī\u0301 ω=ō ώ=ō\u0301
      = alalc-ell-Grek-Latn-2010 < letters
      ά=a έ=e η=ē ή=ē ί=i ϊ=i ΐ=i ό=o ύ=y ϋ=y ΰ=y ω=ō ώ=ō φ=ph αεηο|ύ|=u |υ|ιί=u |γ|γκξχ=n ^|γκ|=gk ^|μπ|=b |μπ|$=b ^|ντ|=ḏ |γκ|$=gk
      = alalc-ell-Grek-Latn-1997 < alalc-ell-Grek-Latn-2010
      ^|γκ|=nk |γκ|$=nk
      = bgnpcgn-ell-Grek-Latn-1962 < letters
      η=i ή=í ω=o ώ=ó υ=i ύ=í ϋ=ï ΰ=ḯ χ=kh δ=dh ν|δ|ρ=d ντζ=ntz ει=i εί=í υι=i υί=í |γ|εέιίηήυύϊ=y |γ|ξχ=n γγ=ng γκ=ng ^|γκ|=g μπ=mb ^|μπ|=b ντ=nd
      ^|ντ|=d ου=ou ού=oú αεη|υ|=v αύ=áv εύ=év ηύ=ív έ|ι|=ï ά|η|=ï α|έ|=ë́ ό|ο|=ö ώ|ο|=ö
      = un-ell-Grek-Latn-1987-phonetic
      lowercase α=ɑ ά=ɑ β=v γ=ɣ δ=ð ε=ɛ έ=ɛ ζ=z η=i ή=i θ=θ ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=ks ο=o ό=o π=p ρ=r σ=s ς=s τ=t υ=i ύ=i ϋ=i
      ΰ=i φ=f χ=x ψ=ps ω=o ώ=o ·=; ;=? ου=u ού=u αι=ɛ αί=ɛ ει=i εί=i οι=i οί=i υι=i υί=i |σ|βγδμ=z γγ=ŋɡ γκ=ŋɡ ^|γκ|=ɡ |γ|ξχ=n
      μπ=mb ^|μπ|=b ντ=nd ^|ντ|=d τζ=dz σσ=s λλ=l νν=n ρρ=r ββ=v ππ=p ττ=t μμ=m κκ=k φφ=f
      αεη|υ|=v αεη|υ|θκξπστφχψς$=f αύ=ɑv |αύ|θκξπστφχψς$=ɑf εύ=ɛv |εύ|θκξπστφχψς$=ɛf ευβ=ɛv εύβ=ɛv αυβ=ɑv
      """;

  /// Accents stand as signs of their own here, behind their letters.
  static final String ANCIENT =
      """
      = din-grc-Grek-Latn-31634-2011-t1
      decompose α=a β=b γ=g δ=d ε=e ζ=z η=ē θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=ph χ=ch ψ=ps ω=ō ·=; ;=?
      ̀= ́= ͂= ̓= ̔= ͅ= αεηο|υ|=u ϋ=ÿ |γ|γκξχ=n ^|γ|κ=g |γκ|$=gk
      ἁ=ha ἑ=he ἡ=hē ἱ=hi ὁ=ho ὑ=hy ὡ=hō ῥ=rh αὑ=hau εὑ=heu ηὑ=hēu οὑ=hou αἱ=hai εἱ=hei οἱ=hoi υἱ=hyi
      """;

  private Greek() {}
}
