package org.attest.core.compare.script;

import java.util.HashMap;
import java.util.Map;

/// Ideographs by their Mandarin readings: those with which foreign names are written in Chinese, in
/// both forms, and the commonest of Chinese names.
///
/// Written for Attest from general knowledge; tones are left out. An ideograph that is not here
/// says nothing of its sound.
final class Han {
  private static final String READINGS =
      """
      a 阿啊; ai 艾埃爱愛哀; an 安岸; ang 昂; ao 奥奧敖澳傲; ba 巴拔把霸八芭爸; bai 白柏拜百; ban 班坂般; bang 邦彭榜; bao 保鲍鮑宝寶包堡褒
      bei 贝貝北备倍蓓貝; ben 本奔; bi 比毕畢彼碧必鄙弼; bian 边邊卞; biao 彪; bin 宾賓彬斌; bing 冰兵炳; bo 波博伯勃柏玻渤; bu 布不步卜部
      cai 蔡采才; can 灿; cao 曹; ce 策测測; cen 岑; cha 查察茶; chai 柴; chang 昌常长長; chao 超朝潮; che 彻車车; chen 陈陳臣辰晨
      cheng 成程诚城; chi 池赤; chong 崇冲; chu 楚储褚; chuan 川; chun 春; ci 茨慈次; cong 聪; cui 崔翠; cuo 措; da 达達大; dai 戴代黛
      dan 丹旦; dang 当當; dao 道; de 德得的; deng 登邓鄧; di 迪狄蒂帝底地第; dian 甸典; diao 貂; die 蝶迭; ding 丁定汀; dong 东東董
      dou 窦; du 杜都度渡; duan 端段; dun 敦顿頓; duo 多朵; e 厄俄额額; en 恩; er 尔爾儿兒二; fa 法发; fan 凡范樊; fang 方房芳
      fei 费費菲斐飞飛妃腓; fen 芬; feng 冯馮丰凤; fo 佛; fu 夫弗福富甫付傅伏; gai 盖蓋; gan 甘干; gang 冈岡刚; gao 高; ge 格哥戈葛歌
      gen 根; geng 耿; gong 贡恭公宮; gou 苟; gu 古顾顧谷; gua 瓜; guan 关關管; guang 光广; gui 圭桂; guo 郭国國; ha 哈; hai 海; han 汉汗漢韩韓罕
      hang 杭; hao 郝浩; he 赫何贺賀禾荷和; hei 黑; heng 亨恒; hong 洪红宏鸿; hou 侯后; hu 胡呼虎户湖; hua 华華花; huai 怀懷; huan 欢
      huang 黄; hui 惠慧会輝; huo 霍火; ji 吉基季纪紀姬济冀; jia 加贾賈佳嘉伽家; jian 建健江坚堅; jiang 江姜蒋; jiao 焦; jie 杰捷傑洁潔节
      jin 金锦津进近; jing 静景京晶; jiu 久; ju 居朱菊; juan 娟; jun 军君俊郡均; ka 卡喀; kai 凯凱开; kan 坎; kang 康; kao 考; ke 克科柯可珂
      ken 肯; keng 坑; kong 孔; kou 寇; ku 库庫; kua 夸; kuan 宽寬; kuang 匡; kui 奎魁; kun 昆坤; la 拉腊喇; lai 莱萊赖賴来; lan 兰蘭蓝藍岚
      lang 朗郎; lao 劳勞; le 勒乐樂; lei 雷蕾; leng 冷; li 利里李莉丽麗黎力立理礼李裡礪; lian 莲连連廉; liang 良梁亮; lie 列烈; lin 林琳霖
      ling 玲灵岭; liu 柳刘; long 隆龙龍; lou 娄; lu 卢盧鲁魯路露陆; lü 吕; luan 鸾; lun 伦倫; luo 罗羅洛萝蘿络; ma 马馬玛瑪麻; mai 麦麥迈邁买
      man 曼满滿; mang 芒; mao 毛茂; mei 梅美; men 门門; meng 蒙孟夢; mi 米密弥; mian 绵; miao 妙; mie 滅; min 敏闵民; ming 明名; miu 缪
      mo 莫默摩墨; mou 谋; mu 姆穆木慕; na 纳娜那拿納; nai 奈耐乃; nan 南楠; nao 瑙; nei 内內; nen 嫩; neng 能; ni 尼妮倪; nian 年念; niao 鸟; nie 涅聂聶
      ning 宁寧; niu 纽紐牛; nong 农; nu 努奴; nü 女; nuo 诺諾; ou 欧歐; pa 帕; pai 派; pan 潘盘; pang 庞龐; pao 泡; pei 佩裴培; pen 彭; peng 彭蓬鹏
      pi 皮匹; pian 片; pin 品; ping 平萍; po 坡珀颇; pu 普浦蒲; qi 奇齐齊琪契其启; qia 恰; qian 钱千; qiang 强; qiao 乔喬巧; qie 切; qin 钦欽琴秦
      qing 青庆清; qiong 琼瓊; qiu 丘秋邱; qu 曲屈; quan 全权; ran 然; rang 让讓; rao 饶; re 热熱; ren 仁任; reng 仍; ri 日; rong 荣容榮; rou 柔
      ru 儒茹; rui 瑞; run 润; ruo 若; sa 萨薩撒; sai 塞赛賽; san 三桑; sang 桑; sao 绍; se 瑟色; sen 森; seng 僧; sha 沙莎; shai 晒; shan 山珊
      shang 尚商; shao 邵绍; she 舍谢; shen 申沈深; sheng 圣聖胜; shi 什史施士石诗世詩時; shou 守寿; shu 舒淑叔; shuai 帅; shuang 双; shui 水
      shun 顺; shuo 朔; si 斯思丝絲司; song 松宋; sou 搜; su 苏蘇素; suan 算; sui 隋; sun 孙孫; suo 索; ta 塔他她; tai 泰太台; tan 坦谭檀唐譚
      tang 汤唐湯; tao 陶; te 特忒; teng 滕腾藤; ti 提缇蒂; tian 田天; tie 铁; ting 廷亭; tong 通童; tou 头; tu 图土圖; tuan 团; tui 推; tun 吞屯
      tuo 托拓陀; wa 瓦娃; wai 外; wan 万萬; wang 王旺汪; wei 维維韦韋威魏卫衛伟薇; wen 温文溫; weng 翁; wo 沃; wu 乌伍武吴烏吾; xi 西希席喜夕溪
      xia 夏霞; xian 贤先; xiang 香向; xiao 肖小晓萧蕭; xie 谢謝歇; xin 辛新欣; xing 星兴; xiong 熊雄; xiu 修休秀; xu 许徐旭許; xuan 宣; xue 雪薛; xun 逊
      ya 亚亞雅娅婭; yan 扬言延颜彦; yang 扬杨楊洋; yao 姚耀; ye 耶叶葉也; yi 伊易义依怡義以乙; yin 因英音印; ying 英; yong 永勇; you 尤由; yu 于宇玉雨裕育
      yuan 元源; yue 约約月岳越; yun 云; za 扎札; zai 宰; zan 赞贊; zang 臧; zao 早; ze 泽澤; zeng 曾; zha 扎札; zhai 翟; zhan 詹占; zhang 张章; zhao 赵兆
      zhe 哲; zhen 珍真; zheng 郑正; zhi 治芝志; zhong 中钟; zhou 周; zhu 朱祝; zhua 抓; zhuang 庄; zhuo 卓; zi 兹子茲; zong 宗; zou 邹; zu 祖; zuo 佐左
      lun 仑崙; lie 廖; you 优; kuo 阔; gui 贵; pi 披; lü 律旅; nü 努; pu 朴; han 翰; bi 庇; ti 梯; zhen 贞; pang 龐; hai 亥; qiu 求; mei 玫媚; wan 婉
      liu 留; ge 各; jiao 教; rui 芮; da 妲; xi 錫茜; diu 丢; shen 甚; guo 果; yu 域瑜羽; hui 灰; ji 籍; ru 孺如; guang 廣; tie 帖; zhi 知智; nei 訥; shuo 碩
      chan 蝉; suo 梭; cha 差; su 肃; she 奢; di 堤荻; fan 番; zhuo 啄; xia 下; xin 心; tu 吐秃突; tuo 脱拖; lian 蓮; shu 恕; jie 婕; bei 卑; zhu 茱; la 菈剌臘
      dai 岱; men 悶; mi 蜜; qiu 裘; xiang 湘祥; yi 毅弈; ga 嘎; po 婆; yong 雍; he 呵; fu 馥; yun 雲; wu 屋; zhang 彰; lü 呂; nai 柰; qin 覃; niang 娘; xun 遜
      li 歷; hao 豪; yuan 院; huang 皇; cai 猜; shao 少紹; zhi 植致; gu 谷; ye 野; tian 添; yan 嚴焉; lang 狼; jin 近; an 暗; hong 弘; teng 騰; ke 刻; yong 用
      """;

