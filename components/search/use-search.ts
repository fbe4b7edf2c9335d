import { useLiveQuery } from 'dexie-react-hooks';
import MiniSearch, { type Options } from 'minisearch';
import { useEffect, useMemo, useState } from 'react';
import { listAllListed } from '../../utils/database/listed-posts.ts';
import { listMessages } from '../../utils/database/messages.ts';
import { listPlannedPosts, listTips } from '../../utils/database/plans.ts';
import { foldForSearch } from '../../utils/language/fold.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import type { ScreenName } from '../use-place.ts';
import { findPosts } from './find-posts.ts';

/** One thing that can be found, and where it is shown. */
export interface Findable {
  /** Unique over all kinds. */
  key: string;
  kind: 'person' | 'post' | 'message' | 'plan' | 'tip';
  title: string;
  words: string;
  screen: ScreenName;
  id: string;
}

const kinds: readonly Findable['kind'][] = ['person', 'post', 'plan', 'message', 'tip'];

type Named = Omit<Findable, 'key'>;
const keyed = (one: Named): Findable => ({ ...one, key: `${one.kind}/${one.id}` });

/** Everything but posts that is stored and has a name: few enough for an index, which forgives the most. */
async function listFew(): Promise<Findable[]> {
  const [{ colleagues: people, hide }, letters, plans, tips] = await Promise.all([
    listShownPeople(),
    listMessages(),
    listPlannedPosts(),
    listTips(),
  ]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const found: Named[] = [
    ...people.map(
      ({ id, name, department, topics }): Named => ({
        kind: 'person',
        id,
        title: name,
        words: [department, ...topics].join(' '),
        screen: 'person',
      }),
    ),
    ...letters.map(
      (letter): Named => ({
        kind: 'message',
        id: letter.id,
        title: hide(toPlainText(letter.body)).slice(0, 100),
        words: `${hide(toPlainText(letter.body))} ${letter.recipients.map((one) => (one ? nameOf.get(one) : '')).join(' ')}`,
        screen: 'message',
      }),
    ),
    ...plans.map(
      ({ id, title, topic, note }): Named => ({
        kind: 'plan',
        id,
        title,
        words: [topic, note].join(' '),
        screen: 'plan',
      }),
    ),
    ...tips.map(
      ({ id, text }): Named => ({
        kind: 'tip',
        id,
        title: hide(text).slice(0, 100),
        words: hide(text),
        screen: 'tips',
      }),
    ),
  ];
  return found.map(keyed);
}

/** Every post, newest first, with all the words it may be sought by. */
async function listPostsToFind(): Promise<Findable[]> {
  return (await listAllListed({ all: true })).map(({ post, note }) =>
    keyed({
      kind: 'post',
      id: post.id,
      title: note?.title ?? post.excerpt?.slice(0, 100) ?? post.id,
      words: [post.excerpt, note?.topic, post.author, note?.note].join(' '),
      screen: 'post',
    }),
  );
}

/** How a word is sought: misspelt, begun, or written with aa for å, as it is kept. */
export const forgiving: Omit<Options, 'idField'> = {
  fields: ['title', 'words'],
  processTerm: (term) => foldForSearch(term),
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    boost: { title: 2 },
    combineWith: 'AND',
  },
};

const MOST = 8;

/** What is found, at most eight of each kind, and the colleagues one may do something with. */
export function useSearch(
  wanted: string,
  open: boolean,
): { found: Map<Findable['kind'], Findable[]>; people: readonly Findable[] } {
  const few = useLiveQuery(async () => (open ? listFew() : []), [open]);
  const index = useMemo(() => {
    const mini = new MiniSearch<Findable>({ ...forgiving, idField: 'key' });
    mini.addAll(few ?? []);
    return mini;
  }, [few]);
  const people = useMemo(() => (few ?? []).filter(({ kind }) => kind === 'person'), [few]);
  const posts = usePostsFound(wanted, open);
  const found = useMemo(() => {
    const byKey = new Map((few ?? []).map((one) => [one.key, one]));
    const hits = wanted.trim() === '' ? [] : index.search(wanted).flatMap(({ id }) => byKey.get(id) ?? []);
    const grouped = Map.groupBy([...hits, ...posts], (hit) => hit.kind);
    return new Map(
      kinds.flatMap((kind) => (grouped.has(kind) ? [[kind, (grouped.get(kind) ?? []).slice(0, MOST)]] : [])),
    );
  }, [index, few, posts, wanted]);
  return { found, people };
}

const none: Findable[] = [];

/** The posts with the wanted words, as soon as they are found; what was found before stands until then. */
function usePostsFound(wanted: string, open: boolean): Findable[] {
  const posts = useLiveQuery(async () => (open ? listPostsToFind() : none), [open]);
  const [found, setFound] = useState(none);
  useEffect(() => {
    const stop = new AbortController();
    findPosts(posts ?? none, wanted, MOST, stop.signal).then((ones) => {
      if (!stop.signal.aborted) setFound(ones.length > 0 ? ones : none);
    });
    return () => stop.abort();
  }, [posts, wanted]);
  return found;
}
