import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { readPage } from '../../../utils/capture/read-page.ts';
import { pageReadingSchema } from '../../../utils/model/readings.ts';
import { allCases, openHtml } from '../../platforms/cases.ts';
import { bites, bitten } from './files-under-fire.ts';
import { must, type Target, target } from './target.ts';

/** The written pages of every platform with bites taken out of them: a reading stays a reading, and the page stays as it is. */
const cases = allCases().filter(({ html }) => html.length < 60_000);

const pages = target('pages', 1, fc.record({ which: fc.nat(cases.length - 1), taken: bites }), ({ which, taken }) => {
  const one = cases[which];
  if (!one) return;
  const { url, now } = one.expected;
  const { document, close } = openHtml(strFromU8(bitten(strToU8(one.html), taken)), url);
  try {
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, url, new Date(now));
    const judged = pageReadingSchema.safeParse(reading);
    must(judged.success, `${one.platform}/${one.name}: ${judged.error?.message}`);
    must(document.documentElement.outerHTML === before, 'the page was changed');
  } finally {
    close();
  }
});

export const pageTargets: readonly Target[] = [pages];
