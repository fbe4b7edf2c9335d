import { draftMessage } from '../../../../utils/messages/draft-message.ts';
import type { Draft, DraftRequest } from '../../../../utils/messages/draft-request.ts';
import { phraseIdOf } from '../../../../utils/messages/phrase-id.ts';
import { toPlainText } from '../../../../utils/messages/rich-text.ts';
import { toMessage } from '../../../../utils/messages/to-message.ts';
import { messageSchema, type OwnPhrase } from '../../../../utils/model/messages.ts';
import { NOW, uuid } from '../situations.ts';
import { phrasePools } from './tables.ts';

/** The draft of a request that has one, which is always a letter that may be kept. */
export function drafted(request: DraftRequest): Draft {
  const outcome = draftMessage(request);
  if (!outcome.ok) throw new Error(outcome.why);
  messageSchema.parse(toMessage(outcome.draft, NOW));
  return outcome.draft;
}

/** Why there is no draft. */
export function refused(request: DraftRequest): object | null {
  const outcome = draftMessage(request);
  if (outcome.ok) return null;
  const { ok, ...why } = outcome;
  return why;
}

const loose = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The letter as plain text, with plain spaces. */
export function textOf(request: DraftRequest): string {
  return loose(toPlainText(drafted(request).body));
}

/** Which pools its sentences come from, in the order they were chosen in. */
export function partsOf(request: DraftRequest): string[] {
  const { kind, language, phraseIds } = drafted(request);
  const pools = phrasePools.filter((pool) => pool.kind === kind && pool.language === language);
  return phraseIds.map((id) =>
    pools
      .filter(({ phrases }) => phrases.some((phrase) => phraseIdOf(language, phrase) === id))
      .map(({ part }) => part)
      .join('|'),
  );
}

/** The ids of all sentences of a pool, to be passed over. */
export function idsOf(kind: DraftRequest['kind'], language: DraftRequest['language'], part: string): string[] {
  const pool = phrasePools.find((one) => one.kind === kind && one.language === language && one.part === part);
  if (!pool) throw new Error(`no ${part}`);
  return pool.phrases.map((phrase) => phraseIdOf(language, phrase));
}

/** What each slot stands for, with plain spaces. */
export function slotsOf(request: DraftRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(drafted(request).slotTexts).map(([slot, text]) => [slot, loose(text)]));
}

/** The same request with one own variant that names these slots, one after the other. */
export function saying<Request extends DraftRequest>(request: Request, ...slots: string[]): Request {
  const own: OwnPhrase = {
    id: uuid(50),
    kind: request.kind,
    level: request.kind === 'channelNote' ? request.level : 'plain',
    language: request.language,
    text: slots.map((slot) => `{${slot}}`).join(' / '),
    updatedAt: NOW,
    deletedAt: null,
  };
  return { ...request, ownPhrases: [own] };
}

/** Where each figure of the letter was entered: its words, and record, id and field. */
export function enteredIn(request: DraftRequest): string[] {
  return drafted(request).entered.map(
    ({ text, record, recordId, field }) => `${loose(text)}: ${record} ${recordId ?? '–'} ${field}`,
  );
}
