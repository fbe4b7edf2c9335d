import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { countSentences } from '../../../utils/messages/count-sentences.ts';
import { draftMessage } from '../../../utils/messages/draft-message.ts';
import type { Draft, DraftRequest } from '../../../utils/messages/draft-request.ts';
import { fromEditorDocument, toEditorDocument } from '../../../utils/messages/editor-document.ts';
import { isPersonal, letterNotes, PERSONAL_SENTENCES, wordNotes } from '../../../utils/messages/letter-notes.ts';
import { numbersIn } from '../../../utils/messages/number-words.ts';
import { toHtml, toPlainText } from '../../../utils/messages/rich-text.ts';
import { toMessage } from '../../../utils/messages/to-message.ts';
import { type Message, messageSchema, type Span } from '../../../utils/model/messages.ts';
import type { Language } from '../../../utils/model/people.ts';
import {
  anyName,
  ask,
  basisOf,
  campaign,
  help,
  language,
  NOW,
  plainName,
  plannedPost,
  results,
  subjectPost,
  summaryAt,
  tip,
  totalOf,
  traitOf,
  uuid,
} from './situations.ts';

const readers = (name: fc.Arbitrary<string>) => fc.array(name, { minLength: 1, maxLength: 4 });

/** A request of any kind. `name` decides how unruly the names are. */
function requestWith(name: fc.Arbitrary<string>): fc.Arbitrary<DraftRequest> {
  const helped = fc.record({
    to: readers(name),
    spoken: language,
    helps: fc.array(help, { minLength: 1, maxLength: 3 }),
  });
  const withResult = fc
    .tuple(subjectPost, fc.constantFrom(...results))
    .chain(([post, result]) => fc.tuple(fc.constant(post), summaryAt(result, post), helped, fc.boolean()));
  return fc.oneof(
    fc.tuple(helped, fc.array(subjectPost, { minLength: 1, maxLength: 3 })).map(
      ([{ to, spoken, helps }, posts]): DraftRequest => ({
        ...basisOf(spoken, to),
        kind: 'thanks',
        posts,
        help: helps,
      }),
    ),
    withResult.map(
      ([post, summary, { to, spoken, helps }, tellWeakResults]): DraftRequest => ({
        ...basisOf(spoken, to),
        kind: 'thanksWithResult',
        posts: [post],
        help: helps,
        summaries: [summary],
        tellWeakResults,
      }),
    ),
    withResult.map(
      ([post, summary, { spoken, helps }]): DraftRequest => ({
        ...basisOf(spoken, []),
        kind: 'wordToLeader',
        leaderName: 'Ragnhild',
        colleague: { id: uuid(1), name: 'Kari Nordmann' },
        help: helps,
        posts: [post],
        summaries: [summary],
        agreed: true,
      }),
    ),
    fc
      .tuple(readers(name), language, ask, fc.option(plannedPost), fc.constantFrom('ask' as const, 'reminder' as const))
      .map(
        ([to, spoken, one, plan, kind]): DraftRequest => ({
          ...basisOf(spoken, to),
          kind,
          ask: one,
          deadline: '2026-12-02',
          plan,
        }),
      ),
    fc
      .tuple(
        readers(name),
        language,
        fc.option(plannedPost),
        fc.option(subjectPost),
        fc.constantFrom(null, 'lærlingene', 'de 3 nye'),
      )
      .map(
        ([to, spoken, plan, post, about]): DraftRequest => ({
          ...basisOf(spoken, to),
          kind: 'tipAnswer',
          tip,
          about,
          plan,
          post,
        }),
      ),
    fc
      .tuple(readers(name), language)
      .map(([to, spoken]): DraftRequest => ({ ...basisOf(spoken, to), kind: 'openDoor' })),
    withResult.chain(([post, summary, { to, spoken }, hasTrait]) =>
      fc.constantFrom(null, { post, summary }).map(
        (example): DraftRequest => ({
          ...basisOf(spoken, to),
          kind: 'introduction',
          traits: hasTrait ? [traitOf()] : [],
          example,
        }),
      ),
    ),
    withResult.chain(([post, summary, { spoken, to }]) =>
      fc
        .record({
          level: fc.constantFrom('short' as const, 'medium' as const, 'long' as const),
          kind: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
          posts: fc.integer({ min: 0, max: 40 }),
          low: fc.integer({ min: 0, max: 90_000 }),
          about: fc.boolean(),
          holds: fc.boolean(),
          isWhole: fc.boolean(),
          known: fc.double({ min: 0, max: 1, noNaN: true }),
          metric: fc.constantFrom('impressions' as const, 'reactions' as const, 'reach' as const, 'views' as const),
        })
        .map(
          ({ level, kind, posts, low, about, holds, isWhole, known, metric }): DraftRequest => ({
            ...basisOf(spoken, []),
            kind: 'channelNote',
            level,
            period: { kind, from: '2026-10-05' },
            posts,
            isWhole,
            totals: [
              {
                ...totalOf(metric, low, about ? low * 1.1 : null, posts),
                postsWithNumbers: Math.max(1, Math.ceil(known * posts)),
              },
            ],
            pageTotal: null,
            traits: [traitOf({ verdict: holds ? 'holds' : 'too-few' })],
            top: { post, summary },
            helpers: to.map((one, at) => ({ id: uuid(at), name: one })),
          }),
        ),
    ),
    fc.tuple(language, fc.boolean()).map(
      ([spoken, over]): DraftRequest => ({
        ...basisOf(spoken, []),
        kind: 'campaign',
        campaign: { ...campaign, happened: over ? 'Vi fikk 41 søknader.' : null },
      }),
    ),
    fc.tuple(readers(name), language, fc.array(plannedPost, { maxLength: 3 }), ask).map(
      ([to, spoken, plans, one]): DraftRequest => ({
        ...basisOf(spoken, to),
        kind: 'handover',
        away: { from: '2026-12-05', to: '2027-01-10' },
        plans,
        asks: [{ ask: one, name: 'Jonas Lid', deadline: '2026-12-20' }],
      }),
    ),
  );
}

