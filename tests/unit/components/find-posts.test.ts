import { describe, expect, it } from 'vitest';
import { findPosts } from '../../../components/search/find-posts.ts';

const post = (title: string, words = '') => ({ title, words });

describe('finding posts', () => {
  const posts = [
    post('Gjennomslag i natt', 'Kari sto nærmest da lyset kom'),
    post('Ny bru ved Åsen', 'Laget av Bjørn'),
    post('Vi søker lærlinger'),
  ];
  const titles = async (wanted: string) => (await findPosts(posts, wanted, 8)).map(({ title }) => title);

  it('asks that every word wanted begins a word of the post', async () => {
    expect(await titles('gjenn kari')).toEqual(['Gjennomslag i natt']);
    expect(await titles('gjenn bjørn')).toEqual([]);
    expect(await titles('slag')).toEqual([]);
  });

  it('takes å and aa, ø and oe, æ and ae for one', async () => {
    expect(await titles('aasen bjoern')).toEqual(['Ny bru ved Åsen']);
    expect(await titles('laerling')).toEqual(['Vi søker lærlinger']);
  });

  it('forgives a slip of the finger when nothing is found as written', async () => {
    expect(await titles('gjenomslag')).toEqual(['Gjennomslag i natt']);
    expect(await titles('lærligner')).toEqual(['Vi søker lærlinger']);
    expect(await titles('xqzwvb')).toEqual([]);
  });

  it('finds nothing for nothing, and gives no more than it is asked for, in the order there is', async () => {
    expect(await titles('  ')).toEqual([]);
    expect((await findPosts([...posts, ...posts], 'gjenn', 1)).length).toBe(1);
  });

  it('looks through a hundred thousand posts without ever holding the page for long', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      post(`Innlegg ${at} om bruer og tunneler`, 'Folk fra huset'),
    );
    many.push(post('Nålen i høystakken'));
    const gaps: number[] = [];
    const started = performance.now();
    let last = started;
    const beat = setInterval(() => {
      gaps.push(performance.now() - last);
      last = performance.now();
    });
    const found = await findPosts(many, 'naalen', 8);
    clearInterval(beat);
    expect(found).toHaveLength(1);
    expect(gaps.length).toBeGreaterThan(10);
    // However slow the machine: no part of it is a large part of the whole.
    expect(Math.max(...gaps)).toBeLessThan((performance.now() - started) / 4);
  });

  it('stops when the next key has been pressed', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => post(`Innlegg ${at}`));
    const stop = new AbortController();
    const looking = findPosts(many, 'finnesikke', 8, stop.signal);
    stop.abort();
    expect(await looking).toEqual([]);
  });
});
