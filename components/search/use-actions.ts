import MiniSearch from 'minisearch';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { startThanksToAll } from '../messages/use-thank-all.ts';
import { listThanksDue } from '../messages/use-thanks-due.ts';
import { startAsk, startAskTo } from '../planning/use-asks.ts';
import { openReading } from '../settings/use-windows.ts';
import { goTo } from '../use-place.ts';
import { type Findable, forgiving } from './use-search.ts';

/** Something to do, found by its words: "thank Kari", "new ask", "read this page". */
export interface SearchAction {
  key: string;
  label: string;
  run: () => unknown;
}

const MOST = 6;

/** The things one may want to do, in the interface's words, that fit what is typed; a colleague's only when one types. */
export function useActions(wanted: string, people: readonly Findable[]): SearchAction[] {
  const t = useTranslations('search');
  const all = useMemo((): (SearchAction & { also: string })[] => {
    const general = [
      ['thank', () => goTo('this-week')],
      ['read', openReading],
      ['ask', async () => goTo('ask', (await startAsk(null, 'onCamera')).id)],
      ['type', () => goTo('typed')],
      ['plan', () => goTo('plan')],
      ['tip', () => goTo('tips')],
      ['import', () => goTo('imports')],
      ['deck', () => goTo('decks')],
      ['backup', () => goTo('backup')],
    ] as const;
    return [
      ...general.map(([name, run]) => ({ key: name, label: t(`action.${name}`), also: t(`also.${name}`), run })),
      ...people.flatMap(({ id, title: name }) => [
        {
          key: `thank/${id}`,
          label: t('action.thankPerson', { name }),
          also: t('also.thankPerson'),
          run: () => thank(id),
        },
        {
          key: `ask/${id}`,
          label: t('action.askPerson', { name }),
          also: t('also.askPerson'),
          run: async () => goTo('ask', (await startAskTo(id)).id),
        },
      ]),
    ];
  }, [t, people]);
  const index = useMemo(() => {
    const mini = new MiniSearch<{ key: string; title: string; words: string }>({ ...forgiving, idField: 'key' });
    mini.addAll(all.map(({ key, label, also }) => ({ key, title: label, words: also })));
    return mini;
  }, [all]);
  return useMemo(() => {
    if (wanted.trim() === '') return all.filter(({ key }) => !key.includes('/'));
    const byKey = new Map(all.map((one) => [one.key, one]));
    return index
      .search(wanted)
      .flatMap(({ id }) => byKey.get(id) ?? [])
      .slice(0, MOST);
  }, [all, index, wanted]);
}

/** The letter to a colleague who waits to hear; when nobody waits, her page with what she has helped with. */
async function thank(colleagueId: string): Promise<void> {
  const [due] = (await listThanksDue()).filter((one) => one.colleagueId === colleagueId);
  const started = due ? await startThanksToAll([{ kind: due.kind, postId: due.postId, colleagueId }]) : null;
  if (started?.ok) goTo('message', started.letter.id);
  else goTo('person', colleagueId);
}
