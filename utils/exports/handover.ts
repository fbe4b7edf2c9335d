import { formatDate, joinList } from '../language/format.ts';
import type { HandoverSheet, PlanSheetAsk } from '../model/plan-sheet.ts';
import { platformNames } from '../model/platforms.ts';
import type { PlainDate } from '../model/time.ts';
import { planWords } from './plan-words.ts';
import { escapeHtml, printedPage } from './printed-page.ts';

/** One part of the handover: a heading, what stands under it, and what to say when nothing does. */
export interface HandoverPart {
  title: string;
  lines: { what: string; about: string }[];
  none: string;
}

/** The handover as headings and lines, for the screen, for copying as text, and for the page. */
export function handoverParts(sheet: HandoverSheet): HandoverPart[] {
  const words = planWords[sheet.language];
  const { handover } = words;
  const day = (date: PlainDate | null) =>
    date === null ? words.noDate : formatDate(date, sheet.language, { weekday: true });
  const about = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' · ');
  const what = (ask: PlanSheetAsk) => `${ask.who ?? words.nobodyYet}: ${ask.what || words.roles[ask.role]}`;
  const minutes = (ask: PlanSheetAsk) => (ask.minutes === null ? null : words.takes(ask.minutes).replace(/\.$/, ''));
  return [
    {
      title: handover.openAsks,
      none: handover.noneOpen,
      lines: sheet.openAsks.map((ask) => ({
        what: what(ask),
        about: about(
          ask.deadline && `${words.deadline} ${day(ask.deadline)}`,
          words.states[ask.state],
          ask.reminded ? handover.reminded : handover.notReminded,
          ask.postTitle,
        ),
      })),
    },
    {
      title: handover.toAsk,
      none: handover.noneToAsk,
      lines: sheet.toAsk.map((ask) => ({
        what: what(ask),
        about: about(
          `${words.askBy} ${day(ask.askBy)}`,
          ask.deadline && `${words.deadline} ${day(ask.deadline)}`,
          minutes(ask),
          ask.postTitle,
        ),
      })),
    },
    {
      title: handover.thanks,
      none: handover.noThanks,
      lines: [...Map.groupBy(sheet.thanks, ({ what: why }) => why)].map(([why, owed]) => ({
        what: joinList(
          [...new Set(owed.map(({ who }) => who))].sort((one, other) => one.localeCompare(other, 'nb')),
          sheet.language,
        ),
        about: why,
      })),
    },
    {
      title: handover.next,
      none: handover.noPosts,
      lines: sheet.posts.map((post) => ({
        what: `${day(post.publishOn)}${post.publishAt === null ? '' : ` ${post.publishAt}`}: ${post.title}`,
        about: about(
          post.platforms.map((id) => platformNames[id]).join(', '),
          words.statuses[post.status],
          post.deadlines && `${words.materialBy} ${day(post.deadlines.material)}`,
        ),
      })),
    },
    {
      title: handover.tips,
      none: handover.noTips,
      lines: sheet.tips.map(({ who, text }) => ({ what: text, about: who ?? handover.somebody })),
    },
  ];
}

/** The heading of the sheet, and the line under it that says from whom and for which two weeks. */
export function handoverHeading(sheet: HandoverSheet): { title: string; from: string; warning: string } {
  const { handover } = planWords[sheet.language];
  const day = (date: PlainDate) => formatDate(date, sheet.language, { year: true });
  return {
    title: handover.title,
    from: handover.from(sheet.from, `${day(sheet.span.from)} – ${day(sheet.span.to)}`),
    warning: handover.personal,
  };
}

/** The handover as one page in one file, to print or send to the one who steps in. */
export function handoverHtml(sheet: HandoverSheet): string {
  const heading = handoverHeading(sheet);
  const parts = handoverParts(sheet).map(({ title, lines, none }) => {
    const list = lines.map(
      ({ what, about }) =>
        `<li><span class="title">${escapeHtml(what)}</span>${about ? `<br><span class="small">${escapeHtml(about)}</span>` : ''}</li>`,
    );
    return `<h2>${escapeHtml(title)}</h2>\n${list.length > 0 ? `<ul class="plain card">${list.join('\n')}</ul>` : `<p class="soft">${escapeHtml(none)}</p>`}`;
  });
  const body = `<header><h1>${escapeHtml(heading.title)}</h1><p>${escapeHtml(heading.from)}</p></header>
<main>${parts.join('\n')}</main>
<footer><p>${escapeHtml(heading.warning)}</p></footer>`;
  return printedPage(sheet.language, heading.title, body);
}

/** The handover as plain text, for mail. */
export function handoverText(sheet: HandoverSheet): string {
  const heading = handoverHeading(sheet);
  const parts = handoverParts(sheet).map(({ title, lines, none }) => {
    const list = lines.map(({ what, about }) => (about ? `- ${what} (${about})` : `- ${what}`));
    return `${title}\n${list.length > 0 ? list.join('\n') : none}`;
  });
  return `${heading.title}\n${heading.from}\n\n${parts.join('\n\n')}\n\n${heading.warning}\n`;
}
