import { capitalised } from '../language/capitalised.ts';
import { formatDate, formatMonth, weekdayName } from '../language/format.ts';
import { holidayNames } from '../language/holiday-names.ts';
import type { PlanSheet, PlanSheetDay, PlanSheetMonth, PlanSheetPost } from '../model/plan-sheet.ts';
import { platformNames } from '../model/platforms.ts';
import type { PlainDate } from '../model/time.ts';
import { type PlanWords, planWords } from './plan-words.ts';
import { escapeHtml, printedPage } from './printed-page.ts';

/** An empty cell on a wide screen; left out on a narrow one. */
const NONE = '–';
const clockOf = (clock: string, sheet: PlanSheet): string =>
  sheet.language === 'en' ? clock : clock.replace(':', '.');
const channels = (post: PlanSheetPost): string => post.platforms.map((id) => platformNames[id]).join(', ');

function entryOf(post: PlanSheetPost, sheet: PlanSheet): string {
  const clock = post.publishAt === null ? '' : `${clockOf(post.publishAt, sheet)} `;
  const where = post.platforms.length > 0 ? `<br>${escapeHtml(channels(post))}` : '';
  const done = post.status === 'published' ? ' done' : '';
  return `<div class="entry${done}">${clock}<b>${escapeHtml(post.title)}</b>${where}</div>`;
}

function dayCell(day: PlanSheetDay, sheet: PlanSheet, words: PlanWords): string {
  const { language } = sheet;
  const posts = day.inMonth ? day.posts : [];
  const marks = day.names.map((name) => holidayNames[name][language]);
  // Named on Mondays only: a word in every square of three weeks says no more.
  if (day.fellesferie && marks.length === 0 && Temporal.PlainDate.from(day.date).dayOfWeek === 1)
    marks.push(words.fellesferie);
  const classes = [day.inMonth ? '' : 'other', day.workday ? '' : 'rest', posts.length > 0 ? 'busy' : '']
    .filter(Boolean)
    .join(' ');
  const mark =
    day.inMonth && marks.length > 0 ? `<div class="mark">${escapeHtml(capitalised(marks.join(', ')))}</div>` : '';
  const number = `<span class="num" aria-hidden="true">${Number(day.date.slice(8))}</span>`;
  const full = `<span class="full">${escapeHtml(formatDate(day.date, language, { weekday: true }))}</span>`;
  // On a wide screen the number is seen and the whole date is read aloud; on a narrow one the date stands in full.
  const spoken = posts.length > 0 ? `<span class="hidden">${escapeHtml(formatDate(day.date, language))}</span>` : '';
  const inside = day.inMonth
    ? `<div class="day">${posts.length > 0 ? number : `<span class="num">${Number(day.date.slice(8))}</span>`}${spoken}${full}</div>`
    : '';
  return `<td role="cell"${classes ? ` class="${classes}"` : ''}>${inside}${mark}${posts.map((post) => entryOf(post, sheet)).join('')}</td>`;
}

function monthTable(month: PlanSheetMonth, sheet: PlanSheet, words: PlanWords): string {
  const heads = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const name = weekdayName(day, sheet.language);
    return `<th role="columnheader" scope="col"><span aria-hidden="true">${name.slice(0, 3)}</span><span class="hidden">${name}</span></th>`;
  });
  const rows = month.weeks.map(({ week, days }) => {
    const busy = days.some((day) => day.inMonth && day.posts.length > 0);
    return `<tr role="row"${busy ? ' class="busy"' : ''}><th role="rowheader" scope="row"><span class="full">${capitalised(words.week)} </span>${week}</th>${days.map((day) => dayCell(day, sheet, words)).join('')}</tr>`;
  });
  return `<section class="month-page"><table role="table" class="month"><caption>${escapeHtml(formatMonth(month.month, sheet.language))}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.week}</th>${heads.join('')}</tr></thead>
<tbody role="rowgroup">${rows.join('\n')}</tbody></table></section>`;
}

function needsList(post: PlanSheetPost, words: PlanWords): string {
  if (post.needs.length === 0) return NONE;
  const lines = post.needs.map((need) => {
    const who = need.who === null ? `<span class="tag open">${words.nobodyYet}</span>` : escapeHtml(need.who);
    const state =
      need.who !== null && need.state !== null ? ` <span class="tag">${words.states[need.state]}</span>` : '';
    return `<li>${escapeHtml(capitalised(need.what || words.roles[need.role]))}<br><span class="small">${who}${state}</span></li>`;
  });
  return `<ul class="needs">${lines.join('')}</ul>`;
}

