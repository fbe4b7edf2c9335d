import { useCallback, useEffect, useRef, useState } from 'react';
import { readTab, saveReading } from '../../utils/capture/read-tab.ts';
import { newId } from '../../utils/model/ids.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';
import type { Jump, ReadState, RecordedPost } from '../../utils/model/read-state.ts';
import type { PageReading, PostReading } from '../../utils/model/readings.ts';
import { changeSettings, getSettings } from '../../utils/settings/settings.ts';
import { useSettings } from '../settings/use-settings.ts';
import { beginReading, type FirstRead, type TabBelow } from './begin-reading.ts';

type Saving =
  | { state: 'not-saved' }
  | { state: 'saving' }
  | { state: 'saved'; post: RecordedPost }
  | { state: 'ask-first'; jumps: Jump[] }
  | { state: 'failed'; why: 'disk-full' | 'no-storage' | 'newer-version' | 'failed' };

export interface ThisPage {
  /** The platform whose terms must be shown before anything is read; null when the page may be read. */
  termsOf: PlatformId | null;
  acceptTerms: () => void;
  read: ReadState;
  readAgain: () => void;
  saving: Saving;
  /** Stores one post. `leaveOut`: numbers the user says are wrong; `confirmed`: she says the jump is right. */
  save: (post: PostReading, choice?: { leaveOut?: readonly Jump[]; confirmed?: boolean }) => void;
  /** The window this popup belongs to. */
  windowId: number | null;
  /** The page's address, as far as the browser tells it. */
  address: string | null;
}

/**
 * Shows what is read of the tab below, and stores what she chooses. The reading was begun before anything was drawn; `first`
 * is what was known of it by then.
 */
export function useThisPage(below: Promise<TabBelow | null>, first: FirstRead | null): ThisPage {
  const { termsSeen } = useSettings();
  const [tab, setTab] = useState(first?.tab);
  const [read, setRead] = useState<ReadState>(first?.answer ?? { state: 'reading' });
  const [saving, setSaving] = useState<Saving>({ state: 'not-saved' });
  const request = useRef(newId());
  const termsOf = tab?.platform && !termsSeen.includes(tab.platform) ? tab.platform : null;

  const take = useCallback(async (looking: Promise<TabBelow | null>) => {
    const found = await looking;
    if (found) setTab(found);
    else setRead({ state: 'failed', diagnosis: null });
  }, []);

  useEffect(() => {
    take(below);
  }, [below, take]);

  const readAgain = useCallback(() => {
    setRead({ state: 'reading' });
    setSaving({ state: 'not-saved' });
    request.current = newId();
    // A browser that named no tab may do so now.
    if (tab) readTab(tab.id).then(setRead);
    else take(beginReading(getSettings()));
  }, [tab, take]);

  useEffect(() => {
    if (!tab || termsOf) return;
    if (tab.begun) tab.begun.then(setRead);
    else readAgain();
  }, [tab, termsOf, readAgain]);

  const acceptTerms = () => {
    if (termsOf) changeSettings({ termsSeen: [...termsSeen, termsOf] });
  };

  const save: ThisPage['save'] = async (post, { leaveOut = [], confirmed = false } = {}) => {
    if (read.state !== 'read') return;
    setSaving({ state: 'saving' });
    const answer = await saveReading({
      requestId: request.current,
      reading: without(read.reading, leaveOut),
      chosen: [post.nativeId],
      takenAt: read.takenAt,
      confirmed,
    });
    const saved = answer.state === 'saved' ? answer.posts[0] : undefined;
    if (saved) return setSaving({ state: 'saved', post: saved });
    if (answer.state === 'ask-first') return setSaving({ state: 'ask-first', jumps: answer.jumps });
    setSaving({ state: 'failed', why: answer.state === 'not-saved' ? answer.why : 'failed' });
  };

  return {
    termsOf,
    acceptTerms,
    read,
    readAgain,
    saving,
    save,
    windowId: tab?.windowId ?? null,
    address: tab?.address ?? null,
  };
}

/** The reading without the numbers the user refused: they are then "not read", never stored. */
function without(reading: PageReading, refused: readonly Jump[]): PageReading {
  if (refused.length === 0) return reading;
  return {
    ...reading,
    posts: reading.posts.map((post) => ({
      ...post,
      metrics: post.metrics.filter(
        ({ metric }) => !refused.some((jump) => jump.nativeId === post.nativeId && jump.metric === metric),
      ),
    })),
  };
}