function drafted(request: DraftRequest): Draft {
  const outcome = draftMessage(request);
  if (!outcome.ok) throw new Error(`no draft: ${outcome.why}`);
  return outcome.draft;
}

function spansOf(draft: Draft): Span[] {
  return draft.body.flatMap((block) => (block.kind === 'paragraph' ? block.spans : block.items.flat()));
}

const tame = requestWith(plainName);
const plainHelp = [{ role: 'photo' as const, what: null }];
const runs = { numRuns: 800 };

describe('a letter of any kind', () => {
  test('prints no number that is not a fact of the letter', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        const known = new Map([...draft.facts, ...draft.entered].map((one) => [one.id, one.text]));
        for (const span of spansOf(draft)) {
          if (span.kind === 'fact') expect(known.get(span.factId)).toBe(span.text);
          else expect(numbersIn(span.text, draft.language), span.text).toEqual([]);
        }
        const printed = new Set(spansOf(draft).flatMap((span) => (span.kind === 'fact' ? [span.factId] : [])));
        for (const id of known.keys()) expect(printed.has(id)).toBe(true);
      }),
      runs,
    );
  });

  test('goes through the editor and back with every number still tied', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        const known = [...draft.facts, ...draft.entered];
        const back = fromEditorDocument(toEditorDocument(draft.body), known);
        expect(back.unbound, toPlainText(draft.body)).toEqual([]);
        expect(toPlainText(back.body)).toBe(toPlainText(draft.body));
        expect(new Set(back.bound)).toEqual(new Set(known.map(({ id }) => id)));
      }),
      runs,
    );
  });

  test('leaves no slot unfilled, no double blank and no blank before a full stop', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const text = toPlainText(drafted(request).body);
        expect(text).not.toMatch(/[{}]| {2}|\u00a0 | \u00a0| [.,!?:;]|undefined|null|NaN|\[object/);
        expect(text).not.toMatch(/[.!?][.!?]|,\.|\(\)/);
      }),
      runs,
    );
  });

  test('opens and closes every quotation mark once, and none inside another', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const text = toPlainText(drafted({ ...request, ...('help' in request ? { help: plainHelp } : {}) }).body);
        expect(text.replace(/«[^«»]*»|“[^“”]*”/g, '')).not.toMatch(/[«»“”]/);
      }),
      { numRuns: 400 },
    );
  });

  test('does not name the place twice, nor make a letter of a long title', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        expect(toPlainText(draft.body)).not.toMatch(/ (?:på|on) (\p{Lu}\p{L}+) (?:på|on) \1/u);
        if (draft.kind === 'thanks' && draft.recipients.length === 1)
          expect(toPlainText(draft.body).length).toBeLessThan(520);
      }),
      runs,
    );
  }, 20_000);

  test('begins every sentence with a capital letter', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const text = toPlainText(drafted(request).body);
        expect(text).not.toMatch(/^\p{Ll}|[!?] \p{Ll}/u);
      }),
      runs,
    );
  });

  test('ties numbers together with no-break spaces', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        for (const { text } of [...draft.facts, ...draft.entered]) {
          expect(text).not.toMatch(/\d \d|\d[.]? (?=[\p{L}%])|(?:uke|veke|week) \d/u);
        }
        for (const { text } of draft.facts) {
          expect(text).not.toMatch(draft.language === 'en' ? /\d\u00a0\d/ : /\d[,.]\d{3}(?!\d)/);
        }
      }),
      runs,
    );
  });

  test('has two to four sentences when it is personal, and one measured number at most', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        if (!isPersonal(draft.kind)) return;
        // A reason the user wrote as sentences of her own is hers to shorten.
        const sentences = countSentences(toPlainText(draft.body));
        expect(sentences).toBeGreaterThanOrEqual(PERSONAL_SENTENCES.fewest);
        expect(sentences).toBeLessThanOrEqual(PERSONAL_SENTENCES.most);
        expect(letterNotes(draft)).toEqual([]);
      }),
      runs,
    );
  });

  test('has three numbers at most when it is to a common channel', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        if (draft.kind === 'channelNote')
          expect(letterNotes(draft).map(({ code }) => code)).not.toContain('many-numbers');
      }),
      runs,
    );
  });

  test('asks no proofreader to make another one', () => {
    fc.assert(
      fc.property(
        subjectPost.chain((post) => fc.tuple(fc.constant(post), summaryAt('strong', post))),
        language,
        ([post, summary], spoken) => {
          const request = {
            ...basisOf(spoken, ['Ingrid Moe']),
            kind: 'thanksWithResult' as const,
            posts: [post],
            help: [{ role: 'proofreading' as const, what: null }],
            summaries: [summary],
            tellWeakResults: false,
          };
          expect(toPlainText(drafted(request).body)).not.toMatch(
            /lage (et|eitt) til|make another|making more of|mer av dette|meir av dette|oppfølg|follow-up/,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('holds no word of pressure, superlative or the trade', () => {
    fc.assert(
      fc.property(tame, (request) => {
        const draft = drafted(request);
        expect(wordNotes(toPlainText(draft.body), draft.language)).toEqual([]);
      }),
      runs,
    );
  });

  test('is well-formed HTML of a few tags, with the same words as the plain text, whatever people are called', () => {
    const window = new JSDOM('').window;
    fc.assert(
      fc.property(requestWith(anyName), (request) => {
        const draft = drafted(request);
        const html = toHtml(draft.body);
        const parsed = new window.DOMParser().parseFromString(html, 'text/html').body;
        const allowed = new Set(['P', 'BR', 'STRONG', 'EM', 'UL', 'LI', 'A']);
        for (const element of parsed.querySelectorAll('*')) {
          expect(allowed.has(element.tagName)).toBe(true);
          expect(element.getAttributeNames().filter((name) => name !== 'href')).toEqual([]);
        }
        const words = (text: string | null) => (text ?? '').replace(/[\s•]+/g, '');
        expect(words(parsed.textContent)).toBe(words(toPlainText(draft.body)));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('is the same for the same request', () => {
    fc.assert(
      fc.property(tame, (request) => {
        expect(drafted(request)).toEqual(drafted(request));
      }),
      { numRuns: 300 },
    );
  });

  test('is a valid record once it is kept', () => {
    fc.assert(
      fc.property(requestWith(anyName), (request) => {
        const message = toMessage(drafted(request), NOW);
        expect(messageSchema.parse(message)).toEqual(message);
      }),
      { numRuns: 500 },
    );
  });
});

/** Ten letters of one kind to the same reader, each with those before it as history. */
function tenLetters(request: DraftRequest): Draft[] {
  const history: Message[] = [];
  return Array.from({ length: 10 }, (_, at) => {
    const draft = drafted({ ...request, history: [...history] });
    history.push(toMessage(draft, new Date(Date.parse(NOW) + at * 60_000).toISOString()));
    return draft;
  });
}

/** Whole sentences as read, without the greeting and without the short ends of the user's own titles. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/^(Hei|Hi) [^!]+! /, '')
    .split(/(?<=[.!?]) (?=\p{Lu})/u)
    .filter((sentence) => sentence.split(' ').length > 3);
}

describe('the memory', () => {
  test('gives one person no sentence twice in ten letters of one kind', () => {
    fc.assert(
      fc.property(tame, (request) => {
        if (request.kind === 'channelNote') return;
        const ids = tenLetters(request).flatMap((draft) => draft.phraseIds);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('gives one person no sentence twice in ten letters of any kinds', () => {
    fc.assert(
      fc.property(fc.array(tame, { minLength: 10, maxLength: 10 }), language, (requests, spoken) => {
        const history: Message[] = [];
        for (const [at, request] of requests.entries()) {
          if (request.kind === 'channelNote' || request.kind === 'wordToLeader') continue;
          const toKari = { ...request, readers: [{ id: uuid(1), name: 'Kari Lid' }], language: spoken, history };
          const draft = drafted(toKari as DraftRequest);
          expect(draft.repeated, JSON.stringify(request)).toEqual([]);
          history.push(toMessage(draft, new Date(Date.parse(NOW) + at * 60_000).toISOString()));
        }
        const sentences = history.flatMap(({ body }) => sentencesOf(toPlainText(body)));
        expect(new Set(sentences).size).toBe(sentences.length);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('gives a channel six different notes of a kind', () => {
    fc.assert(
      fc.property(tame, (request) => {
        if (request.kind !== 'channelNote') return;
        const texts = tenLetters(request).map((draft) => toPlainText(draft.body));
        expect(new Set(texts.slice(0, 6)).size).toBe(6);
      }),
      { numRuns: 400 },
    );
  });

  test('says when nothing unheard is left, and takes what was heard longest ago', () => {
    const request: DraftRequest = { ...basisOf('nb', ['Kari Lid']), kind: 'openDoor' };
    const history: Message[] = [];
    const drafts = Array.from({ length: 12 }, (_, at) => {
      const draft = drafted({ ...request, history: [...history] });
      history.push(toMessage(draft, new Date(Date.parse(NOW) + at * 60_000).toISOString()));
      return draft;
    });
    expect(drafts[9]?.repeated).toEqual([]);
    expect(drafts[10]?.repeated).toEqual(drafts[0]?.phraseIds);
  });

  test('lets a sentence rest for others too, so that people who compare do not find the same letter', () => {
    const first = drafted({ ...basisOf('nb', ['Kari Lid']), kind: 'openDoor' });
    const second = drafted({
      ...basisOf('nb', ['Amir Ali']),
      readers: [{ id: uuid(2), name: 'Amir Ali' }],
      kind: 'openDoor',
      history: [toMessage(first, NOW)],
    });
    expect(second.phraseIds.filter((id) => first.phraseIds.includes(id))).toEqual([]);
  });

  test('gives another letter when the first is passed over', () => {
    const request: DraftRequest = { ...basisOf('nn', ['Kari Lid']), kind: 'openDoor' };
    const first = drafted(request);
    const second = drafted({ ...request, avoid: first.phraseIds });
    expect(second.phraseIds.filter((id) => first.phraseIds.includes(id))).toEqual([]);
  });
});

const peopleWords: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(personer?|mennesker|nådd|nådde|når ut|folk nådd)(?!\p{L})/iu,
  nn: /(?<!\p{L})(personar?|menneske|nådd|nådde)(?!\p{L})/iu,
  en: /(?<!\p{L})(people|persons?|reached)(?!\p{L})/iu,
};

describe('words follow the metric', () => {
  const shown = fc
    .tuple(subjectPost, fc.constantFrom(...results))
    .chain(([post, result]) => fc.tuple(fc.constant(post), summaryAt(result, post), language, fc.boolean()));

  test('showings, starts and acts never become people, and reach is never exact or summed', () => {
    fc.assert(
      fc.property(shown, ([post, summary, spoken, tellWeakResults]) => {
        const draft = drafted({
          ...basisOf(spoken, ['Kari Lid']),
          kind: 'thanksWithResult',
          posts: [{ ...post, title: null, topic: 'drift' }],
          help: [{ role: 'photo', what: null }],
          summaries: [summary],
          tellWeakResults,
        });
        const [fact] = draft.facts;
        if (fact === undefined) return;
        const at = spansOf(draft).findIndex((span) => span.kind === 'fact' && span.factId === fact.id);
        const said = `${spansOf(draft)
          [at - 1]?.text.split(/[.!?:]/)
          .at(-1)} ${fact.text}`;
        const meaning = summary.claims[0]?.meaning;
        if (meaning === 'people') {
          expect(said).toMatch(peopleWords[spoken]);
          if (fact.level === 'number') expect(fact.text).toMatch(/^(omtrent|om lag|about) /);
        } else expect(said).not.toMatch(peopleWords[spoken]);
        const verb = { shown: /vist|viste|shown/, started: /start/, people: /nådd|reach/, acts: /fått|had/, time: /x/ };
        if (fact.level !== 'rank' && meaning) expect(said).toMatch(verb[meaning]);
      }),
      runs,
    );
  });

  test('a note never sums unique reach', () => {
    for (const spoken of ['nb', 'nn', 'en'] as const) {
      const draft = drafted({
        ...basisOf(spoken, []),
        kind: 'channelNote',
        level: 'short',
        period: { kind: 'month', from: '2026-10-01' },
        posts: 11,
        isWhole: true,
        totals: [totalOf('reach', 15_000, 15_500, 11)],
        pageTotal: null,
        traits: [],
        top: null,
        helpers: [],
      });
      expect(toPlainText(draft.body)).not.toMatch(/15/);
    }
  });

  test('a note of a half-read period says so of its posts and of its sum', () => {
    const noteOf = (spoken: Language, isWhole: boolean, postsWithNumbers: number) =>
      toPlainText(
        drafted({
          ...basisOf(spoken, []),
          kind: 'channelNote',
          level: 'short',
          period: { kind: 'month', from: '2026-10-01' },
          posts: 11,
          isWhole,
          totals: [{ ...totalOf('impressions', 15_200, 15_400, 11), postsWithNumbers }],
          pageTotal: null,
          traits: [],
          top: null,
          helpers: [],
        }).body,
      ).replaceAll('\u00a0', ' ');
    expect(noteOf('nb', true, 11)).toMatch(/[^t] 11 innlegg/);
    expect(noteOf('nb', true, 11)).toMatch(/vist omtrent 15 000 ganger til sammen\.$/);
    expect(noteOf('nb', false, 11)).toMatch(/minst 11 innlegg.*, vist minst 15 000 ganger til sammen\.$/);
    expect(noteOf('nb', true, 9)).toMatch(/ganger til sammen, med tall for ni av dem\.$/);
    expect(noteOf('nn', false, 1)).toMatch(
      /minst 11 innlegg.*, viste minst 15 000 gonger til saman, med tal for eitt av dei\.$/,
    );
    expect(noteOf('en', false, 9)).toMatch(
      /at least 11 posts.*, shown at least 15,000 times in all, with numbers for nine of them\.$/,
    );
  });

  test("the page's own reach may be told, with the platform named", () => {
    const draft = drafted({
      ...basisOf('nb', []),
      kind: 'channelNote',
      level: 'medium',
      period: { kind: 'month', from: '2026-10-01' },
      posts: 11,
      isWhole: true,
      totals: [totalOf('impressions', 15_200, null, 11)],
      pageTotal: {
        id: uuid(9),
        platform: 'linkedin',
        account: null,
        metric: 'reach',
        from: NOW,
        to: NOW,
        value: 15_234,
        low: 15_234,
        high: 15_234,
        where: 'Unique impressions',
        source: 'typed',
        takenAt: NOW,
        importId: null,
        updatedAt: NOW,
        deletedAt: null,
      },
      traits: [],
      top: null,
      helpers: [],
    });
    const text = toPlainText(draft.body);
    expect(text).toContain('omtrent 15\u00a0000\u00a0personer');
    expect(text).toContain('LinkedIn');
    expect(text).toContain('minst 15\u00a0000\u00a0ganger');
  });

  test('a weak result is not compared unless the user chose so', () => {
    const weak = subjectPost.chain((post) => fc.tuple(fc.constant(post), summaryAt('weak', post), language));
    fc.assert(
      fc.property(weak, ([post, summary, spoken]) => {
        const request = {
          ...basisOf(spoken, ['Kari Lid']),
          kind: 'thanksWithResult' as const,
          posts: [post],
          help: [{ role: 'expertise' as const, what: null }],
          summaries: [summary],
        };
        const kind = drafted({ ...request, tellWeakResults: false });
        expect(kind.facts).toEqual([]);
        expect(toPlainText(kind.body)).not.toMatch(/færre|mindre enn|less often|fewer|under det/i);
        expect(kind.level).toBe('weak');
        const plain = drafted({ ...request, tellWeakResults: true });
        expect(plain.facts[0]?.level).toBe('less');
      }),
      { numRuns: 300 },
    );
  });

  test('a paid post says openly that it was paid for', () => {
    const paid = subjectPost.chain((post) => fc.tuple(fc.constant(post), summaryAt('paid', post), language));
    fc.assert(
      fc.property(paid, ([post, summary, spoken]) => {
        const text = toPlainText(
          drafted({
            ...basisOf(spoken, ['Kari Lid']),
            kind: 'thanksWithResult',
            posts: [post],
            help: [{ role: 'photo', what: null }],
            summaries: [summary],
            tellWeakResults: false,
          }).body,
        );
        expect(text).toMatch(/betal|annons|kjøpt|peng|paid|advertis|(?<!\p{L})ads?(?!\p{L})|money|bought/iu);
      }),
      { numRuns: 300 },
    );
  });
});

describe('thanks for a post that has been out for long', () => {
  test('tells nobody that it is out now, and promises nothing in a week', () => {
    for (const spoken of ['nb', 'nn', 'en'] as const) {
      const request: DraftRequest = {
        ...basisOf(spoken, ['Kari Lid']),
        kind: 'thanks',
        posts: [
          {
            id: 'linkedin:1',
            platform: 'linkedin',
            title: 'drift',
            topic: null,
            publishedAt: '2026-10-01T00:00:00.000Z',
          },
        ],
        help: [{ role: 'photo', what: null }],
      };
      for (const draft of tenLetters(request)) {
        expect(toPlainText(draft.body)).not.toMatch(/en uke|ei veke|a week|ute nå|ute no(?!\p{L})/u);
      }
    }
  });
});

describe('a handover', () => {
  test('is written also to a stand-in who is not in the register', () => {
    const outcome = draftMessage({
      ...basisOf('nb', []),
      kind: 'handover',
      away: { from: '2026-12-01', to: '2026-12-15' },
      plans: [],
      asks: [],
    });
    expect(outcome.ok).toBe(true);
  });
});

describe('what is refused', () => {
  const basis = basisOf('nb', ['Kari Lid']);
  const [one] = fc.sample(ask, { seed: 1, numRuns: 1 });
  if (one === undefined) throw new Error('no ask');

  test('an ask without what, why you, minutes, deadline and a way to say no', () => {
    const empty = { ...one, what: ' ', whyYou: '', minutes: null, ifNo: '.' };
    expect(draftMessage({ ...basis, kind: 'ask', ask: empty, deadline: null, plan: null })).toEqual({
      ok: false,
      why: 'ask-incomplete',
      missing: ['what', 'whyYou', 'minutes', 'deadline', 'ifNo'],
    });
  });

  test('a second reminder, and a reminder of an ask that is answered', () => {
    const request = { ...basis, kind: 'reminder' as const, deadline: '2026-12-02', plan: null };
    expect(draftMessage({ ...request, ask: { ...one, remindedAt: NOW } })).toMatchObject({ why: 'already-reminded' });
    expect(draftMessage({ ...request, ask: { ...one, state: 'no' } })).toMatchObject({ why: 'ask-not-open' });
  });

  test('a word to a leader without the colleague’s yes', () => {
    const outcome = draftMessage({
      ...basis,
      kind: 'wordToLeader',
      leaderName: 'Ragnhild',
      colleague: { id: uuid(1), name: 'Kari Lid' },
      help: [{ role: 'photo', what: null }],
      posts: [{ id: 'linkedin:1', platform: 'linkedin', title: null, topic: null }],
      summaries: [],
      agreed: false,
    });
    expect(outcome).toEqual({ ok: false, why: 'colleague-has-not-agreed' });
  });

  test('a thank-you to nobody, or for nothing', () => {
    expect(draftMessage({ ...basis, readers: [], kind: 'thanks', posts: [], help: [] })).toMatchObject({
      why: 'no-reader',
    });
    expect(draftMessage({ ...basis, kind: 'thanks', posts: [], help: [] })).toMatchObject({ why: 'no-post' });
  });
});
