import { askEn } from '../../../../utils/messages/kinds/ask-en.ts';
import { askNb } from '../../../../utils/messages/kinds/ask-nb.ts';
import { askNn } from '../../../../utils/messages/kinds/ask-nn.ts';
import { campaignEn } from '../../../../utils/messages/kinds/campaign-en.ts';
import { campaignNb } from '../../../../utils/messages/kinds/campaign-nb.ts';
import { campaignNn } from '../../../../utils/messages/kinds/campaign-nn.ts';
import { channelNoteEn } from '../../../../utils/messages/kinds/channel-note-en.ts';
import { channelNoteNb } from '../../../../utils/messages/kinds/channel-note-nb.ts';
import { channelNoteNn } from '../../../../utils/messages/kinds/channel-note-nn.ts';
import { handoverEn } from '../../../../utils/messages/kinds/handover-en.ts';
import { handoverNb } from '../../../../utils/messages/kinds/handover-nb.ts';
import { handoverNn } from '../../../../utils/messages/kinds/handover-nn.ts';
import { introductionEn } from '../../../../utils/messages/kinds/introduction-en.ts';
import { introductionNb } from '../../../../utils/messages/kinds/introduction-nb.ts';
import { introductionNn } from '../../../../utils/messages/kinds/introduction-nn.ts';
import { openDoorEn } from '../../../../utils/messages/kinds/open-door-en.ts';
import { openDoorNb } from '../../../../utils/messages/kinds/open-door-nb.ts';
import { openDoorNn } from '../../../../utils/messages/kinds/open-door-nn.ts';
import { reminderEn } from '../../../../utils/messages/kinds/reminder-en.ts';
import { reminderNb } from '../../../../utils/messages/kinds/reminder-nb.ts';
import { reminderNn } from '../../../../utils/messages/kinds/reminder-nn.ts';
import { thanksEn } from '../../../../utils/messages/kinds/thanks-en.ts';
import { thanksNb } from '../../../../utils/messages/kinds/thanks-nb.ts';
import { thanksNn } from '../../../../utils/messages/kinds/thanks-nn.ts';
import { thanksWithResultEn } from '../../../../utils/messages/kinds/thanks-with-result-en.ts';
import { thanksWithResultNb } from '../../../../utils/messages/kinds/thanks-with-result-nb.ts';
import { thanksWithResultNn } from '../../../../utils/messages/kinds/thanks-with-result-nn.ts';
import { tipAnswerEn } from '../../../../utils/messages/kinds/tip-answer-en.ts';
import { tipAnswerNb } from '../../../../utils/messages/kinds/tip-answer-nb.ts';
import { tipAnswerNn } from '../../../../utils/messages/kinds/tip-answer-nn.ts';
import { wordToLeaderEn } from '../../../../utils/messages/kinds/word-to-leader-en.ts';
import { wordToLeaderNb } from '../../../../utils/messages/kinds/word-to-leader-nb.ts';
import { wordToLeaderNn } from '../../../../utils/messages/kinds/word-to-leader-nn.ts';
import type { MessageKind } from '../../../../utils/model/messages.ts';
import type { Language } from '../../../../utils/model/people.ts';

const tables: Record<MessageKind, Record<Language, object>> = {
  thanks: { nb: thanksNb, nn: thanksNn, en: thanksEn },
  thanksWithResult: { nb: thanksWithResultNb, nn: thanksWithResultNn, en: thanksWithResultEn },
  ask: { nb: askNb, nn: askNn, en: askEn },
  reminder: { nb: reminderNb, nn: reminderNn, en: reminderEn },
  tipAnswer: { nb: tipAnswerNb, nn: tipAnswerNn, en: tipAnswerEn },
  channelNote: { nb: channelNoteNb, nn: channelNoteNn, en: channelNoteEn },
  wordToLeader: { nb: wordToLeaderNb, nn: wordToLeaderNn, en: wordToLeaderEn },
  introduction: { nb: introductionNb, nn: introductionNn, en: introductionEn },
  openDoor: { nb: openDoorNb, nn: openDoorNn, en: openDoorEn },
  campaign: { nb: campaignNb, nn: campaignNn, en: campaignEn },
  handover: { nb: handoverNb, nn: handoverNn, en: handoverEn },
};

export interface PhrasePool {
  kind: MessageKind;
  language: Language;
  /** E.g. `out`, or `role.photo`. */
  part: string;
  phrases: readonly string[];
}

function poolsIn(value: object, path: string): { part: string; phrases: readonly string[] }[] {
  return Object.entries(value).flatMap(([key, inside]) => {
    const part = path === '' ? key : `${path}.${key}`;
    return Array.isArray(inside) ? [{ part, phrases: inside as string[] }] : poolsIn(inside as object, part);
  });
}

/** Every pool of sentences of every kind and language. */
export const phrasePools: PhrasePool[] = (Object.keys(tables) as MessageKind[]).flatMap((kind) =>
  (['nb', 'nn', 'en'] as const).flatMap((language) =>
    poolsIn(tables[kind][language], '').map((pool) => ({ kind, language, ...pool })),
  ),
);