  private static final Map<Character, String> SYLLABLES = syllables();

  /// How each initial may be meant in a foreign name.
  private static final Map<String, String> INITIALS =
      pairs(
          "b=bpv p=pbf m=m f=fvp d=dt t=td n=n l=lr g=gk k=kgc h=hxwf j=ǧžgkjc q=čkǧ x=šsxhzž"
              + " zh=ǧzčž ch=čš sh=šs r=rž z=zcs c=cs s=szts w=wvu y=ji");

  private static final Map<String, String> FINALS =
      pairs(
          "a=a ai=ae+ij an=a+nm ang=ao+n+g ao=ao+uo e=eaou ei=ei+ij en=e+nm eng=eo+n+g er=+rl i=ieyj ia=ij+a ian=ij+ea+n"
              + " iang=ij+a+n+g iao=ij+a+uo ie=ij+e in=i+nm ing=i+n+g iong=ij+o+n+g iu=ij+uo o=oa ong=ou+n+g ou=oau"
              + " u=uow ua=uw+a uai=uw+a+i uan=uw+a+n uang=uw+a+n+g ui=uw+ei un=ueoa+nm uo=uowa ü=uyi üe=uyj+e ue=uj+eo");

  private Han() {}

  private static Map<String, String> pairs(String table) {
    Map<String, String> out = new HashMap<>();
    for (String entry : table.split(" ", -1)) {
      String[] halves = entry.split("=", 2);
      out.put(halves[0], halves[1]);
    }
    return Map.copyOf(out);
  }

  private static Map<Character, String> syllables() {
    Map<Character, String> out = new HashMap<>();
    for (String entry : READINGS.strip().split("[;\\n]\\s*", -1)) {
      String[] halves = entry.split(" ", 2);
      halves[1].chars().forEach(letter -> out.putIfAbsent((char) letter, halves[0]));
    }
    return Map.copyOf(out);
  }

  /// All ideographs with their sounds, in the form of [Alphabets].
  static String table() {
    StringBuilder out = new StringBuilder();
    SYLLABLES.forEach(
        (letter, syllable) -> out.append(letter).append('=').append(sounds(syllable)).append(' '));
    return out.toString();
  }

  private static String sounds(String syllable) {
    int consonants = 0;
    while (consonants < syllable.length() && "aeiouü".indexOf(syllable.charAt(consonants)) < 0) {
      consonants++;
    }
    String first = INITIALS.getOrDefault(syllable.substring(0, consonants), "");
    String rest = FINALS.getOrDefault(syllable.substring(consonants), "");
    if (first.isEmpty() || rest.isEmpty() || rest.startsWith("+")) {
      return first + (rest.startsWith("+") ? rest.substring(1) : rest);
    }
    return first + "+" + rest;
  }
}
