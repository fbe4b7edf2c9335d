/** One room of the house: what it may import (values; types are free) and which of the outside world it may know. */
export interface Room {
  /** Rooms of `utils`, and `components`. */
  rooms: readonly string[];
  packages: readonly string[];
}

const excel = ['@e965/xlsx', 'fflate', 'papaparse'];

/** The import table of the house, as data. A row changes here before the code that needs it is written. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: ['zod', 'uuid'] },
  reading: { rooms: ['model'], packages: [] },
  platforms: { rooms: ['reading'], packages: [] },
  // The page side (read-page) and the background side are told apart below.
  // Messages says how many wait to be thanked, for the badge; planning what else waits, for the weekly reminder.
  // Settings keeps the marker that the database is held against before the worker touches it.
  capture: {
    rooms: ['database', 'wire', 'platforms', 'reading', 'planning', 'messages', 'settings', 'model'],
    packages: ['wxt'],
  },
  wire: { rooms: ['model'], packages: ['wxt', 'zod'] },
  database: { rooms: ['model'], packages: ['dexie', 'age-encryption', 'fflate', 'zod'] },
  insights: { rooms: ['model'], packages: ['simple-statistics'] },
  messages: { rooms: ['insights', 'language', 'model'], packages: [] },
  planning: { rooms: ['insights', 'model', 'language'], packages: ['date-holidays', 'ical-generator'] },
  // Platforms say at which hosts a link is theirs.
  imports: { rooms: ['reading', 'platforms', 'model'], packages: [...excel, 'zod'] },
  exports: {
    rooms: ['insights', 'language', 'messages', 'planning', 'model'],
    packages: [...excel, 'age-encryption', 'ical-generator', 'pptxgenjs', 'qrcode-generator'],
  },
  // Planning says who may be named on a slide.
  decks: {
    rooms: ['insights', 'language', 'messages', 'planning', 'model'],
    packages: ['pptxgenjs', '@observablehq/plot', 'fflate'],
  },
  language: { rooms: ['model'], packages: ['use-intl'] },
  settings: { rooms: ['model'], packages: ['wxt'] },
};

/** What runs in a platform's page. It reaches nothing but these rooms, and no package: no zod, no React, no Dexie. */
export const pageSide = [
  ...[
    'linkedin',
    'facebook',
    'linkedin-owner',
    'facebook-videos',
    'facebook-owner',
    'x-owner',
    'instagram',
    'threads',
    'x',
    'tiktok',
    'tiktok-owner',
    'youtube',
    'youtube-owner',
    'bluesky',
    'mastodon',
  ].map((platform) => `entrypoints/reader-${platform}.ts`),
  'utils/capture/read-page-among.ts',
  'utils/capture/read-in-pieces.ts',
];
export const pageSideRooms = ['capture', 'platforms', 'reading', 'model'];

/** What an address alone tells, without a page: the only files of platforms that our worker, screens and imports know. */
export const addressFiles =
  /^utils\/platforms\/(?:(?:[a-z]+-)?addresses|hosts|page-facts|platform-of-host|recognise|facebook-ids)\.ts$/;

/** Files that hold words, holidays or samples and no logic: as long as they need to be. */
export const wordTables = [
  /^utils\/language\//,
  /^utils\/messages\/kinds\//,
  /^utils\/messages\/.*(words|phrases|texts)\.ts$/,
  /^utils\/decks\/.*(words|texts)\.ts$/,
  /^utils\/exports\/.*(words|texts)\.ts$/,
  /^utils\/database\/sample-words\.ts$/,
  /^utils\/reading\/.*-words\.ts$/,
  /^utils\/imports\/.*-words\.ts$/,
];

export const longest = { entrypoint: 60, platform: 200, component: 200, other: 250 };

/** Words that say nothing of the product: in no file's name and in no exported name. */
export const emptyWords = ['data', 'info', 'item', 'items', 'entity', 'manager', 'handler', 'common', 'misc', 'core'];

/** Names of drawers, which no folder has. */
export const drawers = ['helpers', 'common', 'shared', 'misc', 'core', 'managers', 'lib', 'services', 'utils'];
