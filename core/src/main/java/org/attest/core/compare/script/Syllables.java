package org.attest.core.compare.script;

/// Which sounds kana and the letters of hangul stand for in names, foreign ones among them.
///
/// In the form of [Alphabets]. Hiragana is read as katakana; hangul is taken apart into its letters
/// before it is read.
final class Syllables {
  /// L is written as r, th as s, and v mostly as b; a long vowel may stand for a vowel with r.
  static final String KATAKANA =
      """
      ア=a イ=ij ウ=uw エ=e オ=o ァ=a ィ=i ゥ=u ェ=e ォ=o カ=kc+a キ=k+i ク=kc+u ケ=k+e コ=kc+o ガ=g+a ギ=g+i グ=g+u ゲ=g+e ゴ=g+o
      サ=s+a シ=šs+i ス=s+u セ=s+e ソ=s+o ザ=z+a ジ=ǧžz+i ズ=z+u ゼ=z+e ゾ=z+o タ=t+a チ=čt+i ツ=ct+u テ=t+e ト=t+o
      ダ=d+a ヂ=ǧd+i ヅ=zd+u デ=d+e ド=d+o ナ=n+a ニ=n+i ヌ=n+u ネ=n+e ノ=n+o ハ=hx+a ヒ=hx+i フ=fh+u ヘ=hx+e ホ=hx+o
      バ=bv+a ビ=bv+i ブ=bv+u ベ=bv+e ボ=bv+o パ=p+a ピ=p+i プ=p+u ペ=p+e ポ=p+o マ=m+a ミ=m+i ム=m+u メ=m+e モ=m+o
      ヤ=j+a ユ=ju+u ヨ=j+o ャ=j+a ュ=j+u ョ=j+o ラ=lr+a リ=lr+i ル=lr+u レ=lr+e ロ=lr+o ワ=wv+a ヲ=o ヰ=i ヱ=e ン=nm ッ=
      ー= ヴ=v+u ヴァ=v+a ヴィ=v+i ヴェ=v+e ヴォ=v+o ファ=f+a フィ=f+i フェ=f+e フォ=f+o フュ=f+ju ウィ=wv+i ウェ=wv+e ウォ=wv+o
      ティ=t+i ディ=d+i トゥ=t+u ドゥ=d+u デュ=d+ju テュ=t+ju チェ=č+e シェ=š+e ジェ=ǧž+e チャ=č+a チュ=č+u チョ=č+o シャ=š+a シュ=š+u
      ショ=š+o ジャ=ǧž+a ジュ=ǧž+u ジョ=ǧž+o ツァ=c+a ツィ=c+i ツェ=c+e ツォ=c+o イェ=j+e クァ=k+w+a クィ=k+w+i クェ=k+w+e クォ=k+w+o グァ=g+w+a
      リュ=lr+ju キュ=k+ju ギュ=g+ju ミュ=m+ju ニュ=n+ju ヒュ=h+ju ビュ=bv+ju ピュ=p+ju ヵ=k+a ヶ=k+e
      """;

  /// Initial, vowel and final letters, as Unicode takes syllables apart.
  static final String HANGUL =
      """
      ᄀ=gkc ᄁ=k ᄂ=n ᄃ=dt ᄄ=t ᄅ=rl ᄆ=m ᄇ=bpv ᄈ=p ᄉ=sš ᄊ=s ᄋ= ᄌ=ǧzžč ᄍ=čc ᄎ=čc ᄏ=kcx ᄐ=t ᄑ=pf ᄒ=hf
      ᅡ=a ᅢ=ae ᅣ=j+a ᅤ=j+ae ᅥ=oeu ᅦ=e ᅧ=j+oe ᅨ=j+e ᅩ=o ᅪ=w+a ᅫ=w+e ᅬ=oe ᅭ=j+o ᅮ=u ᅯ=w+oe ᅰ=w+e ᅱ=wu+i ᅲ=ju+u ᅳ=uy ᅴ=ui ᅵ=ij
      ᆨ=gk ᆩ=k ᆪ=k ᆫ=n ᆬ=n ᆭ=n ᆮ=dt ᆯ=lr ᆰ=k ᆱ=m ᆲ=b ᆳ=l ᆴ=l ᆵ=p ᆶ=l ᆷ=m ᆸ=bpv ᆹ=p ᆺ=st ᆻ=s ᆼ=n+g ᆽ=ǧt ᆾ=čt ᆿ=k ᇀ=t ᇁ=p ᇂ=h
      """;

  private Syllables() {}
}
