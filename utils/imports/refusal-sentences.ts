import type { ImportProblem, ImportRefusal, RefusalCode } from './types.ts';

/** One clear sentence per refusal, in English, for the command line. The interface has its own words. */
const sentences: Record<RefusalCode, string> = {
  empty: 'The file is empty.',
  'too-big': 'The file is bigger than 100 MB, so it is not an export of posts.',
  'too-many-rows': 'The table has more than 200,000 rows, so it is not an export of posts.',
  'too-wide':
    'The table has more than 1,000 columns or a line longer than a million characters, so it is not an export of posts.',
  'unpacks-too-big': 'The file unpacks to far more than it should, so it was not opened.',
  'broken-zip': 'The zip file is broken or cut: download it again.',
  'broken-workbook': 'The workbook is broken or cut: download it again.',
  encrypted: 'The file is protected by a password: save it without one first.',
  macros: 'The workbook holds macros, which no platform export does, so it was not read.',
  formulas: 'The workbook holds formulas, which no platform export does, so it was not read.',
  'web-page': 'This is a web page or XML file with another ending, not an export: download the export itself.',
  'not-a-table': 'This is not a table that Medspill can read.',
  'other-program': 'This is a file of another program: open it there, and save it as .xlsx or CSV first.',
  'unpack-first': 'The file is packed in a way that Medspill does not open: unpack it, and bring what is inside.',
  'by-geography': 'This file lists countries or audiences, not posts: choose the content tab before exporting.',
  'by-day-only': 'This file lists days, not posts, and does not say of which page: bring the whole export instead.',
  'no-posts-here': 'This export holds nothing about posts.',
  'ids-destroyed':
    'A spreadsheet has destroyed the post ids in this file: download it again and do not save it in Excel.',
  'unknown-table':
    'Medspill does not know this table: if each row is a post, say on the import screen what the columns are.',
  'nothing-to-map': 'Medspill does not know this file, and it has too few columns or rows to be a list of posts.',
  'backup-file': 'This is a Medspill backup: bring it back under Backup in the settings.',
  cancelled: 'The import was cancelled.',
  'several-exports': 'These are several exports at once: bring one at a time, so that none is left out.',
  'too-slow': 'Reading the file took too long, so it was stopped.',
};

/** The refusal as one sentence, with the name it is about (cut) when there is one. */
export function refusalSentence(refusal: ImportRefusal): string {
  const sentence = sentences[refusal.code];
  return refusal.about ? `${sentence.slice(0, -1)} (${refusal.about.slice(0, 80)}).` : sentence;
}

/** A refusal by code. */
export function refusalOf(code: RefusalCode, about: string | null = null): ImportRefusal {
  return { code, about, proposal: null };
}

/** Thrown inside this room to stop reading; never leaves it (`importFiles` answers with the refusal). */
export class RefusedError extends Error {
  override name = 'RefusedError';
  refusal: ImportRefusal;
  constructor(code: RefusalCode, about: string | null = null) {
    super(code);
    this.refusal = refusalOf(code, about);
  }
}

/** A problem as one English sentence, for the command line. */
export function problemSentence(problem: ImportProblem): string {
  const about = problem.about ?? '';
  const words: Record<ImportProblem['code'], string> = {
    'id-destroyed': `the post id was destroyed by a spreadsheet (${about})`,
    'id-missing': 'there is no post id and no link to the post',
    'same-id-twice': `the id ${about} stands on more than one row`,
    'not-a-number': `"${about}" is not a number that was understood`,
    'negative-number': `${about} is below zero and was left out`,
    'date-not-understood': `the date was not understood (${about})`,
    'publish-time-missing': 'there is no publishing time',
    reply: `${about} of the posts are replies; they are kept but not compared with the others`,
    'column-not-understood': `the column "${about}" was not understood and is not stored`,
    'total-differs': `the rows do not add up to the stated total of ${about}`,
    'cut-file': 'the file ends in the middle of a cell',
    'nothing-here': 'the file holds headers but no rows',
    'other-table': 'another table begins here; it was not read, so give it as a file of its own',
    'people-by-day': `"${about}" counts people by day, who cannot be added up, so it is not stored`,
    'row-limit-reached': `the platform lists at most ${about} rows, so some posts may be missing`,
  };
  const sentence = words[problem.code];
  return `${problem.row === null ? '' : `Row ${problem.row}: `}${sentence}.`.replace(/^./, (first) =>
    first.toUpperCase(),
  );
}
