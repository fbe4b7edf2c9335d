/**
 * Advance widths of Arial in thousandths of the type size, by width: Latin letters of western and northern Europe, digits
 * and punctuation. Read from the horizontal metrics of Liberation Sans, which is made to be as wide as Arial, letter by letter.
 */
const regular: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijlįĵĺļłſ‘’'],
  [260, '|¦'],
  [278, ' !,./:;I[\\]ft\u00a0·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ'],
  [292, 'ľ'],
  [333, '()-`r¡¨\u00ad²³´¸¹ŕŗř“”„'],
  [334, '{}ŀ'],
  [350, '•'],
  [355, '"'],
  [365, 'º'],
  [370, 'ª'],
  [375, 'ť'],
  [389, '*'],
  [400, '°'],
  [444, 'ĳ'],
  [469, '^'],
  [500, 'JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž'],
  [537, '¶'],
  [549, '±÷'],
  [552, '¯'],
  [556, '#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–€'],
  [576, 'µ'],
  [584, '+<=>~¬×'],
  [604, 'ŉ'],
  [611, 'FTZ¿ßøŢŤŦŹŻŽ'],
  [615, 'ď'],
  [667, '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ'],
  [722, 'CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ'],
  [723, 'Ŋ'],
  [735, 'Ĳ'],
  [737, '©®'],
  [778, 'GOQÒÓÔÕÖØĜĞĠĢŌŎŐ'],
  [833, 'Mm'],
  [834, '¼½¾'],
  [889, '%æ'],
  [944, 'WœŴ'],
  [1000, 'ÆŒ—…'],
  [1015, '@'],
];
const bold: typeof regular = [
  [238, "'"],
  [278, ' ,./I\\ijl\u00a0·ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’'],
  [280, '|¦'],
  [333, '!()-:;[]`ft¡¨\u00ad²³´¸¹ţŧ'],
  [350, '•'],
  [365, 'º'],
  [370, 'ª'],
  [385, 'ľ'],
  [389, '*r{}ŕŗř'],
  [400, '°'],
  [474, '"'],
  [479, 'ŀť'],
  [500, 'zźżž“”„'],
  [549, '±÷'],
  [552, '¯'],
  [556, '#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–€'],
  [576, 'µ'],
  [584, '+<=>^~¬×'],
  [611, '?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ'],
  [667, 'EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ'],
  [708, 'ŉ'],
  [719, 'ď'],
  [722, '&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ'],
  [723, 'Ŋ'],
  [737, '©®'],
  [778, 'GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ'],
  [785, 'Ĳ'],
  [833, 'M'],
  [834, '¼½¾'],
  [889, '%mæ'],
  [944, 'WœŴ'],
  [975, '@'],
  [1000, 'ÆŒ—…'],
];

const tableOf = (rows: typeof regular): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const tables = { regular: tableOf(regular), bold: tableOf(bold) };
/** As wide as the widest: a letter that is not known here comes from another typeface. */
const WIDEST = 1000;

/** The width of a line of text set in Arial, in points. */
export function widthOf(text: string, size: number, weight: 'regular' | 'bold'): number {
  let sum = 0;
  for (const letter of text) sum += tables[weight].get(letter) ?? WIDEST;
  return (sum * size) / 1000;
}
