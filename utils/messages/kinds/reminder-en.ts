import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderEn: ReminderPhrases = {
  reminder: lines(`
    Just a small reminder about {what} {deadline}.
    Here’s a note to jog the memory about {what} {deadline}.
    Do you remember that I asked for {what} {deadline}?
    I’m just mentioning {what} again, hopefully {deadline}.
    A short hello from me about {what}, {deadline}.
    I’ll say this only once: {what} {deadline}.
    Do you still have {what} on your list {deadline}?
    It’s getting closer, so this is a friendly nudge about {what} {deadline}.
    Are you all right for {what} {deadline}?
    Do you think you’ll manage {what} {deadline}?
    I was thinking of {what} {deadline}. Is that still doable?
  `),
  wayOut: lines(`
    If you can’t make it, I’ll move the post a week.
    If it gets too tight, we’ll do it later instead.
    If things are too busy now, the post will wait until it suits you.
    Tell me if it doesn’t work out, and I’ll push the date back.
    It’s quite all right if you don’t get round to it – there’s always a later post.
    If it can’t be done, the post is what moves, not you.
    If it’s a bad time, I’ll give the post a new date.
    If you need longer, just say so and it can go out another week.
    If it doesn’t work out, no harm done – I’ll shift it.
    Don’t worry about it – the post can easily wait a week.
    If you’d rather be let off, that’s fine too, and I’ll find another way.
  `),
};