function postRow(post: PlanSheetPost, sheet: PlanSheet, words: PlanWords): string {
  const day = (date: PlainDate) => escapeHtml(formatDate(date, sheet.language, { weekday: true }));
  const clock =
    post.publishAt === null ? '' : `, ${sheet.language === 'en' ? '' : 'kl. '}${clockOf(post.publishAt, sheet)}`;
  const when =
    post.publishOn === null
      ? words.noDate
      : `<span class="date">${capitalised(day(post.publishOn))}</span><br><span class="small">${words.week.toLowerCase()} ${post.week}${clock}</span>`;
  const about = [post.topic ?? '', channels(post)].filter(Boolean).map(escapeHtml).join(' · ');
  const step = (label: string, date: PlainDate) =>
    `<span class="small">${label}</span><br><span class="date">${day(date)}</span>`;
  const isDone = post.status === 'published';
  const deadlines =
    isDone || post.deadlines === null
      ? NONE
      : `${step(words.materialBy, post.deadlines.material)}<br>${step(words.proofBy, post.deadlines.proof)}`;
  const cell = (label: string, inside: string) =>
    `<td role="cell"${inside === NONE ? ' class="none"' : ''} data-label="${label}">${inside}</td>`;
  return `<tr role="row"><td role="cell">${when}</td><th role="rowheader" scope="row"><span class="title">${escapeHtml(post.title)}</span>${about ? `<br><span class="small">${about}</span>` : ''}</th><td role="cell"><span class="tag">${words.statuses[post.status]}</span></td>${cell(words.deadline, deadlines)}${cell(words.needs, needsList(post, words))}</tr>`;
}

function table(heads: readonly string[], rows: readonly string[], label: string): string {
  const head = heads.map((text) => `<th role="columnheader" scope="col">${text}</th>`).join('');
  return `<table role="table" class="rows" aria-label="${escapeHtml(label)}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`;
}

/**
 * The plan as one web page in one file, readable without an account: a calendar of each month, a table of all posts with
 * their deadlines and helpers, the asks, and ideas without a date. No script, nothing fetched; light or dark by the reader's
 * own setting; prints on A4; 320 px wide without sideways scrolling.
 */
export function planHtml(sheet: PlanSheet): string {
  const words = planWords[sheet.language];
  const title = sheet.company ? words.planOf(sheet.company) : words.plan;
  const parts = [
    `<header><h1>${escapeHtml(title)}</h1><p>${words.lead}</p><p class="soft">${escapeHtml(words.madeOn(formatDate(sheet.today, sheet.language, { weekday: true, year: true })))}</p></header>`,
    '<main>',
  ];
  if (sheet.posts.length === 0) parts.push(`<p>${words.empty}</p>`);
  else {
    parts.push(`<h2>${words.months}</h2>`, ...sheet.months.map((month) => monthTable(month, sheet, words)));
    const heads = [words.date, words.post, words.status, words.deadline, words.needs];
    parts.push(
      `<h2>${words.list}</h2>`,
      table(
        heads,
        sheet.posts.map((post) => postRow(post, sheet, words)),
        words.list,
      ),
    );
  }
  const asks = sheet.asks.filter((ask) => ask.deadline !== null && ask.who !== null);
  if (asks.length > 0) {
    const rows = asks.map((ask) => {
      const minutes = ask.minutes === null ? '' : `<br><span class="small">${words.takes(ask.minutes)}</span>`;
      const what = escapeHtml(capitalised(ask.what || words.roles[ask.role]));
      return `<tr role="row"><td role="cell"><span class="date">${escapeHtml(capitalised(formatDate(ask.deadline as PlainDate, sheet.language, { weekday: true })))}</span></td><th role="rowheader" scope="row"><span class="title">${what}</span>${minutes}</th><td role="cell" data-label="${words.who}">${escapeHtml(ask.who ?? '')}<br><span class="tag">${words.states[ask.state]}</span></td><td role="cell" data-label="${words.post}">${escapeHtml(ask.postTitle ?? '–')}</td></tr>`;
    });
    parts.push(`<h2>${words.asks}</h2>`, table([words.deadline, words.what, words.who, words.post], rows, words.asks));
  }
  if (sheet.ideas.length > 0) {
    const ideas = sheet.ideas.map(
      (post) =>
        `<li><span class="title">${escapeHtml(post.title)}</span>${post.topic ? ` <span class="small">${escapeHtml(post.topic)}</span>` : ''}</li>`,
    );
    parts.push(`<h2>${words.ideas}</h2>`, `<ul class="plain card">${ideas.join('')}</ul>`);
  }
  parts.push('</main>', `<footer><p>${words.notLive}</p></footer>`);
  return printedPage(sheet.language, title, parts.join('\n'));
}
