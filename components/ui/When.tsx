import { Text } from '@mantine/core';
import { useNow } from 'use-intl';
import { formatDate, formatMonth } from '../../utils/language/format.ts';
import { formatSince } from '../../utils/language/since.ts';
import type { Instant, PlainDate } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';

/** A time inside a sentence, as people say it: `<Since at={…} say={(when) => t('lastRead', { when })} />`, exact on hover where it is exact. */
export function Since({ at, say, isExact = true }: { at: Instant; say: (when: string) => string; isExact?: boolean }) {
  const { language } = useSettings();
  const now = useNow({ updateInterval: 60_000 });
  const exact = formatDate(at, language, { weekday: true, year: true, time: true });
  return (
    <Text component="time" inherit dateTime={isExact ? at : undefined} title={isExact ? exact : undefined}>
      {say(formatSince(at, now, language))}
    </Text>
  );
}

/** The day a post was published ("23. november"), exact on hover; a day known from a rough age ("3 d") has no exact time to show. */
export function PublishedOn({ published }: { published: { value: Instant | null; latest: Instant } }) {
  const { language } = useSettings();
  const day = useDay();
  const at = published.value ?? published.latest;
  const exact = published.value && formatDate(published.value, language, { weekday: true, year: true, time: true });
  return (
    <Text component="time" inherit dateTime={published.value ?? undefined} title={exact ?? undefined}>
      {day(at)}
    </Text>
  );
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
