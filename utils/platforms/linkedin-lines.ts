import type { MetricName } from '../model/metrics.ts';
import { parseCount } from '../reading/counts.ts';
import { type LabelRules, labelWithNumber } from '../reading/labelled-leaves.ts';
import type { Place } from '../reading/place.ts';
import type { CountSeen } from '../reading/sources.ts';
import { oneLine } from '../reading/text.ts';
import { postIdsIn } from './linkedin-ids.ts';

/** LinkedIn's own words: what it called shares until 2022 are reposts, and its Norwegian and Vietnamese pages have words of their own. */
export const linkedinLabels: LabelRules = {
  postIdsIn,
  labels: {
    share: 'reposts',
    shares: 'reposts',
    deling: 'reposts',
    delinger: 'reposts',
    delingar: 'reposts',
    delning: 'reposts',
    delningar: 'reposts',
    'organic impressions': 'impressions',
    'organiske visninger': 'impressions',
    'organiske visningar': 'impressions',
    'organiska visningar': 'impressions',
    퍼감: 'reposts',
    반응: 'reactions',
    'bình luận': 'comments',
    'lượt đăng lại': 'reposts',
    'lượt thả cảm xúc': 'reactions',
    sends: 'shares',
    głosów: 'votes',
    głosy: 'votes',
    ääntä: 'votes',
    ääni: 'votes',
    صوت: 'votes',
    أصوات: 'votes',
    oy: 'votes',
    голосов: 'votes',
    голоса: 'votes',
    hlasů: 'votes',
    hlasy: 'votes',
    'profile viewers from this post': null,
    'premium custom button clicks': null,
  },
};

/**
 * "Ann and 29 others reacted": everyone but those named, by language. A name may hold a comma ("Ann Lee, PhD"), so a
 * comma leaves it open how many are named.
 */
const others: readonly RegExp[] = [
  /^(?<names>.+?),? and (?<rest>[\d.,]+) others?\b/,
  /^(?<names>.+?),? og (?<rest>[\d.,\s]+) (?:andre|annen|til|andra|anna|anden)\b/,
  /^(?<names>.+?),? och (?<rest>[\d.,\s]+) (?:andra|annan|till)\b/,
  /^(?<names>.+?),? und (?<rest>[\d.,]+) (?:weitere|andere)/,
  /^(?<names>.+?),? en (?<rest>[\d.,]+) (?:anderen?)\b/,
  /^(?<names>.+?),? et (?<rest>[\d.,\s]+) autres?\b/,
  /^(?<names>.+?),? y (?<rest>[\d.,]+) (?:personas? )?más\b/,
  /^(?<names>.+?),? e (?:mais |outras |altr[ei] )?(?<rest>[\d.,]+) (?:outras?|pessoas?|altr[ei]|persone|persona)\b/,
  /^(?<names>.+?) và (?<rest>[\d.,]+) người khác/,
  /^(?<names>.+?),? (?:ja|i|og|ve|dan|a) (?<rest>[\d.,\s]+) (?:muuta|inn|aðr|diğer|kişi daha|lainnya|dalších)/,
  /^(?<names>.+?)(?:さん)?、? ?(?:他|その他) ?(?<rest>[\d.,]+) ?[人名]/,
  /^(?<names>.+?) و ?(?<rest>[\p{Nd}.,٬]+) (?:من )?(?:ال)?آخر/u,
  /^(?<names>.+?),? (?:и ещё|та ще|і ще|és további|a další|și alți|și alte|ve diğer|και άλλοι|και άλλα) (?<rest>[\d.,\s]+)/,
  /^(?<names>.+?),? (?:και|dan|at|और) (?<rest>[\d.,]+) (?:ακόμ|άλλ|yang lain|orang lain|iba|अन्य)/,
  /^(?<names>.+?)(?: ועוד|และอีก|님 외) ?(?<rest>[\d.,]+)/,
];

