import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { LabelRules } from '../../../utils/reading/labelled-leaves.ts';
import { labelledNumbers } from '../../../utils/reading/labelled-numbers.ts';
import { openPage } from '../../../utils/reading/page.ts';

const rules: LabelRules = {
  postIdsIn: (page, element) =>
    [element, ...page.dom.findAll(element, '[href]')].flatMap(
      (link) => /\/posts\/(\d+)/.exec(page.dom.attribute(link, 'href') ?? '')?.[1] ?? [],
    ),
};

const known = { Views: 'views', Reach: 'reach', Likes: 'reactions', Comments: 'comments', Shares: 'shares' } as const;
const labels = [...Object.keys(known), 'Viewers', 'Accounts engaged', 'Engagement rate', 'Top post'];

interface Fact {
  label: string;
  value: string;
  extra: string;
}

/** One label and its number as pages draw them. The number may be missing, a dash, a rate; more may stand beside. */
const fact = fc.record<Fact>({
  label: fc.constantFrom(...labels),
  value: fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.constantFrom('', '--', '4.2%', '1.2K')),
  extra: fc.constantFrom('', '', '<i>+12%</i>', '<i>accounts</i>', '<i>of 500</i>'),
});

const wrapped = (inner: string, times: number): string =>
  times > 0 ? `<div>${wrapped(inner, times - 1)}</div>` : inner;
const block = (one: Fact, layout: number, depth: number): string => {
  const [label, value] = [wrapped(`<span>${one.label}</span>`, depth), wrapped(`<b>${one.value}</b>`, depth % 2)];
  const shapes = [
    `<div>${label}${value}${one.extra}</div>`,
    `<div>${value}${label}${one.extra}</div>`,
    `<dl><dt>${one.label}</dt><dd>${one.value}</dd></dl>`,
    `<div><div>${label}</div><div>${value}${one.extra}</div></div>`,
    `<table><tbody><tr><th>${one.label}</th><td>${one.value}</td></tr></tbody></table>`,
    `<p>${one.value} ${one.label.toLowerCase()}</p>`,
  ];
  return shapes[layout % shapes.length] ?? '';
};

const section = fc.record({
  facts: fc.array(fc.tuple(fact, fc.nat(5), fc.nat(3)), { minLength: 1, maxLength: 5 }),
  /** Whose numbers: this post's, another's, a period's. */
  whose: fc.constantFrom('own', 'own', 'other', 'period', 'account'),
  heading: fc.boolean(),
});

const openings = {
  own: '',
  other: '<a href="/posts/2">x</a>',
  period: '<h3>Last 28 days</h3>',
  account: '<p>Account overview</p>',
};

const { document } = new JSDOM('<html lang="en"><body></body></html>').window;

it('reads no number but the one that stands at its label, on any page put together of such parts', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 4 }), (sections) => {
      const body = sections.map(({ facts, whose, heading }) => {
        const blocks = facts.map(([one, layout, depth]) => block(one, layout, depth)).join('');
        return `<section>${heading ? '<h2>Overview of this post</h2>' : ''}${openings[whose]}<div>${blocks}</div></section>`;
      });
      document.body.innerHTML = body.join('');
      const page = openPage(document, new URL('https://example.org/posts/1'), new Date('2026-11-24T12:00:00Z'));
      const told = sections
        .filter(({ whose }) => whose === 'own')
        .flatMap(({ facts }) => facts.map(([one]) => [known[one.label as keyof typeof known], one.value]));
      for (const [metric, seen] of labelledNumbers(page, page.dom.documentElement, ['1'], rules)) {
        if ('unread' in seen) continue;
        expect(
          told.some(([name, value]) => name === metric && value === seen.raw),
          `${metric} = ${seen.raw} in ${body.join('\n')}`,
        ).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
