import type { WithheldReason } from '../model/claims.ts';
import type { MetricMeaning } from '../model/metrics.ts';
import type { PostFormat } from '../model/readings.ts';
import type { Unit } from './counted-words.ts';

/** The words of claims in one language. Every function gets words that are already written out: "tolv", "15 000", "en uke". */
export interface ClaimWords {
  thePost: string;
  notRead: string;
  withheld: Record<WithheldReason, string>;
  watched: (hours: string) => string;
  nothingYet: (what: string) => string;
  reachedNobody: string;
  rank: (place: string, of: string, platform: string) => string;
  rankAmong: (place: string, of: string, platform: string) => string;
  rankFirst: (of: string, platform: string) => string;
  /** Names of groups of posts, to start or continue a sentence with. */
  trait: {
    people: string;
    weekend: string;
    long: string;
    format: Record<PostFormat, string>;
    topic: (topic: string) => string;
    weekday: (day: string) => string;
    by: (name: string) => string;
    own: (name: string) => string;
    someone: string;
  };
  traitVerb: Record<Exclude<MetricMeaning, 'time'>, string>;
  theOthers: string;
  counted: (withTrait: string, without: string) => string;
  noDifference: (trait: string, counted: string) => string;
  tooFew: (trait: string, counted: string) => string;
  amongTop: (some: string, top: string, trait: string, all: string, of: string) => string;
  entangled: (trait: string, other: string) => string;
  noneMarked: (trait: string) => string;
  allHaveIt: (trait: string) => string;
  metricNotRead: string;
  /** The number was read, but of no post that may be compared. */
  noneComparable: string;
  pulledUp: string;
  total: {
    shown: (amount: string, when: string) => string;
    started: (amount: string, when: string) => string;
    acts: (amount: string, when: string) => string;
    known: (known: string, all: string) => string;
    mostlyOne: string;
    nothing: (when: string) => string;
    /** There are numbers, but none tells how much of it fell in the period. */
    unknown: (when: string) => string;
  };
  about: (amount: string) => string;
  atLeast: (amount: string) => string;
  inMonth: (month: string) => string;
  fromTo: (from: string, to: string) => string;
  people: {
    quoted: (platform: string, amount: string, when: string) => string;
    between: (largest: string, low: string, high: string, platform: string) => string;
    one: (largest: string, platform: string) => string;
    nothing: (platform: string) => string;
    nobody: (platform: string) => string;
  };
  record: {
    best: (kind: string, platform: string, since: string, of: string) => string;
    topThree: (kind: string, platform: string, since: string, of: string) => string;
    kind: Record<'shown' | 'started' | 'people', string>;
    acts: (noun: string) => string;
    most: Record<'shown' | 'started' | 'people', string>;
    mostActs: (noun: string) => string;
  };
  help: {
    posts: (count: string, since: string) => string;
    /** Not told to the colleague, but under their name. */
    soFar: (count: string, since: string) => string;
    none: string;
    best: (title: string) => string;
  };
  between: (low: string, high: string) => string;
  expect: {
    shown: (platform: string, span: string, age: string, share: string) => string;
    started: (platform: string, span: string, age: string, share: string) => string;
    people: (platform: string, span: string, age: string, share: string) => string;
    acts: (platform: string, span: string, noun: string, age: string, share: string) => string;
    none: (platform: string) => string;
  };
  receipt: ReceiptWords;
}

/** The plain-words explanation of a receipt, line by line. */
export interface ReceiptWords {
  number: (value: string, age: string | null) => string;
  rounded: (low: string, high: string) => string;
  estimated: string;
  compared: (count: string, platform: string, age: string | null) => string;
  middle: (typical: string, percent: string) => string;
  span: (low: string, high: string) => string;
  /** One in so many. */
  error: (oneIn: string) => string;
  /** `times`: "59 ganger". */
  curve: (half: string, times: string | null) => string;
  borrowed: string;
  leftOut: (parts: string) => string;
  paid: (count: string, one: boolean) => string;
  unknownAtAge: (count: string, one: boolean) => string;
  outsideWindow: (count: string, one: boolean) => string;
  otherMeaning: (count: string, one: boolean) => string;
  traitSides: (withTrait: string, without: string) => string;
  traitHow: string;
  traitRatio: (percent: string) => string;
  markedAfterwards: (count: string, one: boolean) => string;
  /** With what is counted: "sju innlegg", "26 lesninger". */
  total: (posts: string, readings: string) => string;
  reading: Unit;
  record: (count: string, platform: string, age: string) => string;
  people: (posts: string) => string;
  quoted: string;
  expectation: (count: string, platform: string) => string;
  /** For those who know statistics. */
  method: (rule: string, version: string, date: string) => string;
  rules: { post: string; trait: string; named: string; rank: string; plain: string };
}