/** The total behind a line of reactions: a number alone, "63 reactions", or "Ann and 29 others" (= 30). */
export function reactionTotal(line: string | null, place: Place): CountSeen | null {
  if (!line || !/\p{Nd}/u.test(line)) return null;
  const text = oneLine(line).slice(0, 300);
  if (/^\p{Nd}[\p{Nd}.,\s]*$/u.test(text)) return { raw: text };
  const labelled = labelWithNumber(text, place.page.language, linkedinLabels);
  if (labelled) return labelled.metric === 'reactions' ? { raw: labelled.raw } : null;
  for (const pattern of others) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const rest = parseCount(groups.rest ?? '', place.page.language, { printing: 'unknown' });
    if (rest.value === null || rest.low !== rest.high) return null;
    const commas = (groups.names?.match(/,/g) ?? []).length;
    return { raw: text, value: rest.value + 1, low: rest.value + 1, high: rest.value + 1 + commas };
  }
  // A name comes first wherever only the others are counted: a line that begins with its number is the total.
  const raw = numberBeforeWords(text, place.page.language);
  return raw ? { raw } : { unread: 'language-not-covered' };
}

/** The total that all lines of reactions in a card say alike: a post inside that nobody can tell apart has one of its own. */
export function reactionTotalOf(lines: readonly Element[], place: Place, textOf: (line: Element) => string | null) {
  const totals = lines.flatMap((line) => reactionTotal(textOf(line), place) ?? []);
  const [first = null, ...others] = new Map(totals.map((total) => [JSON.stringify(total), total])).values();
  return others.length === 0 ? first : ({ unread: 'sources-disagree' } as const);
}

const grouped = String.raw`(\p{Nd}{1,3}(?:[.,٬\u00a0\u202f ]?\p{Nd}{3})*)`;
const oneLongWord = new RegExp(`^${grouped} [\\p{L}\\p{M}་]{4,}$`, 'u');
/** Where words are not parted by spaces: a counter follows the number ("63件のリアクション"), never one that multiplies. */
const counted = new RegExp(`^${grouped} ?[件人回個条个則篇次名명개건회]`, 'u');
const fewWords = new RegExp(`^${grouped} ([\\p{L}\\p{M}]{2,})(?: [\\p{L}\\p{M}]+){0,3}$`, 'u');

/**
 * The number of a line whose words are not known ("7 ummæli", "3 gonger delt"): digits, then one word too long to
 * multiply, or a few of which the first multiplies nothing in the page's language ("12 tusen …", "1,2 mill. …" are
 * refused). Only for lines whose place says what they count.
 */
export function numberBeforeWords(line: string | null, language: string | null): string | null {
  const text = oneLine(line ?? '');
  const long = (oneLongWord.exec(text) ?? counted.exec(text))?.[1];
  const [, digits, word] = fewWords.exec(text) ?? [];
  if (!digits || !word) return long ?? null;
  const [alone, both] = [digits, `${digits} ${word}`].map((one) => parseCount(one, language, { printing: 'unknown' }));
  const multiplies = both?.value !== null && both?.value !== alone?.value;
  return multiplies ? null : (long ?? (both?.value === null ? null : digits));
}

/** What a line with a number counts, by its words. What LinkedIn calls shared on a card was reposted. */
export function countOfLine(line: string, language: string | null): { metric: MetricName; raw: string } | null {
  const known = labelWithNumber(line, language, linkedinLabels);
  return known?.metric === 'shares' ? { ...known, metric: 'reposts' } : known;
}

/** Words that mark paid posts where the age of others stands. */
const promoted = new Set([
  'promoted',
  'sponset',
  'promotert',
  'promovert',
  'sponsa',
  'annonse',
  'sponsrad',
  'marknadsförd',
  'annons',
  'sponsoreret',
  'promoveret',
  'anzeige',
  'gesponsert',
  'gepromoot',
  'gesponsord',
  'sponsorisé',
  'post sponsorisé',
  'promocionado',
  'patrocinado',
  'promovido',
  'post sponsorizzato',
  'promosso',
  'promowane',
  'được quảng cáo',
  'được tài trợ',
  'mainostettu',
  'propagováno',
  'promovat',
  'продвигается',
  'рекламується',
  'プロモーション',
  '推广',
  '促銷內容',
  'dipromosikan',
  'प्रायोजित',
  'ได้รับการโปรโมท',
]);

/** Whether a line under the author's name marks the post as paid: the word alone, or with "by …" after it. */
export function isPromotedLine(line: string | null): boolean {
  const text = oneLine(line ?? '').toLowerCase();
  if (promoted.has(text)) return true;
  return /^promoted by /.test(text);
}
