/**
 * How each language writes a shortened number: its thousand, million, lakh, 万 and so on.
 *
 * One line per language: words with the power of ten they stand for, e.g. `tusen3` is 10^3. An underscore is a space
 * inside a word. Words are in lower case and without a closing full stop; single Latin letters keep their case, because
 * `T` (tusen) and `t` (timer), `M` and `m` differ. A leading `_` means: only with a space before it (`2 B` is 10^12
 * in Spanish print, `2B` is what English-style sites print for 10^9). A zero marks a word that can mean two things: refused.
 * A `~` stands for an ending of up to three letters: `million~6` is also `millioner`.
 *
 * Source: Unicode CLDR 27 to 48 (compact decimal formats, short and long) and the platforms' own words as collected
 * from saved pages (YouTube, Facebook, Instagram, Mastodon). `K`, `k` and `M` are understood everywhere unless a
 * language uses the letter for something else.
 */
export const numberWords: Record<string, string> = {
  en: 'm6 mn6 B9 b9 bn9 T12 tn12 thousand3 million~6 billion~9 trillion12 lakh5 lakhs5 lac5 lacs5 crore~7 Cr7 cr7 k_crore10 kcr10 thousand_crore10 lakh_crore12 lcr12',
  'en-in': 'L5',
  nb: 'tusen3 T3 mill6 million~6 mio6 mrd9 m.ard9 mia9 milliard~9 bill12 billion~12 G9',
  nn: 'tusen3 T3 mill6 million~6 mio6 mrd9 m.ard9 mia9 milliard~9 bill12 billion~12 G9',
  sv: 'tn3 t3 tusen3 tus3 mn6 milj6 miljon~6 md9 mdr9 mrd9 miljard~9 bn12 biljon~12',
  da: 't3 T3 td3 tus3 tusind~3 mio6 mill6 million~6 mia9 mrd9 milliard~9 bio12 billion~12',
  fi: 't3 tuh3 tuhat~3 tuhannen3 m6 milj6 mn6 miljoona~6 mrd9 mrd9 md9 miljardi~9 bilj12 biljoona~12',
  is: 'þ3 þús3 þúsund3 m6 millj~6 milljón~6 ma9 milljarð~9 bn12 billjón~12',
  fo: 'tús3 túsund3 mió6 mio6 millión~6 mia9 milliard~9 bió12 billión~12',
  de: 'tsd3 tausend3 mio6 mill6 million~6 mrd9 milliarde~9 bio12 billion~12',
  nl: 'dzd3 d3 duizend3 mln6 mio6 m6 miljoen6 mld9 mrd9 miljard9 bln12 biljoen12',
  af: 'duisend3 m6 mn6 miljoen6 mjd9 miljard9 bn12 biljoen12',
  lb: 'dsd3 dausend3 mio6 millioun~6 mrd9 milliard~9 bio12 billioun~12',
  fr: 'mille3 millier~3 mio6 mln6 million~6 md9 mds9 mrd9 G9 milliard~9 bn12 billion~12',
  'fr-ca': 'T12',
  es: 'mil3 mill6 mills6 millón6 millon~6 mil_m9 mil_mill9 mil_millones9 mil_de_millones9 mrd9 _B12 billón12 billones12',
  gl: 'mil3 mill6 millón~6 mil_m9 mil_millóns9 _B12 billón~12',
  ca: 'mil3 miler~3 milió6 milions6 km9 mm9 miler_de_milions9 milers_de_milions9 mil_milions9 _B12 bilió12 bilions12',
  eu: 'mila3 milioi6 _B12 bilioi12',
  pt: 'mil3 mi6 mln6 milhão6 milhao6 milhões6 milhoes6 bi9 bilhão9 bilhões9 mil_milhões9 mil_mi9 mil_m9 mm9 tri12 trilh~12 bilião12 biliões12 Bi9',
  'pt-pt': 'bi12',
  it: 'mila3 mille3 mln6 mio6 milion~6 mld9 mrd9 miliard~9 bln12 mille_miliardi12 mila_miliardi12 bilion~12',
  ro: 'mie3 mii3 de_mii3 mil6 mln6 milio~6 de_milioane6 mld9 mlrd9 miliard~9 de_miliarde9 tril12 trilio~12',
  pl: 'tys3 tysiąc~3 tysięcy3 mln6 milion~6 mld9 mlrd9 miliard~9 bln12 bilion~12',
  cs: 'tis3 tisíc~3 mil6 mio6 mln6 milion~6 milión~6 mld9 miliard~9 bil12 bilion~12',
  sk: 'tis3 tisíc~3 mil6 mio6 mln6 milión~6 mld9 miliard~9 miliárd9 bil12 bilión~12',
  sl: 'tis3 tisoč~3 mio6 mil6 milijon~6 mrd9 milijard~9 bil12 bilijon~12',
  hr: 'tis3 tisuć~3 mil6 mln6 mio6 milijun~6 mlr9 mlrd9 mrd9 milijard~9 bil12 bilijun~12 hilj3 hiljad~3 milion~6 bilion12',
  bs: 'hilj3 hiljad~3 tis3 mil6 mln6 mio6 milion~6 mlrd9 mrd9 milijard~9 bil12 bilion~12',
  sr: 'хиљ3 хиљад~3 мил6 милион~6 млрд9 милијард~9 бил12 билион~12 hilj3 hiljad~3 mil6 milion~6 mlrd9 milijard~9 bil12 bilion~12',
  mk: 'илј3 илјад~3 мил6 М6 милион~6 милј9 мј9 ми9 милијард~9 бил12 билион~12',
  bg: 'хил3 хиляд~3 млн6 милион~6 млрд9 милиард~9 трлн12 трилион~12 К3 М6',
  ru: 'тыс3 тысяч~3 млн6 миллион~6 млрд9 миллиард~9 трлн12 триллион~12 К3 М6',
  uk: 'тис3 тисяч~3 млн6 мільйон~6 млрд9 мільярд~9 трлн12 трильйон~12 К3 М6',
  be: 'тыс3 тысяч~3 млн6 мільён~6 млрд9 мільярд~9 трлн12 трыльён~12',
  kk: 'мың3 м3 млн6 миллион6 млрд9 миллиард9 трлн12 триллион12',
  ky: 'миң3 млн6 миллион6 млд9 млрд9 миллиард9 трлн12 триллион12',
  mn: 'мян3 мянга~3 сая6 тэрбум9 Т9 ин12 их_наяд12',
  uz: 'ming3 mln6 million6 mlrd9 milliard9 trln12 trillion12',
  az: 'min3 mln6 milyon6 mlrd9 milyard9 trln12 trilyon12',
  tr: 'B3 b3 bin3 mn6 mio6 milyon6 mr9 mlr9 milyar9 tn12 trn12 trilyon12',
  hu: 'E3 e3 ezer3 millió6 millio6 mió6 mio6 mrd9 milliárd9 _B12 billió12',
  et: 'tuh3 tuhat3 t3 mln6 milj6 miljon~6 mld9 mrd9 miljard~9 trln12 triljon~12',
  lv: 'tūkst~3 tūkstotis3 tūkstošiem3 milj6 mlj6 miljon~6 mljrd9 mlrd9 miljard~9 trilj~12',
  lt: 'tūkst3 tūkstan~3 tūkstančiai3 mln6 milijon~6 mlrd9 milijard~9 trln12 trilijon~12',
  sq: 'mijë3 mije3 mln6 milion~6 mld9 miliard~9 bln12 bilion~12',
  el: 'χιλ3 χιλιάδ~3 εκ6 εκατ6 εκατομμύρι~6 δισ9 δισεκ9 δισεκατομμύρι~9 τρισ12 τρισεκατομμύρι~12',
  hy: 'հզր3 հազար3 մլն6 միլիոն6 մլրդ9 միլիարդ9 տրլն12 տրիլիոն12',
  ka: 'ათ3 ათასი~3 მლნ6 მილიონი6 მლრდ9 მლრ9 მილიარდი9 ტრლ12 ტრილიონი12',
  he: "אלף3 אלפים3 א'3 מיליו~6 מיל'6 מיליארד9 טריליון12 B9 T12",
  ar: 'ألف3 الف3 ألفًا3 ألفا3 آلاف3 الاف3 مليون~6 ملايين6 مليار~9 بليون9 ترليون12 تريليون12 B9',
  am: 'ሺ3 ሺህ3 ሚ6 ሚሊዮን6 ቢ9 ቢሊዮን9 ት12 ትሪሊዮን12',
  fa: 'هزار3 میلیون6 میلیارد9 تریلیون12 هزارمیلیارد12 هزار_میلیارد12',
  ur: 'ہزار3 لاکھ5 کروڑ7 ملین6 ارب9 کھرب11',
  hi: 'हज़ार3 हजार3 ह॰3 लाख5 करोड़7 करोड7 क॰7 क7 अरब9 अ॰9 खरब11 ख॰11 मि॰6 B9 L5 Cr7 cr7 lakh5 crore7',
  mr: 'हजार3 ह3 लाख5 कोटी7 अब्ज9 खर्व11',
  // CLDR prints a million as १ करोड in its long form and ten million in its short one.
  ne: 'हजार3 लाख5 करोड0 अरब9 खरब0',
  bn: 'হাজার3 হা3 লাখ5 লক্ষ5 লা5 কোটি7 _কো7 কো0 শত0 লাখ_কোটি12 লা.কো12',
  as: 'হাজাৰ3 লাখ5 নিযুত6 নিঃ8 কোটি7 শত_কোটি9 শতকোটি9 শঃ_কোঃ9 শঃকোঃ9 শঃ_কঃ9 শঃ_পঃ12 শত_পৰাৰ্দ্ধ12',
  or: 'ହ3 ହଜାର3 ଲକ୍ଷ5 ନି6 ନିୟୁତ6 କୋଟି7 ବି9 ଶହକୋଟି9 ଟ୍ରି12 ଲକ୍ଷକୋଟି12',
  gu: 'હજાર3 લાખ5 કરોડ7 અબજ9 નિખર્વ11 મહાપદ્મ12',
  pa: 'ਹਜ਼ਾਰ~3 ਲੱਖ5 ਕਰੋੜ7 ਅਰਬ9 ਖਰਬ11',
  ta: 'ஆ3 ஆயி3 ஆயிரம்3 லட்சம்5 கோடி7 மி6 மில்லியன்6 பி9 பில்லியன்9 டி12 டிரில்லியன்12',
  te: 'వే3 వేయి3 వేలు3 లక్ష5 లక్షలు5 కోటి7 కోట్లు7 మి6 మిలియన్~6 బి9 బిలియన్~9 ట్రి12 ట్రిలియన్~12',
  kn: 'ಸಾ3 ಸಾವಿರ3 ಲಕ್ಷ5 ಕೋಟಿ7 ಮಿ6 ಮಿಲಿಯನ್6 ಬಿ9 ಬಿಲಿಯನ್9 ಟ್ರಿ12 ಟ್ರಿಲಿಯನ್12 ಟ್ರಿಲಿಯನ್\u200c12',
  ml: 'ആയിരം3 ലക്ഷം5 കോടി7 ദശലക്ഷം6 ബില്യൺ9 ട്രില്യൺ12 B9 T12',
  si: 'ද3 දහස3 මි6 මිලියන6 බි9 බිලියන9 ට්\u200dරි12 ට්\u200dරිලියන12',
  th: 'พัน3 หมื่น4 แสน5 ล้าน6 พันล้าน9 หมื่นล้าน10 แสนล้าน11 ล้านล้าน12 B9 T12',
  lo: 'ພັນ3 ໝື່ນ4 ແສນ5 ລ້ານ6 ຕື້9 ລ້ານລ້ານ12',
  km: 'ពាន់3 ម៉ឺន4 សែន5 លាន6 ប៊ីលាន9 ទ្រីលាន12',
  my: 'ထောင်3 သောင်း4 သိန်း5 သန်း6 ကုဋေ7 ဋေ7',
  vi: 'N3 n3 ng3 nghìn3 ngàn3 Tr6 tr6 triệu6 T9 tỷ9 tỉ9 NT12 nt12 nghìn_tỷ12 nghìn_tỉ12 B9',
  id: 'rb3 ribu3 jt6 juta6 _M9 M0 miliar9 milyar9 T12 triliun12',
  ms: 'rb3 ribu3 J6 jt6 juta6 B9 bilion9 T12 trilion12',
  fil: 'libo3 na_libo3 milyon6 na_milyon6 B9 bilyon9 na_bilyon9 T12 trilyon12 na_trilyon12',
  sw: 'elfu3 milioni6 B9 bilioni9 T12 trilioni12',
  zh: '千3 万4 萬4 w4 W4 百万6 百萬6 千万7 千萬7 亿8 億8 万亿12 萬億12 兆12 B9 T12',
  ja: '千3 万4 億8 兆12',
  ko: '천3 만4 백만6 천만7 억8 조12',
  cy: 'mil3 miliwn6 B9 biliwn9 T12 triliwn12',
  ga: 'mhíle3 míle3 mhilliún6 milliún6 B9 bhilliún9 billiún9 mbilliún9 T12 trilliún12 thrilliún12',
};

