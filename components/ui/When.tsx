import { Text } from '@mantine/core';
import { useFormatter, useNow } from 'use-intl';
import { formatDate, formatMonth } from '../../utils/language/format.ts';
import type { Instant, PlainDate } from '../../utils/model/time.ts';
import { useSettings } from '../settings/use-settings.ts';

/** A time as people say it ("for to dager siden"), exact on hover and for screen readers. */
export function When({ at }: { at: Instant }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const date = new Date(at);
  const exact = format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <Text component="time" inherit dateTime={at} title={exact}>
      {format.relativeTime(date, now)}
    </Text>
  );
}

/** The same inside a sentence: `<Since at={…} say={(when) => t('lastRead', { when })} />`, exact on hover. */
export function Since({ at, say }: { at: Instant; say: (when: string) => string }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const date = new Date(at);
  return (
    <Text
      component="time"
      inherit
      dateTime={at}
      title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {say(format.relativeTime(date, now))}
    </Text>
  );
}

/** The same as words, where only words fit (a choice in a list). */
export function useWhen(): (at: Instant) => string {
  const format = useFormatter();
  const now = useNow();
  return (at) => format.relativeTime(new Date(at), now);
}

/** A date or instant as people say it: "23. november" this year, with the year otherwise. `weekday`: "onsdag 2. desember". */
export function useDay(): (at: Instant | PlainDate, ask?: { weekday?: boolean }) => string {
  const { language } = useSettings();
  const now = useNow();
  return (at, ask) => formatDate(at, language, { ...ask, year: !at.startsWith(String(now.getFullYear())) });
}

/** A month as people say it: "desember". */
export function useMonth(): (at: Instant | PlainDate) => string {
  const { language } = useSettings();
  return (at) => formatMonth(at, language);
}
