import type { PostId } from '../model/ids.ts';
import type { Tip } from '../model/plans.ts';
import type { Instant } from '../model/time.ts';

export type TipState = Tip['state'];

/** Where a tip may go from each state. Nothing is thrown away: a tip that leads nowhere is answered too. */
const onward: Record<TipState, readonly TipState[]> = {
  new: ['considered', 'planned', 'published', 'answered'],
  considered: ['planned', 'published', 'answered'],
  planned: ['considered', 'published', 'answered'],
  published: ['answered'],
  answered: ['considered', 'planned', 'published'],
};

/** The states a tip can be moved to now. */
export function tipSteps(tip: Pick<Tip, 'state'>): readonly TipState[] {
  return onward[tip.state];
}

/**
 * A tip in another state. "Told the tipster?" is opened again when the tip is published, so that the person hears that it
 * is out even if "it is planned" was told before; `answered` says it was told now. Throws RangeError for a step that is not
 * in `tipSteps`.
 */
export function moveTip(
  tip: Tip,
  state: TipState,
  now: Instant,
  linked: { plannedPostId?: string; postId?: PostId } = {},
): Tip {
  if (!onward[tip.state].includes(state)) throw new RangeError(`a tip that is ${tip.state} cannot become ${state}`);
  const moved: Tip = { ...tip, ...linked, state, updatedAt: now };
  if (state === 'answered') moved.answeredAt = now;
  if (state === 'published') moved.answeredAt = null;
  return moved;
}

/** The tipster has been told where the tip stands; a published tip is then answered for good. */
export function tellTipster(tip: Tip, now: Instant): Tip {
  return { ...tip, answeredAt: now, state: tip.state === 'published' ? 'answered' : tip.state, updatedAt: now };
}

/** Everyone who has not heard back, whatever became of the tip: those whose tip is out first, then the oldest. Never lost. */
export function tipsToAnswer(tips: readonly Tip[]): Tip[] {
  const rank = (tip: Tip) => (tip.state === 'published' ? 0 : 1);
  return tips
    .filter((tip) => tip.deletedAt === null && tip.answeredAt === null)
    .sort((one, other) => rank(one) - rank(other) || one.createdAt.localeCompare(other.createdAt));
}

/** Selected text from a page as a tip: blanks joined, cut at 4000 characters; null when nothing was selected. */
export function tipText(selected: string): string | null {
  const text = selected
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? null : [...text].slice(0, 4000).join('').slice(0, 4000).trim();
}

/** The address of the page a tip was seen on: http or https only, without sign-in parts; null for anything else. */
export function tipUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href.length > 2000 ? null : url.href;
}
