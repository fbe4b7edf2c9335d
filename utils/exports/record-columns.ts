import type { PostClaim } from '../insights/types.ts';
import { wordsOf } from '../language/words.ts';
import type { Colleague, Contribution, Language } from '../model/people.ts';
import { platformNames } from '../model/platforms.ts';
import type { Post, Snapshot } from '../model/posts.ts';
import type { MetricReading } from '../model/readings.ts';
import { type Column, dayCell, momentCell, numberCell, textCell } from './columns.ts';
import { exportWords } from './export-words.ts';

/** One number of one reading: a reading with three numbers is three lines. */
export interface SnapshotLine {
  post: Post;
  title: string;
  snapshot: Snapshot;
  reading: MetricReading;
}

export function snapshotColumns(language: Language): Column<SnapshotLine>[] {
  const words = exportWords[language];
  const { posts } = wordsOf(language);
  return [
    { id: 'title', header: words.title, value: ({ title }) => textCell(title) },
    { id: 'platform', header: words.platform, value: ({ post }) => textCell(platformNames[post.platform]) },
    { id: 'takenAt', header: words.takenAt, value: ({ snapshot }) => momentCell(snapshot.takenAt) },
    { id: 'source', header: words.source, value: ({ snapshot }) => textCell(posts.source[snapshot.source]) },
    {
      id: 'covers',
      header: words.covers,
      value: ({ snapshot: { covers } }) =>
        textCell(covers.kind === 'lifetime' ? words.lifetime : `${covers.from.slice(0, 10)}–${covers.to.slice(0, 10)}`),
    },
    {
      id: 'metric',
      header: words.metric,
      value: ({ reading }) => textCell(reading.metric === 'views' ? words.views : posts.metric[reading.metric]),
    },
    { id: 'value', header: words.value, value: ({ reading }) => numberCell(reading.value) },
    { id: 'low', header: words.low, value: ({ reading }) => numberCell(reading.low) },
    { id: 'high', header: words.high, value: ({ reading }) => numberCell(reading.high) },
    { id: 'raw', header: words.raw, value: ({ reading }) => textCell(reading.raw) },
    { id: 'where', header: words.where, value: ({ reading }) => textCell(reading.where) },
    { id: 'url', header: words.url, value: ({ post }) => textCell(post.url) },
    { id: 'id', header: 'ID', value: ({ snapshot }) => textCell(snapshot.id) },
  ];
}

/** One credit. `name` null: erased, shown as "a colleague". Lines come in the order of date, never of how much anyone helped. */
export interface ContributionLine {
  contribution: Contribution;
  title: string;
  name: string | null;
}

export function contributionColumns(language: Language): Column<ContributionLine>[] {
  const words = exportWords[language];
  const { people } = wordsOf(language);
  return [
    { id: 'title', header: words.title, value: ({ title }) => textCell(title) },
    { id: 'name', header: people.name, value: ({ name }) => textCell(name ?? words.aColleague) },
    { id: 'role', header: words.role, value: ({ contribution }) => textCell(people.role[contribution.role]) },
    { id: 'what', header: words.what, value: ({ contribution }) => textCell(contribution.what) },
    { id: 'createdAt', header: words.when, value: ({ contribution }) => momentCell(contribution.createdAt) },
  ];
}

/** The directory. No counts beside names: nobody is ranked, in a file neither. */
export function colleagueColumns(language: Language): Column<Colleague>[] {
  const words = exportWords[language];
  const { people } = wordsOf(language);
  const rolesOf = (roles: Colleague['canHelpWith']) => textCell(roles.map((role) => people.role[role]).join(', '));
  return [
    { id: 'name', header: people.name, value: ({ name }) => textCell(name) },
    { id: 'department', header: people.department, value: ({ department }) => textCell(department) },
    { id: 'email', header: people.email, value: ({ email }) => textCell(email) },
    { id: 'language', header: people.language, value: (colleague) => textCell(colleague.language) },
    { id: 'canHelpWith', header: people.canHelpWith, value: ({ canHelpWith }) => rolesOf(canHelpWith) },
    { id: 'ratherNot', header: people.ratherNot, value: ({ ratherNot }) => rolesOf(ratherNot) },
    { id: 'topics', header: people.topics, value: ({ topics }) => textCell(topics.join(', ')) },
    { id: 'confirmedOn', header: words.confirmed, value: ({ confirmedOn }) => dayCell(confirmedOn) },
    { id: 'leftOn', header: words.left, value: ({ leftOn }) => dayCell(leftOn) },
  ];
}

/** A claim with its whole receipt, so that it can be checked without us. `titleOf`: post id → title. */
export function claimColumns(language: Language, titleOf: (postId: string) => string): Column<PostClaim>[] {
  const words = exportWords[language];
  const { posts } = wordsOf(language);
  return [
    { id: 'title', header: words.title, value: ({ postId }) => textCell(titleOf(postId)) },
    { id: 'platform', header: words.platform, value: ({ platform }) => textCell(platformNames[platform]) },
    {
      id: 'metric',
      header: words.metric,
      value: ({ metric }) => textCell(metric === 'views' ? words.views : posts.metric[metric]),
    },
    { id: 'level', header: words.level, value: ({ level }) => textCell(level) },
    { id: 'withheld', header: words.withheld, value: ({ withheld }) => textCell(withheld) },
    { id: 'value', header: words.value, value: ({ value }) => numberCell(value?.value) },
    { id: 'low', header: words.low, value: ({ value }) => numberCell(value?.low) },
    { id: 'high', header: words.high, value: ({ value }) => numberCell(value?.high) },
    { id: 'takenAt', header: words.takenAt, value: ({ value }) => momentCell(value?.takenAt) },
    {
      id: 'age',
      header: words.age,
      value: ({ ageHours }) => numberCell(ageHours === null ? null : Math.round(ageHours)),
    },
    { id: 'ratio', header: words.ratio, value: ({ ratio }) => numberCell(ratio) },
    { id: 'ratioLow', header: words.ratioLow, value: ({ interval }) => numberCell(interval?.low) },
    { id: 'ratioHigh', header: words.ratioHigh, value: ({ interval }) => numberCell(interval?.high) },
    { id: 'typical', header: words.typical, value: ({ receipt }) => numberCell(receipt.typical?.low) },
    { id: 'typicalHigh', header: words.typicalHigh, value: ({ receipt }) => numberCell(receipt.typical?.high) },
    { id: 'compared', header: words.compared, value: ({ receipt }) => numberCell(receipt.comparedWith.length) },
    {
      id: 'comparedWith',
      header: words.comparedWith,
      value: ({ receipt }) => textCell(receipt.comparedWith.map(titleOf).join('; ')),
    },
    { id: 'rule', header: words.rule, value: ({ receipt }) => textCell(receipt.rule) },
    { id: 'method', header: words.method, value: ({ receipt }) => textCell(receipt.methodVersion) },
    { id: 'snapshotIds', header: words.snapshotIds, value: ({ receipt }) => textCell(receipt.snapshotIds.join(' ')) },
    { id: 'computedAt', header: words.computed, value: ({ receipt }) => momentCell(receipt.computedAt) },
  ];
}
