/** One hour, in milliseconds. */
export const HOUR = 3_600_000;
/** One day of 24 hours, in milliseconds. Calendar days may be an hour shorter or longer: those are counted by their dates. */
export const DAY = 24 * HOUR;
