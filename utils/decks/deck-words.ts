import type { MetricMeaning } from '../model/metrics.ts';
import type { Language, Role } from '../model/people.ts';
import { deckWordsEn } from './en-words.ts';
import { deckWordsNb } from './nb-words.ts';
import { deckWordsNn } from './nn-words.ts';

/**
 * The words of slides in one language. `{slot}` is filled with words or a bound number; a line whose slot has nothing is left
 * out. Fixed words hold no number of their own, so that every number on a slide is bound to something.
 */
export interface DeckWords {
  lang: string;
  name: { tenMinutes: string; period: string; campaign: string; howIWork: string };
  /** Before the number in a bar's unit. */
  measure: Record<Exclude<MetricMeaning, 'acts' | 'time'>, string>;
  notes: { seconds: string; say: string; rests: string; entered: string };
  opening: {
    eyebrow: string;
    title: string;
    basis: string;
    basisOneDay: string;
    paid: string;
    spoken: readonly string[];
  };
  spread: {
    eyebrow: string;
    title: string;
    usual: string;
    counted: string;
    heading: string;
    alt: string;
    series: string;
    spoken: readonly string[];
  };
  holds: {
    eyebrow: string;
    title: string;
    counted: string;
    range: string;
    notCause: string;
    heading: string;
    top: string;
    all: string;
    with: string;
    without: string;
    alt: string;
    spoken: readonly string[];
  };
  /** Where there is too little to compare anything. */
  early: { eyebrow: string; title: string; count: string; means: string; spoken: readonly string[] };
  described: { eyebrow: string; title: string; base: string; tooFew: string; spoken: readonly string[] };
  worked: {
    eyebrow: string;
    title: string;
    range: string;
    /** How common such a result is. */
    common: string;
    help: string;
    heading: string;
    thisPost: string;
    usualPost: string;
    compared: string;
    alt: string;
    where: string;
    spoken: readonly string[];
    /** What is said of the colleagues behind it. */
    thanks: string;
  };
  notWorked: { eyebrow: string; why: string; next: string; spoken: readonly string[] };
  noDifference: { eyebrow: string; title: string; counted: string; means: string; spoken: readonly string[] };
  ask: {
    eyebrow: string;
    title: string;
    planned: string;
    plannedNeed: string;
    wishes: readonly string[];
    wayOut: string;
    spoken: readonly string[];
  };
  summary: {
    eyebrow: string;
    title: string;
    titlePlain: string;
    none: string;
    unknown: string;
    known: string;
    mostlyOne: string;
    reach: string;
    notPeople: string;
    heading: string;
    headingActs: string;
    alt: string;
    series: string;
    spoken: readonly string[];
  };
  helpers: {
    eyebrow: string;
    title: string;
    titleUnnamed: string;
    /** Those who are not named: one, several. */
    others: readonly [one: string, several: string];
    /** One post, several. */
    ledTo: readonly [string, string];
    heading: string;
    alt: string;
    series: string;
    colleagues: readonly [one: string, several: string];
    spoken: readonly string[];
    alphabetical: string;
  };
  campaign: {
    /** The five fields, in their order. */
    what: string;
    how: string;
    audience: string;
    budget: string;
    hope: string;
    when: string;
    titles: { how: string; audience: string; budget: string; hope: string; hopeThat: string };
    boxes: { make: string; ad: string; audience: string; hope: string };
    aside: string;
    alt: string;
    title: string;
    afterTitle: string;
    hoped: string;
    happened: string;
    spoken: {
      what: readonly string[];
      how: readonly string[];
      audience: readonly string[];
      budget: readonly string[];
      hope: readonly string[];
      one: readonly string[];
      after: readonly string[];
    };
  };
  path: {
    eyebrow: string;
    title: string;
    boxes: { idea: string; ask: string; material: string; proof: string; out: string; told: string };
    ideaFrom: string;
    before: string;
    days: readonly [one: string, several: string];
    told: string;
    out: string;
    moves: string;
    alt: string;
    spoken: readonly string[];
  };
  week: {
    eyebrow: string;
    title: string;
    /** When no weekday stands out. */
    titleEven: string;
    planned: string;
    weeks: string;
    heading: string;
    series: string;
    alt: string;
    spoken: readonly string[];
  };
  takes: {
    eyebrow: string;
    title: string;
    titleNone: string;
    minutes: string;
    own: string;
    heading: string;
    alt: string;
    series: string;
    spoken: readonly string[];
  };
  help: { eyebrow: string; title: string; wishes: readonly string[]; wayOut: string; spoken: readonly string[] };
  /** What somebody did, to stand in a sentence after "hjalp til med". */
  helped: Record<Role, string>;
  /** The same as the name of a bar. */
  roles: Record<Role, string>;
  picture: { hint: string };
}

export const deckWords: Record<Language, DeckWords> = { nb: deckWordsNb, nn: deckWordsNn, en: deckWordsEn };
