import { joinList } from '../../language/format.ts';
import type { Block, Span } from '../../model/messages.ts';
import type { Language } from '../../model/people.ts';
import { platformNames } from '../../model/platforms.ts';
import { namesForList, tidyWords } from '../address.ts';
import type { DraftOutcome, NoteRequest } from '../draft-request.ts';
import { type Pen, paragraph, takeUpPen } from '../pen.ts';
import { nextPeriodWords, periodWords } from '../period-words.ts';
import { postWords } from '../post-words.ts';
import { subjectLine } from '../subject-lines.ts';
import { sayKnown, sayPageReach, sayPostCount, sayTotal, totalToPrint } from '../total-words.ts';
import { sayAmongTop, sayTrait } from '../trait-words.ts';
import { channelNoteEn } from './channel-note-en.ts';
import { channelNoteNb } from './channel-note-nb.ts';
import { channelNoteNn } from './channel-note-nn.ts';
import { putNamesInSlots } from './thanks.ts';
import { resultToTell } from './thanks-with-result.ts';

export interface NotePhrases {
  lead: readonly string[];
  leadPlain: readonly string[];
  none: readonly string[];
  /** Said aloud when one post gives much of the total. */
  mostlyOne: readonly string[];
  reach: readonly string[];
  top: readonly string[];
  trait: readonly string[];
  amongTop: readonly string[];
  thanks: readonly string[];
  invite: readonly string[];
  opening: readonly string[];
  explain: readonly string[];
  why: readonly string[];
  closing: readonly string[];
}

const phrases: Record<Language, NotePhrases> = { nb: channelNoteNb, nn: channelNoteNn, en: channelNoteEn };

/**
 * The note for a common channel: one line, about five lines, or half a page, for a week, month or quarter. Showings are
 * summed, unique reach never; people of the house are thanked in alphabetical order, not by numbers.
 */
export function draftChannelNote(request: NoteRequest): DraftOutcome {
  const { language, level } = request;
  const pen = takeUpPen('channelNote', level, request, request.posts);
  const table = phrases[language];
  fillSlots(pen, request);
  const top = request.top?.post.id;
  const about = {
    postIds: top === undefined ? [] : [top],
    subject: subjectLine('note', language, pen.slots.period),
  };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const lead =
    request.posts === 0 ? pen.sentence(table.none) : pen.sentence(pen.slots.total ? table.lead : table.leadPlain);
  if (level === 'short') return { ok: true, draft: pen.finish([paragraph(lead)], about) };
  const mostly = pen.slots.total && totalToPrint(request.totals)?.mostlyOne ? pen.sentence(table.mostlyOne) : null;
  const numbers = [lead, mostly];
  const body = level === 'medium' ? fiveLines(pen, table, numbers) : halfPage(pen, table, numbers);
  return { ok: true, draft: pen.finish(body, about) };
}

/** Two or three numbers are enough in a common note: beside the total the reach, or what works, or one example. */
function oneMore(pen: Pen, table: NotePhrases): Span[] | null {
  if (pen.slots.reach) return pen.sentence(table.reach);
  if (pen.slots.trait) return pen.sentence(table.trait);
  if (pen.slots.amongTop) return pen.sentence(table.amongTop);
  return pen.slots.topResult ? pen.sentence(table.top) : null;
}

function fiveLines(pen: Pen, table: NotePhrases, numbers: (Span[] | null)[]): Block[] {
  const more = oneMore(pen, table);
  const thanks = pen.slots.helpers ? pen.sentence(table.thanks) : null;
  return [paragraph(...numbers, more, thanks, pen.sentence(table.invite))];
}

function halfPage(pen: Pen, table: NotePhrases, numbers: (Span[] | null)[]): Block[] {
  const opening = pen.sentence(table.opening);
  const explain = pen.slots.total ? pen.sentence(table.explain) : null;
  const more = oneMore(pen, table);
  const why = pen.sentence(table.why);
  const thanks = pen.slots.helpers ? pen.sentence(table.thanks) : null;
  const invite = pen.sentence(table.invite);
  const closing = pen.sentence(table.closing);
  return [
    paragraph(opening),
    paragraph(...numbers, explain),
    paragraph(more),
    paragraph(thanks, why),
    paragraph(invite, closing),
  ].filter((block) => block.kind === 'list' || block.spans.length > 0);
}

function fillSlots(pen: Pen, request: NoteRequest): void {
  const { language, period, totals, pageTotal, traits, top, helpers } = request;
  const total = request.posts === 0 ? null : totalToPrint(totals);
  const said = sayTotal(total, language, pen.figures, request.isWhole);
  const names = helpers
    .map((helper) => tidyWords(helper.name))
    .filter((name) => name !== '')
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort((a, b) => a.localeCompare(b, 'nb'));
  const holding = traits.find((trait) => trait.verdict === 'holds' && trait.direction === 'more');
  const described = traits.find((trait) => trait.trait === 'people') ?? traits.find((trait) => trait.trait === 'video');
  putNamesInSlots(pen, [], request.company, language);
  Object.assign(pen.slots, {
    period: periodWords(period.kind, period.from, language, pen.figures),
    next: [{ kind: 'text', text: nextPeriodWords(period.kind, period.from, language) }],
    count: sayPostCount(request.posts, total, language, pen.figures, request.isWhole),
    total: said && [...said, ...sayKnown(total, request.posts, language, pen.figures)],
    reach: pageTotal === null ? null : sayPageReach(pageTotal, language, pen.figures),
    platform: pageTotal === null ? null : [{ kind: 'text', text: platformNames[pageTotal.platform] }],
    trait: holding === undefined ? null : sayTrait(holding, language, pen.figures),
    // A week is too short for what the posts have in common.
    amongTop: described === undefined || period.kind === 'week' ? null : sayAmongTop(described, language, pen.figures),
    topPost: top === null ? null : postWords([top.post], request, pen.figures),
    topResult: top === null ? null : resultToTell(top.summary, false, language, pen.figures),
    helpers: pen.figures.words(joinList(namesForList(names), language), {
      record: 'colleague',
      recordId: null,
      field: 'name',
    }),
  });
}
