import { useEffect, useState } from 'react';
import { saveMessage } from '../../utils/database/messages.ts';
import { listColleagues } from '../../utils/database/people.ts';
import { bindFacts } from '../../utils/messages/bind-facts.ts';
import { keepsNumbersAndNames } from '../../utils/messages/rewrite-guard.ts';
import { toPlainText } from '../../utils/messages/rich-text.ts';
import type { Message } from '../../utils/model/messages.ts';
import type { Language } from '../../utils/model/people.ts';
import { storedLetter } from './use-letter.ts';

/**
 * The browser's own models (Chrome's built-in AI): both run on this machine. Only what we use of them is described.
 * Source: developer.chrome.com/docs/ai/rewriter-api and /prompt-api.
 */
interface OnDevice<Session> {
  availability(options?: object): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options?: object): Promise<Session & { destroy(): void }>;
}
interface BuiltIn {
  Rewriter?: OnDevice<{ rewrite(text: string, options?: object): Promise<string> }>;
  LanguageModel?: OnDevice<{ prompt(text: string): Promise<string> }>;
}

const wish =
  'Say the same in other words, as warm and as short, in the same language. Keep every number, name and date exactly. Answer with the text only.';

/**
 * The languages of ours that the browsers' models speak: Chrome takes de, en, es, fr and ja (its own error message, seen
 * 2026-11-25), and asking for another is an error in the console.
 */
const spoken: readonly Language[] = ['en'];

const optionsOf = (language: Language) => {
  return {
    rewriter: {
      expectedInputLanguages: [language],
      outputLanguage: language,
      format: 'plain-text',
      sharedContext: wish,
    },
    model: {
      expectedInputs: [{ type: 'text', languages: [language] }],
      expectedOutputs: [{ type: 'text', languages: [language] }],
    },
  };
};

/** `fetchable`: the browser offers one and has not fetched it. It is gigabytes: that is hers to start, and not ours. */
type ModelHere = 'rewriter' | 'model' | 'fetchable' | 'none';

/** Which model is on this machine already and speaks the language. */
async function modelHere(language: Language): Promise<ModelHere> {
  if (!spoken.includes(language)) return 'none';
  const { Rewriter, LanguageModel } = globalThis as BuiltIn;
  const options = optionsOf(language);
  const state = async (one: OnDevice<unknown> | undefined, asked: object) =>
    one === undefined ? 'unavailable' : await one.availability(asked).catch(() => 'unavailable' as const);
  const states = [await state(Rewriter, options.rewriter), await state(LanguageModel, options.model)];
  if (states[0] === 'available') return 'rewriter';
  if (states[1] === 'available') return 'model';
  return states.some((one) => one === 'downloadable' || one === 'downloading') ? 'fetchable' : 'none';
}

/** Whether the browser has a model of its own on this machine that speaks one of our languages. */
export type RewriteOffer = 'here' | 'fetchable' | 'none';

/** What the browser offers in these languages; undefined until it has answered. */
export function useRewriteOffer(languages: readonly Language[]): RewriteOffer | undefined {
  const [offer, setOffer] = useState<RewriteOffer>();
  const asked = languages.join();
  useEffect(() => {
    let current = true;
    Promise.all((asked.split(',') as Language[]).map(modelHere)).then((found) => {
      if (!current) return;
      const here = found.some((one) => one === 'rewriter' || one === 'model');
      setOffer(here ? 'here' : found.includes('fetchable') ? 'fetchable' : 'none');
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return offer;
}

async function rewritten(text: string, language: Language): Promise<string> {
  const { Rewriter, LanguageModel } = globalThis as BuiltIn;
  const options = optionsOf(language);
  const here = await modelHere(language);
  if (here === 'rewriter' && Rewriter) {
    const session = await Rewriter.create(options.rewriter);
    return session.rewrite(text).finally(() => session.destroy());
  }
  if (here === 'model' && LanguageModel) {
    const session = await LanguageModel.create(options.model);
    return session.prompt(`${wish}\n\n${text}`).finally(() => session.destroy());
  }
  throw new Error('The browser has no model of its own here.');
}

/**
 * `changed-numbers`: the words that came back did not keep every number and name, and were thrown away. `written-on`: she
 * wrote in the letter while the model was at work, and her words stand.
 */
export type Rewritten =
  | { ok: true; letter: Message; undo: () => Promise<Message> }
  | { ok: false; why: 'changed-numbers' | 'written-on' | 'failed' };

/** Letters of plain paragraphs only: a list or a link would be lost. */
export function canBeRewritten({ body }: Message): boolean {
  return body.every((block) => block.kind === 'paragraph' && block.spans.every(({ kind }) => kind !== 'link'));
}

/** Puts the browser's own wording in, when every number and name is kept; gives the way back. */
export async function rewriteLetter(message: Message): Promise<Rewritten> {
  const before = toPlainText(message.body);
  const figures = [...message.facts, ...(message.entered ?? [])].filter(({ unboundAt }) => unboundAt === null);
  try {
    const after = (await rewritten(before, message.language)).trim();
    const printed = figures.map(({ text }) => text);
    const names = (await listColleagues()).flatMap(({ name }) => [name, ...name.split(' ')]);
    const verdict = keepsNumbersAndNames(before, after, printed, names, message.language);
    if (after === '' || !verdict.ok) return { ok: false, why: 'changed-numbers' };
    const stored = (await storedLetter(message.id)) ?? message;
    if (toPlainText(stored.body) !== before) return { ok: false, why: 'written-on' };
    const letter = await saveMessage({ ...stored, body: bindFacts(after, figures) });
    return { ok: true, letter, undo: () => saveMessage(stored) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}
