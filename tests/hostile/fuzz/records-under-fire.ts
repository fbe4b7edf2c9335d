import fc from 'fast-check';
import { parseBackup, writeBackup } from '../../../utils/exports/backup-file.ts';
import { toCsv } from '../../../utils/exports/csv.ts';
import { planHtml } from '../../../utils/exports/plan-html.ts';
import { planIcs } from '../../../utils/exports/plan-ics.ts';
import { parseCsv } from '../../../utils/imports/parse-csv.ts';
import { type EditorNode, fromEditorDocument } from '../../../utils/messages/editor-document.ts';
import { toHtml } from '../../../utils/messages/rich-text.ts';
import { parseTemplate } from '../../../utils/messages/template.ts';
import { checkBackupTables } from '../../../utils/model/backup.ts';
import { parsePlan } from '../../../utils/planning/plan-file.ts';
import { planProblems } from '../../../utils/planning/plan-problems.ts';
import { planSheet } from '../../../utils/planning/plan-sheet.ts';
import { sayPlanProblem } from '../../../utils/planning/say-plan.ts';
import { type Answers, replyTo } from '../../../utils/wire/answer.ts';
import { protocol } from '../../../utils/wire/protocol.ts';
import { someTables } from '../../unit/exports/backup-records.ts';
import { type Bite, bites, bitten } from './files-under-fire.ts';
import { must, type Target, target } from './target.ts';

/** Our own files brought back broken or forged, letters from the editor, plans of other programs, forged requests. */

const NOW = '2026-11-24T12:00:00.000Z';
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const [backedUp] = fc.sample(someTables, { seed: 11, numRuns: 1 });
const backup = await writeBackup({ tables: backedUp as never, settings: null }, { schema: 1, now: NOW });
const same = JSON.stringify(backedUp);

const backups = target('backups', 15, bites, async (taken) => {
  const read = await parseBackup(bitten(backup, taken), { schema: 1 });
  if ('tables' in read) must(JSON.stringify(read.tables) === same, 'altered rows were taken for whole');
});

/** A backup edited by somebody who set its checksum right again. */
const forged = target('forged backups', 40, bites, (taken: Bite[]) => {
  let tables: unknown;
  try {
    tables = JSON.parse(utf8(bitten(new TextEncoder().encode(same), taken)));
  } catch {
    return;
  }
  if (typeof tables !== 'object' || tables === null) return;
  const checked = checkBackupTables(tables as Record<string, unknown>);
  if ('wrong' in checked) return;
  must('wrong' in checkBackupTables(checked.tables) === false, 'what was taken is not what is taken');
});

const plan = JSON.stringify({
  language: 'nb',
  company: 'Ember og Ask',
  timeZone: 'Europe/Oslo',
  plannedPosts: [
    {
      id: 'p',
      title: 'Laboratoriet',
      publishOn: '2026-12-09',
      publishAt: '09:30',
      platforms: ['linkedin'],
      needs: [{ role: 'photo', what: 'Ett bilde', colleagueId: 'k' }],
    },
    { id: 'q', title: 'Julehilsen', publishOn: '2026-12-24', status: 'planned', leadTimes: null },
  ],
  asks: [
    {
      id: 'a',
      plannedPostId: 'p',
      colleagueId: 'k',
      what: 'Ett bilde',
      why: 'Du var der',
      minutes: 10,
      deadline: '2026-12-02',
      state: 'open',
    },
  ],
  colleagues: [
    { id: 'k', name: 'Jonas Invented', language: 'nb', quietWeeks: [{ from: '2026-12-21', to: '2027-01-03' }] },
  ],
});
const plans = target('plans of other programs', 15, bites, (taken) => {
  const { plan: read, refusal } = parsePlan(utf8(bitten(new TextEncoder().encode(plan), taken)));
  if (read === null) return must(/\S/.test(refusal), 'refused without a sentence');
  const sheet = planSheet({ ...read, now: NOW });
  must(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n?$/.test(planIcs(sheet)), 'no calendar');
  must(!/<script|javascript:/i.test(planHtml(sheet)), 'markup in the page');
  for (const problem of planProblems(read, NOW)) must(/\S/.test(sayPlanProblem(problem, read.language)), 'no sentence');
});

