import { Text } from '@mantine/core';
import { useNow } from 'use-intl';
import { formatDate, formatMonth } from '../../utils/language/format.ts';
import { formatSince } from '../../utils/language/since.ts';
import type { Instant, PlainDate } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';

/** What is said of a time, the exact one on hover; null where only a rough age is known ("3 d"). */
function Exact({ at, children }: { at: Instant | null; children: string }) {
  const { language } = useSettings();
  const exact = at === null ? undefined : formatDate(at, language, { weekday: true, year: true, time: true });
  return (
    <Text component="time" inherit dateTime={at ?? undefined} title={exact}>
      {children}
    </Text>
  );
}

/** A time inside a sentence, as people say it: `<Since at={…} say={(when) => t('lastRead', { when })} />`, exact on hover where it is exact. */
export function Since({ at, say, isExact = true }: { at: Instant; say: (when: string) => string; isExact?: boolean }) {
  const { language } = useSettings();
  const now = useNow({ updateInterval: 60_000 });
  return <Exact at={isExact ? at : null}>{say(formatSince(at, now, language))}</Exact>;
}

/** The day a post was published ("23. november"), exact on hover; a day known from a rough age has no exact time to show. */
export function PublishedOn({ published }: { published: { value: Instant | null; latest: Instant } }) {
  const day = useDay();
  return <Exact at={published.value}>{day(published.value ?? published.latest)}</Exact>;
}

/** The same alone ("for to dager siden"). */
export function When({ at }: { at: Instant }) {
  return <Since at={at} say={(when) => when} />;
}

/** The same as words, where only words fit (a choice in a list). */
export function useWhen(): (at: Instant) => string {
  const { language } = useSettings();
  const now = useNow();
  return (at) => formatSince(at, now, language);
}

/** A date or instant as people say it: "23. november" this year, with the year otherwise. `weekday`: "onsdag 2. desember". */
export function useDay(): (at: Instant | PlainDate, ask?: { weekday?: boolean }) => string {
  const { language } = useSettings();
  const now = useNow();
  return (at, ask) => formatDate(at, language, { ...ask, year: !at.startsWith(String(now.getFullYear())) });
}

/** A month as people say it: "desember 2026". */
export function useMonth(): (at: Instant | PlainDate) => string {
  const { language } = useSettings();
  return (at) => formatMonth(at, language);
}
