import { useLiveQuery } from 'dexie-react-hooks';
import { listPageTotals, removePageTotal, restorePageTotal, savePageTotal } from '../../utils/database/imports.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { newId } from '../../utils/model/ids.ts';
import type { Language } from '../../utils/model/people.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { PageTotal } from '../../utils/model/posts.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { addMonths, dateIn, instantOf } from '../../utils/planning/dates.ts';
import { parseCount } from '../../utils/reading/counts.ts';

export { removePageTotal, restorePageTotal };

/** Page totals typed by hand, newest month first; undefined while loading. Those of a file go with the file. */
export function useTypedTotals(): PageTotal[] | undefined {
  return useLiveQuery(async () =>
    (await listPageTotals())
      .filter(({ source, deletedAt }) => source === 'typed' && deletedAt === null)
      .sort((a, b) => (a.from === b.from ? (a.platform < b.platform ? -1 : 1) : a.from < b.from ? 1 : -1)),
  );
}

/** As far back as any platform's own statistics. */
const MONTHS_BACK = 36;

/** The months a page's reach may be typed for, each by its first day (the machine's time zone), newest first, this month included. */
export function monthsToType(): PlainDate[] {
  const today = dateIn(nowInstant(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return Array.from({ length: MONTHS_BACK + 1 }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back));
}

/**
 * Stores a page's own reach for a month (`YYYY-MM`, in the machine's time zone), as typed ("15 200", "15,2k") with the interval its
 * form allows: the only number of people that may be said of a month. Typed again, it takes the earlier one's place. False, and
 * nothing stored, when it is no number.
 */
export async function typePageReach(
  platform: PlatformId,
  month: string,
  typed: string,
  language: Language,
): Promise<boolean> {
  const count = parseCount(typed, language);
  if (count.value === null || count.value < 0) return false;
  const { value, low, high } = count;
  const now = nowInstant();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const first = `${month}-01`;
  const from = instantOf(first, '00:00', zone);
  const earlier = (await listPageTotals()).find(
    (one) => one.source === 'typed' && one.deletedAt === null && one.platform === platform && one.from === from,
  );
  await savePageTotal({
    id: earlier?.id ?? newId(),
    platform,
    account: null,
    metric: 'reach',
    from,
    to: instantOf(addMonths(first, 1), '00:00', zone),
    value,
    low,
    high,
    where: 'typed',
    source: 'typed',
    takenAt: now,
    importId: null,
    updatedAt: now,
    deletedAt: null,
  });
  return true;
}
