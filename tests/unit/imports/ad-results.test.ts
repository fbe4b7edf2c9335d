import { describe, expect, it } from 'vitest';
import { readAdResults } from '../../../utils/imports/ad-results.ts';
import { utf16 } from './written-exports.ts';

const read = (text: string) => readAdResults(new TextEncoder().encode(text));

describe('a file from an ad account', () => {
  it('gives each campaign’s showings, people and clicks on the link, and no line of totals', () => {
    const text = [
      'Campaign name,Ad set name,Delivery,Reach,Impressions,Clicks (all),Link clicks,Amount spent (NOK)',
      ',,,6000,17200,150,110,2299.50',
      'Lærlingukene,Alle,active,5000,"12,000",120,80,1499.50',
      'Åpen dag,Oslo,completed,2000,5200,30,30,800',
    ].join('\n');
    expect(read(`\ufeff${text}`)).toEqual([
      { name: 'Lærlingukene', numbers: { impressions: 12_000, reach: 5000, clicks: 80 } },
      { name: 'Åpen dag', numbers: { impressions: 5200, reach: 2000, clicks: 30 } },
    ]);
  });

  it('adds the days of a campaign up, but never its people, below the lines of a report in UTF-16', () => {
    const text = [
      'Report: Campaign Performance\t',
      'Date range: 10/1/2026 - 10/31/2026\t',
      '\t',
      'Start Date (in UTC)\tAccount Name\tCampaign Name\tCampaign ID\tImpressions\tClicks\tReach',
      '10/1/2026\tEmber\tHøst\t123456789\t12000\t80\t9000',
      '10/2/2026\tEmber\tHøst\t123456789\t11000\t70\t8000',
    ].join('\r\n');
    expect(readAdResults(utf16(text))).toEqual([{ name: 'Høst', numbers: { impressions: 23_000, clicks: 150 } }]);
  });

  it('reads Norwegian headers and semicolons, and says nothing of a number that a row lacks', () => {
    const text =
      'Kampanjenavn;Visninger;Rekkevidde;Lenkeklikk\nHøst;12 000;9 000;80\nVår;5 000;4 000;\nVår;6 000;5 000;12\nTotalt;23 000;;92\n';
    expect(read(text)).toEqual([
      { name: 'Høst', numbers: { impressions: 12_000, reach: 9000, clicks: 80 } },
      { name: 'Vår', numbers: { impressions: 11_000 } },
    ]);
  });

  it.each([
    ['a bank statement', 'Dato;Forklaring;Ut\n01.10.2026;Kiwi;249,90\n'],
    ['campaigns without numbers', 'Campaign name,Delivery\nHøst,active\n'],
    ['a picture', '\u0089PNG\r\n\0\0'],
    ['nothing', ''],
    ['a million columns', `${'a,'.repeat(1_000_000)}\n`],
  ])('is none where it is %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
