import { describe, expect, it } from 'vitest';
import { demoNames, hideColleagues, hideNames } from '../../../utils/planning/demo-names.ts';
import { colleague } from './people-for-tests.ts';

const people = Array.from({ length: 200 }, (_, index) => colleague(index + 1, `Person${index + 1} Ekte`));

describe('demo names', () => {
  it('are the same every time, and nobody shares one', () => {
    const names = demoNames(people);
    expect(names).toEqual(demoNames([...people].reverse()));
    expect(new Set(names.values()).size).toBe(200);
  });

  it('stay when colleagues are added', () => {
    const before = demoNames(people.slice(0, 50));
    const after = demoNames(people);
    for (const [id, name] of before) expect(after.get(id)).toBe(name);
  });

  it('are found even for more people than there are names', () => {
    const many = Array.from({ length: 500 }, (_, index) => colleague(index + 1, `P${index}`));
    expect(new Set(demoNames(many).values()).size).toBe(500);
  });

  it('are never the name of a real colleague', () => {
    const invented = demoNames(people.slice(0, 1)).get(people[0]?.id ?? '') ?? '';
    const names = demoNames([people[0] as (typeof people)[0], colleague(999, invented)]);
    expect([...names.values()]).not.toContain(invented);
  });

  it('replace full and first names in a text, once, with the genitive kept', () => {
    const kari = colleague(1, 'Kari Nordli');
    const [first, last] = (demoNames([kari]).get(kari.id) ?? '').split(' ');
    expect(hideNames('Hei Kari! Karis bilder. Kari Nordli, Karianne.', [kari])).toBe(
      `Hei ${first}! ${first}s bilder. ${first} ${last}, Karianne.`,
    );
    // Signs in a name are signs, and no pattern.
    const dotted = colleague(2, 'Bo. (vikar)');
    expect(hideNames('Bo. og Bob.', [dotted])).not.toContain('Bo.');
    expect(hideNames('Bo. og Bob.', [dotted])).toContain(' og Bob.');
    const [hidden] = hideColleagues([kari]);
    expect(hidden).toEqual({ ...kari, name: `${first} ${last}`, email: null, topics: [] });
    expect(
      JSON.stringify(hideColleagues([{ ...kari, email: 'kari@example.invalid', topics: ['Karis tunnel'] }])),
    ).not.toMatch(/kari/i);
  });
});