/** Languages that write the thousand-word before the number: `elfu 1.2`. */
export const wordsBeforeNumber: ReadonlySet<string> = new Set(['sw', 'si']);

/** Languages whose words follow each other without spaces: what comes after a number word says nothing. */
export const unspacedLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);

/** Languages that write a decimal point; every other one of the table writes a decimal comma. (CLDR 48) */
export const decimalPointLanguages: ReadonlySet<string> = new Set(
  'en he hi mr ne bn as gu pa or ta te kn ml si th my fil sw zh ja ko cy ga ms mn ar ur am'.split(' '),
);

/** Regions that differ from their language: decimal point although the language has a comma. (CLDR 48) */
export const decimalPointRegions: ReadonlySet<string> = new Set(
  'es-419 es-mx es-us es-pr es-gt es-hn es-sv es-ni es-pa es-do es-pe es-cu es-bz de-ch de-li it-ch'.split(' '),
);

/** Regions that differ from their language: decimal comma although the language has a point. (CLDR 48) */
export const decimalCommaRegions: ReadonlySet<string> = new Set(
  'ar-dz ar-ma ar-tn ar-ly ar-mr ar-eh en-at en-be en-de en-dk en-fi en-nl en-se en-si en-za en-no sw-cd'.split(' '),
);

/** Languages that group by two after the first three digits: 12,34,567. (CLDR 48) */
export const groupsByTwo: ReadonlySet<string> = new Set(
  'hi bn as gu pa or ta te kn ml mr ne ur en-in en-pk en-bd en-np en-lk'.split(' '),
);

/** Codes the same language goes by. */
export const languageAliases: Record<string, string> = {
  no: 'nb',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  sh: 'sr',
  cmn: 'zh',
  yue: 'zh',
  mo: 'ro',
};
