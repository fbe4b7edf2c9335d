import { wordsOf } from '../language/words.ts';
import { type MetricName, metricNames } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import type { PostHistory } from '../model/post-history.ts';
import type { LatestReading } from '../model/posts.ts';
import { type Column, momentCell, numberCell, textCell } from './columns.ts';
import { exportWords } from './export-words.ts';

/** One line of the post table, on the screen and in the file. */
export interface PostLine {
  history: Pick<PostHistory, 'post' | 'note'>;
  /** The user's own title, else the first line of the post. */
  title: string;
  /** The newest reading of each number for the post's whole life; a metric never read is not there. */
  numbers: Readonly<Partial<Record<MetricName, Omit<LatestReading, 'takenAt'>>>>;
  /** Names of those who helped, alphabetically; an erased one is "a colleague". */
  helpers: readonly string[];
  readAt: string | null;
}

/** A post's history as a line. `nameOf`: colleague id → name, undefined for one who is gone. */
export function postLineOf(
  history: PostHistory,
  nameOf: (colleagueId: string) => string | undefined,
  language: Language,
): PostLine {
  const numbers: Partial<Record<MetricName, Omit<LatestReading, 'takenAt'>>> = {};
  const replaced = new Set(history.snapshots.map(({ replaces }) => replaces));
  for (const snapshot of history.snapshots) {
    if (snapshot.covers.kind !== 'lifetime' || replaced.has(snapshot.id)) continue;
    for (const reading of snapshot.readings) numbers[reading.metric] = reading;
  }
  const somebody = exportWords[language].aColleague;
  const helpers = history.contributions.map(({ colleagueId }) => (colleagueId && nameOf(colleagueId)) || somebody);
  return {
    history,
    title: history.note?.title ?? history.post.excerpt?.split('\n', 1)[0] ?? '',
    numbers,
    helpers: [...new Set(helpers)].sort((a, b) => a.localeCompare(b, language)),
    readAt: history.snapshots.at(-1)?.takenAt ?? null,
  };
}

/** The columns of the post table in a language: one definition for the screen, CSV and XLSX. */
export function postColumns(language: Language): Column<PostLine>[] {
  const words = exportWords[language];
  const { posts } = wordsOf(language);
  const answer = (value: boolean | null | undefined) =>
    textCell(value === null || value === undefined ? null : value ? words.yes : words.no);
  return [
    { id: 'title', header: words.title, value: ({ title }) => textCell(title) },
    { id: 'platform', header: words.platform, value: ({ history }) => textCell(platformNames[history.post.platform]) },
    { id: 'account', header: words.account, value: ({ history }) => textCell(history.post.account) },
    { id: 'published', header: words.published, value: ({ history }) => momentCell(history.post.publishedAt?.value) },
    {
      id: 'publishedFrom',
      header: words.publishedFrom,
      value: ({ history }) => momentCell(history.post.publishedAt?.earliest),
    },
    {
      id: 'publishedTo',
      header: words.publishedTo,
      value: ({ history }) => momentCell(history.post.publishedAt?.latest),
    },
    ...metricNames.map(
      (metric): Column<PostLine> => ({
        id: metric,
        // Two metrics share a word on the screen; in a file no two headers may be alike.
        header: metric === 'views' ? words.views : metric === 'watchTime' ? words.watchTime : posts.metric[metric],
        value: ({ numbers }) => numberCell(numbers[metric]?.value),
      }),
    ),
    {
      id: 'rounded',
      header: words.rounded,
      value: ({ numbers }) =>
        textCell(
          Object.values(numbers)
            .filter(({ low, high }) => low !== high)
            .map(({ metric, low, high }) => `${posts.metric[metric]} ${low}–${high}`)
            .join(', '),
        ),
    },
    { id: 'helpers', header: words.helpers, value: ({ helpers }) => textCell(helpers.join(', ')) },
    { id: 'topic', header: words.topic, value: ({ history }) => textCell(history.note?.topic) },
    {
      id: 'format',
      header: words.format,
      value: ({ history }) => textCell(history.post.format && posts.format[history.post.format]),
    },
    { id: 'paid', header: words.paid, value: ({ history }) => answer(history.note?.paid ?? history.post.paid) },
    { id: 'people', header: words.peopleIn, value: ({ history }) => answer(history.note?.traits.people) },
    { id: 'readAt', header: words.lastRead, value: ({ readAt }) => momentCell(readAt) },
    { id: 'url', header: words.url, value: ({ history }) => textCell(history.post.url) },
    { id: 'text', header: words.text, value: ({ history }) => textCell(history.post.excerpt) },
  ];
}
