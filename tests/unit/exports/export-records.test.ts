import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { exportRecords } from '../../../utils/exports/export-records.ts';
import { postColumns } from '../../../utils/exports/post-columns.ts';
import {
  claimColumns,
  colleagueColumns,
  contributionColumns,
  snapshotColumns,
} from '../../../utils/exports/record-columns.ts';
import { readPeople } from '../../../utils/imports/people/read-people.ts';
import { languages, newColleague, roles } from '../../../utils/model/people.ts';
import type { PostHistory } from '../../../utils/model/post-history.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const at = { createdAt: NOW, updatedAt: NOW, deletedAt: null };
const kari = newColleague('=Kari', NOW, { id: 'k' });
const reading = (metric: 'impressions' | 'reactions', value: number, high = value) => ({
  metric,
  raw: String(value),
  value,
  low: value,
  high,
  where: 'Visninger',
  rank: 0,
  definition: `x/${metric}`,
});
const history: PostHistory = {
  post: {
    id: 'x:1',
    platform: 'x',
    nativeId: '1',
    aliases: [],
    url: 'https://x.com/e/status/1',
    account: 'ember',
    author: null,
    excerpt: '=1+1\nog mer',
    publishedAt: null,
    format: 'image',
    paid: null,
    firstSeenAt: NOW,
    lastSeenAt: NOW,
  },
  note: null,
  snapshots: [
    {
      id: 's1',
      postId: 'x:1',
      takenAt: '2026-11-01T00:00:00.000Z',
      source: 'file',
      covers: { kind: 'lifetime' },
      readings: [reading('impressions', 1200, 1299), reading('reactions', 0)],
      readerVersion: null,
      importId: null,
      replaces: null,
    },
    {
      id: 's2',
      postId: 'x:1',
      takenAt: '2026-11-02T00:00:00.000Z',
      source: 'file',
      covers: { kind: 'period', from: '2026-10-01T00:00:00.000Z', to: '2026-10-31T23:59:59.999Z' },
      readings: [reading('impressions', 3)],
      readerVersion: null,
      importId: null,
      replaces: null,
    },
  ],
  contributions: [
    { id: 'c1', postId: 'x:1', colleagueId: 'k', role: 'photo', what: null, ...at },
    { id: 'c2', postId: 'x:1', colleagueId: null, role: 'idea', what: null, ...at },
  ],
};
const records = { histories: [history], colleagues: [kari], claims: [] };

describe('records as files', () => {
  it('gives every column its own header in every language', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const columns of [
        postColumns(language),
        snapshotColumns(language),
        contributionColumns(language),
        colleagueColumns(language),
        claimColumns(language, String),
      ]) {
        const headers = columns.map(({ header }) => header);
        expect(new Set(headers).size).toBe(headers.length);
      }
    }
  });

  it('puts posts, readings, credits and people in one workbook, with zero as zero and unknown as nothing', () => {
    const file = exportRecords(['posts', 'snapshots', 'contributions', 'people'], 'xlsx', records, 'nb', NOW);
    expect(file.name).toBe('medspill-alt-2026-11-24.xlsx');
    const book = read(file.bytes);
    expect(book.SheetNames).toEqual(['Innlegg', 'Lesninger', 'Hvem hjalp', 'Kolleger']);
    const [post] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Innlegg ?? {});
    expect(post).toMatchObject({
      Innlegg: '=1+1',
      Visninger: 1200,
      Reaksjoner: 0,
      'Avrundede tall': 'Visninger 1200–1299',
      'Hvem hjalp til': '=Kari, en kollega',
    });
    expect(post).not.toHaveProperty('Kommentarer');
    const readings = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Lesninger ?? {});
    expect(readings.map((row) => [row.Gjelder, row.Verdi, row.Høyst])).toEqual([
      ['hele levetiden', 1200, 1299],
      ['hele levetiden', 0, 0],
      ['2026-10-01–2026-10-31', 3, 3],
    ]);
  });

  it('shields words in CSV', () => {
    const text = new TextDecoder().decode(exportRecords(['people'], 'csv', records, 'nb', NOW).bytes);
    expect(text).toContain('"\'=Kari"');
  });

  it.each(languages)('writes colleagues in %s as the list of people can be read back', (language) => {
    const mona = { ...kari, name: 'Mona Vik', department: 'HMS', email: 'mona@ember.example', language: 'nn' as const };
    const whole = { ...records, colleagues: [{ ...mona, canHelpWith: [...roles], topics: ['tunneler', 'drift'] }] };
    const text = new TextDecoder().decode(exportRecords(['people'], 'csv', whole, language, NOW).bytes);
    expect(readPeople(text).people).toMatchObject([
      {
        name: 'Mona Vik',
        department: 'HMS',
        email: 'mona@ember.example',
        language: 'nn',
        canHelpWith: [...roles],
        topics: ['tunneler', 'drift'],
      },
    ]);
  });
});
