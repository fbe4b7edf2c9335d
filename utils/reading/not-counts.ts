/**
 * Numbers in a phrase that count nothing: shares, sums of money, sizes, ages, times of day, places in a row, and bounds
 * ("more than 1,000" is not 1000). The commonest words of each kind; a source that reads where a count stands rarely
 * meets them, and a phrase with one must not become a number.
 */
const wholeWord = (words: string, flags = 'iu') => new RegExp(`^[ \\u00a0]?(?:${words})(?!\\p{L})`, flags);

const share = /^[ \u00a0]?(?:[%٪‰°½\p{Sc}]|per ?cent|p(?:or|ou?r) ?cent|por ?cien|pro[czs]ent|процент|відсот)/iu;
const shortShare = wholeWord('pst|pct|pros');
const money = wholeWord('kr|kroner|kronor|krónur|nok|sek|dkk|isk|eur|euros?|usd|gbp|chf|pln|zł|kč|руб|円|元|원');
const size = wholeWord('[KMGT]B|kg|mm|cm|px', 'u');
const time = wholeWord('[ap]\\.?m');
const age = wholeWord(
  'sek(?:und(?:er)?)?|se[ck]onds?|min(?:ute[nrs]?|utter)?|hours?|tim(?:er|mar)|stunden?|heures?|days?|da[gr]ar|dag(?:er|en)?|dage|tag(?:en?)?|jours?|días?|dias?|uke[nr]?|uge[nr]?|vek(?:e|er)|veckor|weeks?|wochen?|semaines?|måned(?:er)?|månader|months?|monaten?|mois|meses|years?|jahren?|ans',
);
const rest = /^[×=:+/^*_\-–]|^\.[ \u00a0]\p{L}/u;

const sign = /[\p{Sc}#@№/+~≈<>≤≥^*×=.,_%٪-]$/u;
const money_ = /(?:^|[^\p{L}])(?:kr|nok|sek|dkk|eur|usd|gbp|chf|rp|kl|n[or]\.|nº)\.?$/iu;
const bound =
  /(?:^|[^\p{L}])(?:over|above|under|below|about|around|almost|nearly|up to|at (?:least|most)|(?:more|less|fewer) than|(?:mer|meir|mindre|færre) enn|(?:mere|mindre|færre) end|(?:mer|mindre|färre) än|över|om ?lag|omtrent|omkring|cirka|circa|ca|nesten|næsten|nästan|minst|mindst|opptil|inntil|(?:mehr|weniger) als|über|fast|etwa|rund|knapp|(?:plus|moins) de|environ|(?:más|menos|mais|cerca) de|casi|quase|(?:più|meno) di|(?:meer|minder) dan|ponad|около|более|больше)\.?$/iu;

/** Whether what stands right before the number says that it counts nothing. */
export function isNoCountAfter(lead: string): boolean {
  const end = lead.trimEnd();
  if (end === '') return false;
  if (sign.test(end.slice(-1)) && !/[.,]\s$|\)$/.test(lead)) return true;
  return money_.test(end) || bound.test(end);
}

/** Whether what follows the number says that it counts nothing. `hasWord`: a number word stood between (`1,2 mill. kr`). */
export function isNoCountBefore(after: string, hasWord: boolean): boolean {
  if (after === '') return false;
  if (share.test(after) || shortShare.test(after) || money.test(after)) return true;
  return !hasWord && (rest.test(after) || size.test(after) || time.test(after) || age.test(after));
}
