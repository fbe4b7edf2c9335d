/**
 * Numbers in a phrase that count nothing: shares, sums of money, sizes, ages, times of day, places in a row, and bounds
 * ("more than 1,000" is not 1000). The commonest words of each kind; a source that reads where a count stands rarely
 * meets them, and a phrase with one must not become a number.
 * All in lower case: patterns that ignore case in every script cost milliseconds to make.
 */
const share =
  /^[ \u00a0]?(?:[%٪‰°½\p{Sc}]|p(?:er|or|our) ?cent|por ?cien|pro[cz]?s?ent|процент|(?:pst|pct|pros)(?!\p{L}))/u;
const money = /^[ \u00a0]?(?:kr(?:on[eou]r)?|nok|sek|dkk|euros?|eur|usd|gbp|chf|zł|kč|руб|円|元|원)(?!\p{L})/u;
const other =
  /^(?:[×=:+/^*_\-–]|\.[ \u00a0]\p{L}|[ \u00a0]?(?:[ap]\.?m|[kmgt]b|kg|g|px|timer|timar|timmar|(?:se[ck]|min|stund|hour|heure|da[gy]|tag|jour|uke|uge|vek|week|woch|semain|måned|månad|month|monat|year|jahr)\p{L}{0,5})(?!\p{L}))/u;
const sign = /[\p{Sc}#@№/+~≈<>≤≥^*×=.,_%٪-]$/u;
const before =
  /(?:^|[^\p{L}])(?:kr|nok|sek|dkk|eur|usd|gbp|kl|n[or]\.|over|above|under|below|about|almost|nearly|up to|at least|(?:more|less|fewer) than|(?:meir|mer|mindre|færre) enn|(?:mere|mindre) end|(?:mer|mindre) än|över|om ?lag|omtrent|omkring|c(?:irk)?a|nesten|minst|mehr als|über|fast|etwa|plus de|environ|más de|mais de|più di|meer dan|ponad|более)\.?$/u;

/** Whether what stands right before the number says that it counts nothing. */
export function isNoCountAfter(lead: string): boolean {
  const end = lead.trimEnd();
  if (end === '') return false;
  return (sign.test(end.slice(-1)) && !/[.,]\s$|\)$/.test(lead)) || before.test(end.toLowerCase());
}

/** Whether what follows the number says that it counts nothing. `hasWord`: a number word stood between (`1,2 mill. kr`). */
export function isNoCountBefore(after: string, hasWord: boolean): boolean {
  if (after === '') return false;
  const text = after.slice(0, 60).toLowerCase();
  return share.test(text) || money.test(text) || (!hasWord && other.test(text));
}
