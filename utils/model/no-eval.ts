import { config } from 'zod';

/**
 * zod compiles schemas with `new Function` where it may, and finds out by trying: under our content policy each try is a
 * reported violation (seen in Firefox's console). Imported by the first files of this room, so that it comes before any schema.
 */
config({ jitless: true });
