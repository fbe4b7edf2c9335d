import { describe, expect, test } from 'vitest';
import { draftMessage } from '../../../utils/messages/draft-message.ts';
import type { ThanksRequest } from '../../../utils/messages/draft-request.ts';
import { ownPhraseFrom, problemInOwnPhrase } from '../../../utils/messages/own-phrases.ts';
import { toPlainText } from '../../../utils/messages/rich-text.ts';
import { toMessage } from '../../../utils/messages/to-message.ts';
import type { OwnPhrase } from '../../../utils/model/messages.ts';
import { basisOf, NOW, uuid } from './situations.ts';

const request: ThanksRequest = {
  ...basisOf('nb', ['Kari Lid']),
  kind: 'thanks',
  posts: [{ id: 'linkedin:1', platform: 'linkedin', title: 'tunnelen', topic: null }],
  help: [{ role: 'photo', what: 'bildene fra taket' }],
};

function own(text: string, rest: Partial<OwnPhrase> = {}): OwnPhrase {
  return {
    id: uuid(50),
    kind: 'thanks',
    level: 'plain',
    language: 'nb',
    text,
    updatedAt: NOW,
    deletedAt: null,
    ...rest,
  };
}

function text(asked: ThanksRequest): string {
  const outcome = draftMessage(asked);
  return outcome.ok ? toPlainText(outcome.draft.body) : outcome.why;
}

describe("the user's own variants", () => {
  const mine = own('Kjære {name}!\n{Post} er ute. Takk for {what}.');

  test('are used first, and once to each person', () => {
    expect(text({ ...request, ownPhrases: [mine] })).toBe(
      'Kjære Kari!\n\nInnlegget om tunnelen er ute. Takk for bildene fra taket.',
    );
    const outcome = draftMessage({ ...request, ownPhrases: [mine] });
    const history = outcome.ok ? [toMessage(outcome.draft, NOW)] : [];
    expect(text({ ...request, ownPhrases: [mine], history })).not.toContain('Kjære');
  });

  test('are passed over when a slot has nothing, when deleted, or for another language', () => {
    const without = { ...request, help: [{ role: 'photo' as const, what: null }] };
    expect(text({ ...without, ownPhrases: [mine] })).not.toContain('Kjære');
    expect(text({ ...request, ownPhrases: [{ ...mine, deletedAt: NOW }] })).not.toContain('Kjære');
    expect(text({ ...request, ownPhrases: [{ ...mine, language: 'nn' }] })).not.toContain('Kjære');
  });

  test('are refused with an unknown slot, named, with the nearest known one', () => {
    expect(problemInOwnPhrase('Hei {nme}!', 'thanks')).toEqual({
      code: 'unknown-slot',
      at: 4,
      text: '{nme}',
      didYouMean: 'name',
    });
    expect(problemInOwnPhrase('Hei {salary}!', 'thanks')).toMatchObject({ code: 'unknown-slot', didYouMean: null });
    expect(problemInOwnPhrase('Hei {result}!', 'thanks')).toMatchObject({ code: 'unknown-slot' });
    expect(problemInOwnPhrase('{Post} {result}!', 'thanksWithResult')).toBeNull();
    expect(problemInOwnPhrase(' ', 'thanks')).toMatchObject({ code: 'empty' });
    expect(problemInOwnPhrase('Hei {name', 'thanks')).toMatchObject({ code: 'unclosed-slot' });
  });

  test('are made from an edited letter by putting its slots back', () => {
    const outcome = draftMessage(request);
    if (!outcome.ok) throw new Error(outcome.why);
    const { slotTexts } = outcome.draft;
    const edited = ownPhraseFrom(
      [
        {
          kind: 'paragraph',
          spans: [
            {
              kind: 'text',
              text: 'Hei Kari! Innlegget om tunnelen er ute {ja}. Karianne, takk for bildene fra taket, Kari.',
            },
          ],
        },
      ],
      slotTexts,
      'thanks',
    );
    expect(edited).toBe('Hei {name}! {Post} er ute (ja). Karianne, takk for {what}, {name}.');
    expect(problemInOwnPhrase(edited, 'thanks')).toBeNull();
    expect(text({ ...request, ownPhrases: [own(edited)] })).toBe(
      'Hei Kari! Innlegget om tunnelen er ute (ja). Karianne, takk for bildene fra taket, Kari.',
    );
  });
});
