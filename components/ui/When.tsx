import { Text } from '@mantine/core';
import { useFormatter, useLocale, useNow } from 'use-intl';
import type { Instant } from '../../utils/model/time.ts';

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

/** A date as people say it: "23. november" this year, with the year otherwise. */
export function useDay(): (at: Instant) => string {
  const locale = useLocale();
  const now = useNow();
  return (at) => {
    const date = new Date(at);
    const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
    return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year });
  };
}
