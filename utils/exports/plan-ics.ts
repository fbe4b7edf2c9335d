import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { formatDate, joinList } from '../language/format.ts';
import type { PlanSheet, PlanSheetAsk, PlanSheetPost } from '../model/plan-sheet.ts';
import { platformNames } from '../model/platforms.ts';
import type { PlainDate } from '../model/time.ts';
import { planWords } from './plan-words.ts';
import { printable } from './printable.ts';

/** The end of our UIDs; `.invalid` belongs to nobody (RFC 2606), so they meet no one else's. */
const DOMAIN = 'medspill.invalid';
/** How long a timed post stands in the calendar. It is a moment; calendars need a length. */
const POST_MINUTES = 15;

/** Control signs break calendar lines; a title never needs them. Line breaks in descriptions stay and are escaped. */
const plain = (text: string): string => printable(text.replace(/(?!\n)\p{Cc}/gu, ' ')).trim();
const line = (text: string): string => plain(text).replace(/\s+/g, ' ');

/** The same post, step or ask has the same UID in every file, so that a new file updates the old. */
function uid(kind: string, id: string): string {
  return `${kind}-${encodeURIComponent(id)}@${DOMAIN}`;
}

/** `X-WR-CALNAME` is printed by the library as it is given: escaped here as RFC 5545 3.3.11 wants. */
function calendarNamed(name: string): ICalCalendar {
  return ical({
    prodId: { company: 'Medspill', product: 'Medspill', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    name: line(name).replace(/[\\;,]/g, (sign) => `\\${sign}`),
  });
}

/** When an entry was last changed, for readers that go by the time and not the sequence; unknown for plans without times. */
function changedAt(revision: number): Date | null {
  return revision > 0 ? new Date(Date.UTC(2024, 0, 1) + revision * 1000) : null;
}

interface Entry {
  uid: string;
  summary: string;
  description: string;
  date: PlainDate;
  /** UTC start; null: all day. */
  startsAt: string | null;
  revision: number;
  cancelled?: boolean;
}

/** All-day entries end on the day after, which RFC 5545 does not count in; timed ones are in UTC. Neither blocks anyone's time. */
function addEntry(calendar: ICalCalendar, entry: Entry, madeAt: string): void {
  const start = entry.startsAt === null ? Temporal.PlainDate.from(entry.date) : Temporal.Instant.from(entry.startsAt);
  const end = start instanceof Temporal.PlainDate ? start.add({ days: 1 }) : start.add({ minutes: POST_MINUTES });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.revision,
    stamp: new Date(madeAt),
    lastModified: changedAt(entry.revision),
    start,
    end,
    allDay: entry.startsAt === null,
    summary: line(entry.summary),
    description: plain(entry.description) || null,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
}

/** RFC 5545 wants a line break after the last line too; the library leaves it out. */
const print = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

function postDescription(post: PlanSheetPost, sheet: PlanSheet): string {
  const words = planWords[sheet.language];
  const day = (date: PlainDate) => formatDate(date, sheet.language, { weekday: true });
  const lines: string[] = [];
  if (post.platforms.length > 0)
    lines.push(`${words.platforms}: ${post.platforms.map((id) => platformNames[id]).join(', ')}`);
  lines.push(`${words.status}: ${words.statuses[post.status]}`);
  if (post.deadlines && post.status !== 'published') {
    lines.push(
      `${words.materialBy}: ${day(post.deadlines.material)}`,
      `${words.proofBy}: ${day(post.deadlines.proof)}`,
    );
  }
  for (const need of post.needs) lines.push(`– ${need.what || words.roles[need.role]}: ${need.who ?? words.nobodyYet}`);
  return lines.join('\n');
}

function askDescription(ask: PlanSheetAsk, sheet: PlanSheet): string {
  const words = planWords[sheet.language];
  const lines: string[] = [];
  if (ask.postTitle !== null) lines.push(words.forPost(ask.postTitle));
  if (ask.minutes !== null) lines.push(words.takes(ask.minutes));
  if (ask.state !== 'done') lines.push(words.sayNo);
  return lines.join('\n');
}

/**
 * The plan as a calendar file (iCalendar, RFC 5545): each dated post, its steps while they are ahead, and each ask's
 * deadline. Opens in Outlook, Google and Apple calendars; a file made later updates the entries of an earlier one, and takes
 * out what left the plan. `steps: false` leaves out the days to ask, deliver and proofread.
 */
export function planIcs(sheet: PlanSheet, wish: { steps?: boolean } = {}): string {
  const words = planWords[sheet.language];
  const calendar = calendarNamed(sheet.company ? words.planOf(sheet.company) : words.plan);
  const add = (entry: Entry) => addEntry(calendar, entry, sheet.madeAt);
  for (const post of sheet.posts) {
    const { id, title, publishOn, revision } = post;
    if (publishOn === null) continue;
    const description = postDescription(post, sheet);
    add({
      uid: uid('post', id),
      summary: words.publish(title),
      description,
      date: publishOn,
      startsAt: post.startsAt,
      revision,
    });
    if (wish.steps === false || post.deadlines === null || post.status === 'published' || post.status === 'idea')
      continue;
    const who = post.needs.map((need) => need.who).filter((name) => name !== null);
    const bring = who.length > 0 ? `${words.who}: ${joinList([...new Set(who)], sheet.language)}` : '';
    const step = (kind: string, summary: string, date: PlainDate, about = '') =>
      add({ uid: uid(kind, id), summary, description: about, date, startsAt: null, revision });
    step('ask-by', words.askDay(title), post.deadlines.ask);
    step('material', words.materialDay(title), post.deadlines.material, bring);
    step('proof', words.proofDay(title), post.deadlines.proof);
  }
  for (const ask of sheet.asks) {
    if (ask.deadline === null) continue;
    const summary = words.askEvent(ask.what || words.roles[ask.role], ask.who);
    const description = askDescription(ask, sheet);
    add({ uid: uid('ask', ask.id), summary, description, date: ask.deadline, startsAt: null, revision: ask.revision });
  }
  for (const gone of sheet.withdrawn) {
    const entry = {
      summary: words.removed,
      description: '',
      date: gone.date,
      startsAt: null,
      revision: gone.revision,
      cancelled: true,
    };
    add({ ...entry, uid: uid(gone.kind, gone.id) });
    if (gone.kind === 'post' && wish.steps !== false)
      for (const step of ['ask-by', 'material', 'proof']) add({ ...entry, uid: uid(step, gone.id) });
  }
  return print(calendar);
}

/**
 * One ask as a calendar file for the colleague: an all-day entry on the deadline, without the colleague's own name. Make the
 * sheet in the colleague's language. Throws RangeError when the ask is not in the sheet or has no deadline.
 */
export function askIcs(sheet: PlanSheet, askId: string): string {
  const words = planWords[sheet.language];
  const ask = sheet.asks.find((one) => one.id === askId);
  if (!ask || ask.deadline === null) throw new RangeError('the ask is not in the sheet or has no deadline');
  const calendar = calendarNamed(sheet.company ? words.planOf(sheet.company) : words.plan);
  const summary = words.askEvent(ask.what || words.roles[ask.role], null);
  const entry = {
    summary,
    description: askDescription(ask, sheet),
    date: ask.deadline,
    startsAt: null,
    revision: ask.revision,
  };
  addEntry(calendar, { ...entry, uid: uid('ask', ask.id) }, sheet.madeAt);
  return print(calendar);
}
