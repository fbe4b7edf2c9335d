import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderEn: ReminderPhrases = {
  reminder: lines(`
    Just a small reminder about {what} {deadline}.
    A quick word from me about {what} {deadline}.
    A friendly nudge about {what} {deadline}.
    This is only a note to jog the memory about {what} {deadline}.
    Do you remember that we talked about {what} {deadline}?
    I am just popping my head in about {what}, which I hope to have {deadline}.
    A short hello from me about {what}, {deadline}.
    I will say this only once: {what} {deadline}.
    Do you still have {what} on your list {deadline}?
    It is getting closer, so here is a reminder about {what} {deadline}.
    A little memo from me about {what} {deadline}.
  `),
  wayOut: lines(`
    If you cannot make it, I will move the post a week.
    If it gets too tight, I would rather move the post.
    If things are too busy now, the post will wait until it suits you.
    Tell me if it does not work out, and I will push the post back.
    It is quite all right if you cannot make it, then the post will come later.
    If it cannot be done, the post is what moves, not you.
    If it is a bad time, I will give the post a new date.
    If you need more time, just say so and the post can go out another week.
    If it does not work out, no harm done, I will move the post.
    Do not worry about it, the post can easily wait a week.
    If you would rather be let off, that is fine too, and I will find another way.
  `),
};
