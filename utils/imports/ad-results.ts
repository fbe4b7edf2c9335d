import { decodeText } from './decode-text.ts';
import { type FramedTable, frameTable } from './frame-table.ts';
import { readDelimited } from './read-delimited.ts';
import { foldHeader } from './read-headers.ts';
import { printedValue, readCount } from './read-number.ts';
import { RefusedError } from './refusal-sentences.ts';

/** What an ad account says of a campaign that a colleague understands. */
export const adMetrics = ['impressions', 'reach', 'clicks'] as const;
export type AdMetric = (typeof adMetrics)[number];

export interface AdCampaign {
  name: string;
  /** Only what every row of the campaign says; people are not added up over rows. */
  numbers: Partial<Record<AdMetric, number>>;
}

/** A year of one account by the day is far below it. */
const MAX_BYTES = 10_000_000;

const NAME =
  /^(?:campaign(?: name)?|kampanje(?:navn|namn)?|kampagne(?:n?navn|nname)?|kampanj(?:namn)?|nombre de la campaña|nom de la campagne)$/;
/** The words of ad accounts, the one meant first before the others: a click on the link before any click. */
const words: Readonly<Record<AdMetric, readonly RegExp[]>> = {
  impressions: [/^(?:impressions|impr\.|eksponering(?:er|ar)|exponeringar|visning(?:er|ar)|impressionen)$/],
  reach: [/^(?:reach|rekkevidde|rekkjevidde|räckvidd|rækkevidde|reichweite)$/],
  clicks: [
    /^(?:link clicks|lenkeklikk|lenkjeklikk|länkklick|klik på link|link-klicks)$/,
    /^(?:clicks(?: \(all\))?|klikk(?: \(alle\))?|klick(?: \(alla\)|s)?|klik)$/,
  ],
};

/**
 * The campaigns of a CSV file from an ad account (Meta, LinkedIn, Google and their like), one after the other as they first stand.
 * Rows of one campaign are added up: days, ads, audiences. Null where no column names campaigns or none counts anything. Throws
 * nothing: a file that is no such table is null.
 */
export function readAdResults(bytes: Uint8Array): AdCampaign[] | null {
  const text = bytes.byteLength > MAX_BYTES ? null : decodeText(bytes);
  if (text === null) return null;
  try {
    const { rows, cut } = readDelimited(text);
    return campaignsOf(frameTable({ name: '', rows, cut }));
  } catch (error) {
    if (error instanceof RefusedError) return null;
    throw error;
  }
}

function campaignsOf(frame: FramedTable): AdCampaign[] | null {
  const headers = frame.headers.map(foldHeader);
  const nameAt = headers.findIndex((header) => NAME.test(header));
  const columns = adMetrics.flatMap((metric) => {
    const [at] = words[metric]
      .map((word) => headers.findIndex((header) => word.test(header)))
      .filter((one) => one !== -1);
    return at === undefined ? [] : [{ metric, at }];
  });
  if (nameAt === -1 || columns.length === 0) return null;
  const rowsOf = Map.groupBy(frame.rows.slice(frame.start), (row) => (row[nameAt] ?? '').trim());
  const found = [...rowsOf].flatMap(([name, rows]): AdCampaign[] => {
    // A line of totals has no campaign, or calls itself one.
    if (name === '' || /^(?:total|totalt|sum|gesamt)\b/i.test(name)) return [];
    const numbers: AdCampaign['numbers'] = {};
    for (const { metric, at } of columns) {
      const values = rows.map((row) => printedValue(readCount(row[at] ?? '')));
      const isWhole = values.every((value) => value !== null && value >= 0);
      if (!isWhole || (metric === 'reach' && rows.length > 1)) continue;
      numbers[metric] = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    }
    return Object.keys(numbers).length > 0 ? [{ name: name.slice(0, 200), numbers }] : [];
  });
  return found.length > 0 ? found : null;
}
