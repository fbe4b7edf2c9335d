import { formatCount, joinList } from '../../language/format.ts';
import type { Span } from '../../model/messages.ts';
import type { Language } from '../../model/people.ts';
import type { Campaign } from '../../model/plans.ts';
import { tidyWords } from '../address.ts';
import type { CampaignRequest, DraftOutcome } from '../draft-request.ts';
import { asClause, userWords } from '../entered-words.ts';
import type { Figures } from '../figures.ts';
import { greeting } from '../greeting.ts';
import { paragraph, takeUpPen } from '../pen.ts';
import { subjectLine } from '../subject-lines.ts';
import { campaignEn } from './campaign-en.ts';
import { campaignNb } from './campaign-nb.ts';
import { campaignNn } from './campaign-nn.ts';
import { putNamesInSlots } from './thanks.ts';

export interface CampaignPhrases {
  what: readonly string[];
  who: readonly string[];
  hope: readonly string[];
  afterHope: readonly string[];
  afterHappened: readonly string[];
  afterThanks: readonly string[];
}

const phrases: Record<Language, CampaignPhrases> = { nb: campaignNb, nn: campaignNn, en: campaignEn };

/**
 * The campaign in three sentences: what, who sees it, budget and hope. Once it is told what happened: what we hoped,
 * what happened, what it cost. All words and figures are the user's own.
 */
export function draftCampaign(request: CampaignRequest): DraftOutcome {
  const { language, readers, campaign } = request;
  const pen = takeUpPen('campaign', 'plain', request);
  const table = phrases[language];
  const field = (name: 'what' | 'how' | 'audience' | 'budget' | 'hope', text: string) =>
    userWords(text, { record: 'campaign', recordId: campaign.id, field: name }, pen.figures);
  putNamesInSlots(pen, readers, request.company, language);
  Object.assign(pen.slots, {
    name: quoted(campaign, language, pen.figures),
    what: field('what', asClause(campaign.what)),
    how: field('how', asClause(campaign.how)),
    audience: field('audience', asClause(campaign.audience)),
    budget: field('budget', asClause(campaign.budget)),
    hope: field('hope', asClause(campaign.hope)),
    happened: happenedWords(campaign, language, pen.figures),
  });
  const about = { subject: subjectLine('campaign', language, pen.slots.name) };
  const own = pen.ownVariant();
  if (own !== null) return { ok: true, draft: pen.finish(own, about) };
  const over = pen.slots.happened !== null;
  const sentences = over
    ? [pen.sentence(table.afterHope), pen.sentence(table.afterHappened), pen.sentence(table.afterThanks)]
    : [pen.sentence(table.what), pen.sentence(table.who), pen.sentence(table.hope)];
  if (sentences.some((sentence) => sentence === null)) return { ok: false, why: 'campaign-incomplete' };
  return { ok: true, draft: pen.finish([paragraph(greeting(readers, language, pen.figures), ...sentences)], about) };
}

function quoted(campaign: Campaign, language: Language, figures: Figures): Span[] | null {
  const name = figures.words(tidyWords(campaign.name), { record: 'campaign', recordId: campaign.id, field: 'name' });
  if (name === null) return null;
  const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
  return [{ kind: 'text', text: open }, ...name, { kind: 'text', text: close }];
}

/** What the user wrote of how it went, and the numbers she typed with where they stand. */
function happenedWords(campaign: Campaign, language: Language, figures: Figures): Span[] | null {
  const told = userWords(campaign.happened, { record: 'campaign', recordId: campaign.id, field: 'happened' }, figures);
  const numbers = campaign.results.map((result) => `${tidyWords(result.name)}: ${formatCount(result.value, language)}`);
  if (told === null && numbers.length === 0) return null;
  const list =
    numbers.length === 0
      ? []
      : [
          figures.enteredFigure(joinList(numbers, language), {
            record: 'campaign',
            recordId: campaign.id,
            field: 'results',
          }),
        ];
  if (told === null) return list;
  return list.length === 0 ? told : [...told, { kind: 'text', text: ' (' }, ...list, { kind: 'text', text: ')' }];
}