const mark = fc.constantFrom(
  { type: 'bold' },
  { type: 'link', attrs: { href: 'https://a.no/?a=1&b="<x>' } },
  { type: 'link', attrs: { href: 'javascript:alert(1)' } },
  { type: 'fact', attrs: { factId: 'f' } },
  { type: 'fact', attrs: { factId: { toString: 1 } as never } },
);
const { node } = fc.letrec<{ node: EditorNode }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom('paragraph', 'text', 'hardBreak', 'bulletList', 'listItem', 'image', '__proto__'),
      text: fc.constantFrom('Hei', '<img src=x onerror=1>', '{name}', '"\'&', '\u202e', '', '4 200'),
      content: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'n' }),
      marks: fc.array(mark, { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
}));
const letters = target('letters from the editor', 30, fc.array(node, { maxLength: 4 }), (content) => {
  const { body } = fromEditorDocument({ type: 'doc', content }, []);
  const rest = toHtml(body).replace(/<\/?(?:p|strong|ul|li)>|<br>|<a href="https:[^"<>]*">|<\/a>/g, '');
  must(!/[<>]/.test(rest), `markup left: ${rest}`);
});

const templates = target(
  'templates',
  20,
  fc.array(fc.constantFrom('{', '}', '|', 'name', 'Name', ' ', '{name}', '{a|b}', '__proto__', '\n'), {
    maxLength: 12,
  }),
  (parts) => {
    const text = parts.join('');
    const parsed = parseTemplate(text);
    if (!parsed.ok) return must(parsed.problem.at >= 0 && parsed.problem.at < text.length, 'a problem nowhere');
    must(
      parsed.pieces.every((piece) => piece.kind !== 'words' || !/[{}]/.test(piece.text)),
      'a brace left in the words',
    );
  },
);

const words = fc.array(
  fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ',', ' ', '\u00a0', '＝', 'a', '1', "'", '\0'),
  { maxLength: 6 },
);
const csv = target(
  'CSV we write',
  30,
  fc.array(
    words.map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  ),
  (cells) => {
    const columns = cells.map((text, at) => ({ header: `k${at}`, value: () => ({ text }) }));
    const { rows: read, cut } = parseCsv(utf8(toCsv(columns as never, [{}], 'nb')).replace(/^\ufeff/, ''), ';');
    const rows = read.slice();
    must(!cut && rows.length >= 2 && rows[1]?.length === cells.length, `torn apart: ${JSON.stringify(rows)}`);
    for (const line of rows[1]?.flatMap((cell) => cell.split('\n')) ?? [])
      must(!/^[\s\u00a0]*[=+\-@＝]|^[\t\r]/.test(line), `a formula: ${JSON.stringify(line)}`);
  },
);

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const names = [...Object.keys(protocol), '__proto__', 'toString', 'page.write'];
const letter = fc.record(
  {
    medspill: fc.oneof(fc.constantFrom(...names), fc.anything()),
    id: fc.oneof(fc.constant('019ab5b4-f2a0-7000-8000-000000000001'), fc.anything()),
    request: fc.oneof(
      fc.record({ tabId: fc.oneof(fc.constantFrom(1, null, -1, '1'), fc.anything()) }, { requiredKeys: [] }),
      fc.record({ id: fc.constant('019ab5b4-f2a0-7000-8000-000000000001') }),
      fc.anything(),
    ),
  },
  { requiredKeys: [] },
);
const sender = fc.record(
  {
    id: fc.constantFrom('abc', 'other'),
    origin: fc.constantFrom(
      'chrome-extension://abc',
      'https://www.linkedin.com',
      'null',
      'chrome-extension://abc.evil',
    ),
    url: fc.constantFrom('chrome-extension://abc/popup.html', 'chrome-extension://abcd/popup.html', 'https://abc/'),
    frameId: fc.constantFrom(0, 3),
  },
  { requiredKeys: [] },
);
const requests = target('requests', 30, fc.tuple(fc.oneof(letter, fc.anything()), sender), async ([message, from]) => {
  const done: string[] = [];
  const did = (name: string) => async () => {
    done.push(name);
    return {} as never;
  };
  const answers = Object.fromEntries(Object.keys(protocol).map((name) => [name, did(name)])) as unknown as Answers;
  const reply = await replyTo(message, from, self, answers);
  const ours = from.id === 'abc' && (from.origin ?? from.url ?? '').replace(/\/popup\.html$/, '') === self.origin;
  must(ours || done.length === 0, `a stranger was served: ${done}`);
  must(ours || reply === undefined || !reply.ok, 'a stranger was answered');
  must(done.length < 2, 'one letter, two deeds');
});

export const recordTargets: readonly Target[] = [backups, forged, plans, letters, templates, csv, requests];
