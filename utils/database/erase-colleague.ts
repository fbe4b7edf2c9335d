import type { Block, Message, Span } from '../model/messages.ts';
import type { Colleague, Consent, Contribution, Language } from '../model/people.ts';
import type { Ask, PlannedPost, Tip } from '../model/plans.ts';
import type { PostNote } from '../model/posts.ts';
import type { Instant } from '../model/time.ts';

/** Everything in which a colleague's name or id may stand. */
export interface PeopleRecords {
  colleagues: Colleague[];
  contributions: Contribution[];
  messages: Message[];
  consents: Consent[];
  asks: Ask[];
  tips: Tip[];
  plannedPosts: PlannedPost[];
  /** What the user wrote about posts. */
  notes: PostNote[];
}

export interface Erasure {
  colleagueId: string;
  /** Records to save, changed. Posts keep "a colleague". */
  contributions: Contribution[];
  messages: Message[];
  asks: Ask[];
  tips: Tip[];
  plannedPosts: PlannedPost[];
  notes: PostNote[];
  /** Consents to take out for good, with the colleague. */
  consentIds: string[];
  /**
   * Texts where only the first name stands and another colleague has the same: the user decides, nothing is changed.
   * `where` names the record, never quotes it.
   */
  toLookAt: { where: 'message' | 'ask' | 'tip' | 'plannedPost' | 'contribution' | 'note'; id: string }[];
}

/** Within a sentence, and where one begins. */
const somebody: Record<Language, readonly [string, string]> = {
  nb: ['en kollega', 'En kollega'],
  nn: ['ein kollega', 'Ein kollega'],
  en: ['a colleague', 'A colleague'],
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A name as whole words, with the genitive of both languages ("Karis", "Kari's"). */
function nameAt(name: string): RegExp {
  const words = name.trim().split(/\s+/).map(escaped).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}('s|’s|s)?(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * What erasing one colleague changes. Contributions lose the id, messages the recipient and the name in subject, body and
 * facts (full name and first name, with genitives), asks and tips the person, plans the helper, notes on posts the name;
 * consents go for good.
 * Snapshots and posts are untouched. Give all records, also those in the bin; nothing is saved here, so undo is to keep the
 * old ones. What the *published* post says in public is not ours to change.
 */
export function eraseColleague(colleagueId: string, records: PeopleRecords, now: Instant): Erasure {
  const person = records.colleagues.find((one) => one.id === colleagueId);
  const erasure: Erasure = {
    colleagueId,
    contributions: [],
    messages: [],
    asks: [],
    tips: [],
    plannedPosts: [],
    notes: [],
    consentIds: records.consents.filter((one) => one.colleagueId === colleagueId).map((one) => one.id),
    toLookAt: [],
  };
  const fullName = person?.name.trim() ?? '';
  const firstName = fullName.split(/\s+/)[0] ?? '';
  const others = records.colleagues.filter((one) => one.id !== colleagueId && one.deletedAt === null);
  const shared = others.some((one) => nameAt(firstName).test(one.name));
  const surely = [fullName, person?.email ?? '', shared ? '' : firstName].filter((name) => name.length > 1);
  const maybe = shared && firstName !== fullName ? nameAt(firstName) : null;

  /** `mine`: the text is written to this person or about this person alone, so that the first name means nobody else. */
  const clean = (text: string, language: Language, mine = false): string => {
    let after = text;
    for (const name of mine && firstName.length > 1 ? [...surely, firstName] : surely) {
      after = after.replace(nameAt(name), (_, genitive: string | undefined, at: number) => {
        const [within, beginning] = somebody[language];
        const words = /(^|[.!?]\s+)$/.test(after.slice(0, at)) ? beginning : within;
        return words + (genitive ? (language === 'en' ? '’s' : 's') : '');
      });
    }
    return after;
  };
  const cleanBlock = (block: Block, cleaned: (text: string) => string): Block => {
    const cleanSpan = (span: Span): Span => ({ ...span, text: cleaned(span.text) });
    return block.kind === 'paragraph'
      ? { ...block, spans: block.spans.map(cleanSpan) }
      : { ...block, items: block.items.map((spans) => spans.map(cleanSpan)) };
  };
  const namesakes = new Set(others.filter((one) => nameAt(firstName).test(one.name)).map((one) => one.id));

  /** Keeps a record that changed, stamped; points at one where only an unsure first name is left. */
  function keep<T extends { updatedAt: Instant }>(
    where: Erasure['toLookAt'][number]['where'],
    before: T,
    after: T,
    into: T[],
    id: string,
  ): void {
    const text = JSON.stringify(after);
    if (text !== JSON.stringify(before)) into.push({ ...after, updatedAt: now });
    if (maybe?.test(text)) erasure.toLookAt.push({ where, id });
    if (maybe) maybe.lastIndex = 0;
  }
  const language = person?.language ?? 'nb';
  const unlessHim = (id: string | null) => (id === colleagueId ? null : id);

  for (const one of records.contributions) {
    const what = one.what === null ? null : clean(one.what, language);
    keep('contribution', one, { ...one, colleagueId: unlessHim(one.colleagueId), what }, erasure.contributions, one.id);
  }
  for (const one of records.messages) {
    const mine = one.recipients.includes(colleagueId) && !one.recipients.some((id) => id !== null && namesakes.has(id));
    const cleaned = (text: string) => clean(text, one.language, mine);
    const after: Message = {
      ...one,
      recipients: one.recipients.map(unlessHim),
      subject: one.subject === null ? null : cleaned(one.subject),
      body: one.body.map((block) => cleanBlock(block, cleaned)),
      facts: one.facts.map((fact) => ({ ...fact, text: cleaned(fact.text) })),
      ...(one.entered ? { entered: one.entered.map((figure) => ({ ...figure, text: cleaned(figure.text) })) } : {}),
    };
    keep('message', one, after, erasure.messages, one.id);
  }
  for (const one of records.asks) {
    const mine = one.colleagueId === colleagueId;
    const after: Ask = {
      ...one,
      colleagueId: unlessHim(one.colleagueId),
      what: clean(one.what, language, mine),
      // Why just this person: it is about the person alone.
      whyYou: mine ? '' : clean(one.whyYou, language),
      ifNo: clean(one.ifNo, language, mine),
    };
    keep('ask', one, after, erasure.asks, one.id);
  }
  for (const one of records.tips) {
    keep(
      'tip',
      one,
      { ...one, fromColleagueId: unlessHim(one.fromColleagueId), text: clean(one.text, language) },
      erasure.tips,
      one.id,
    );
  }
  for (const one of records.plannedPosts) {
    const after: PlannedPost = {
      ...one,
      title: clean(one.title, language),
      note: one.note === null ? null : clean(one.note, language),
      needs: one.needs.map((need) => ({
        ...need,
        colleagueId: unlessHim(need.colleagueId),
        what: clean(need.what, language),
      })),
    };
    keep('plannedPost', one, after, erasure.plannedPosts, one.id);
  }
  for (const one of records.notes) {
    const cleaned = (text: string | null) => (text === null ? null : clean(text, language));
    const after: PostNote = { ...one, title: cleaned(one.title), topic: cleaned(one.topic), note: cleaned(one.note) };
    keep('note', one, after, erasure.notes, one.postId);
  }
  return erasure;
}
