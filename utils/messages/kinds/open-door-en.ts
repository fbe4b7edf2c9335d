import { lines } from '../lines.ts';
import type { OpenDoorPhrases } from './open-door.ts';

export const openDoorEn: OpenDoorPhrases = {
  invite: lines(`
    If you see something at work that others ought to know about, do give me a hint.
    My door is open if you come across something we could tell people about.
    You see things in the working day that I never get to see, and I’d love to hear about them.
    When something interesting happens where you are, I’d be glad of a small tip.
    If there is something you think people should see, I’m only a message away.
    I’m looking for stories, big and small, and you know more of them than I do.
    Next time you think “that was rather fun”, do think of me too.
    I’d love to know what you are working on.
    I’m on the lookout for stories from our working day, and you are closer to them than I am.
    If you come across something you’d stop at yourself, I’d like to hear it.
  `),
  small: lines(`
    A blurred photo or a few words are enough, and I’ll do the rest.
    It doesn’t have to be thought through – a link or a keyword will do.
    It can be something quite small: a solution, a new colleague, a good day.
    You don’t have to write anything yourself – that’s my job.
    Send it as it is, and we’ll work it out together.
    If you’re wondering whether it’s worth telling, it usually is.
    It can be a link, a photo or just a sentence in the corridor.
    Big or small doesn’t matter, and it doesn’t have to look good.
    A sentence goes a long way, and I’ll ask if anything is unclear.
    I take half an idea as gladly as a finished one.
  `),
  back: lines(`
    You’ll always hear back from me, and it’s entirely voluntary.
    I’ll tell you what comes of it, even when nothing does.
    Not everything becomes a post, but everything is read.
    No obligation, just an open door.
    If you have nothing, that’s quite all right too.
    I’ll answer you either way, and nobody is named without having said yes.
    Only when you feel like it and have the time, of course.
    And I promise to tell you what happened to it.
    If you don’t want your name on it, that’s easily arranged.
    And even if nothing ever comes of it, it’s always nice when you drop by.
  `),
};
