import { useLiveQuery } from 'dexie-react-hooks';
import MiniSearch from 'minisearch';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { listAllListed } from '../../utils/database/listed-posts.ts';
import { listMessages } from '../../utils/database/messages.ts';
import { listPlannedPosts, listTips } from '../../utils/database/plans.ts';
import { foldForSearch } from '../../utils/language/fold.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import type { ScreenName } from '../use-place.ts';

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

/** Everything that is stored and has a name, while the search is open. */
async function listFindable(): Promise<Findable[]> {
  const [{ colleagues: people, hide }, histories, letters, plans, tips] = await Promise.all([
    listShownPeople(),
    listAllListed({ all: true }),
    listMessages(),
    listPlannedPosts(),
    listTips(),
  ]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const found: Omit<Findable, 'key'>[] = [
    ...people.map(
      ({ id, name, department, topics }): Omit<Findable, 'key'> => ({
        kind: 'person',
        id,
        title: name,
        words: [department, ...topics].join(' '),
        screen: 'person',
      }),
    ),
    ...histories.map(
      ({ post, note }): Omit<Findable, 'key'> => ({
        kind: 'post',
        id: post.id,
        title: note?.title ?? post.excerpt?.slice(0, 100) ?? post.id,
        words: [post.excerpt, note?.topic, post.author, note?.note].join(' '),
        screen: 'post',
      }),
    ),
    ...letters.map(
      (letter): Omit<Findable, 'key'> => ({
        kind: 'message',
        id: letter.id,
        title: hide(toPlainText(letter.body)).slice(0, 100),
        words: `${hide(toPlainText(letter.body))} ${letter.recipients.map((one) => (one ? nameOf.get(one) : '')).join(' ')}`,
        screen: 'message',
      }),
    ),
    ...plans.map(
      ({ id, title, topic, note }): Omit<Findable, 'key'> => ({
        kind: 'plan',
        id,
        title,
        words: [topic, note].join(' '),
        screen: 'plan',
      }),
    ),
    ...tips.map(
      ({ id, text }): Omit<Findable, 'key'> => ({
        kind: 'tip',
        id,
        title: hide(text).slice(0, 100),
        words: hide(text),
        screen: 'tips',
      }),
    ),
  ];
  return found.map((one) => ({ ...one, key: `${one.kind}/${one.id}` }));
}

/** Searches everything by words that may be misspelt, begun or written with aa for å. At most eight of each kind. */
export function useSearch(wanted: string, open: boolean): Map<Findable['kind'], Findable[]> {
  const findable = useLiveQuery(async () => (open ? listFindable() : []), [open]);
  const index = useMemo(() => {
    const mini = new MiniSearch<Findable>({
      idField: 'key',
      fields: ['title', 'words'],
      processTerm: (term) => foldForSearch(term),
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        boost: { title: 2 },
        combineWith: 'AND',
      },
    });
    mini.addAll(findable ?? []);
    return mini;
  }, [findable]);
  return useMemo(() => {
    const byKey = new Map((findable ?? []).map((one) => [one.key, one]));
    const hits = wanted.trim() === '' ? [] : index.search(wanted).flatMap(({ id }) => byKey.get(id) ?? []);
    const grouped = Map.groupBy(hits, (hit) => hit.kind);
    return new Map(kinds.flatMap((kind) => (grouped.has(kind) ? [[kind, (grouped.get(kind) ?? []).slice(0, 8)]] : [])));
  }, [index, findable, wanted]);
}

/** Something to do, found by its words: "thank Kari", "new plan". */
export interface SearchAction {
  key: string;
  label: string;
  screen: ScreenName;
  id: string | null;
}

/** The things one may want to do, in the interface's words, that fit what is typed. */
export function useActions(wanted: string): SearchAction[] {
  const t = useTranslations('search.action');
  const all: SearchAction[] = [
    { key: 'thank', label: t('thank'), screen: 'this-week', id: null },
    { key: 'type', label: t('type'), screen: 'typed', id: null },
    { key: 'plan', label: t('plan'), screen: 'plan', id: null },
    { key: 'tip', label: t('tip'), screen: 'tips', id: null },
    { key: 'import', label: t('import'), screen: 'imports', id: null },
    { key: 'deck', label: t('deck'), screen: 'decks', id: null },
    { key: 'backup', label: t('backup'), screen: 'backup', id: null },
  ];
  const words = foldForSearch(wanted.trim());
  return words === '' ? all : all.filter(({ label }) => foldForSearch(label).includes(words));
}
