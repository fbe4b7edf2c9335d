import { lines } from '../lines.ts';
import type { OpenDoorPhrases } from './open-door.ts';

export const openDoorEn: OpenDoorPhrases = {
  invite: lines(`
    If you see something at work that others ought to know about, do give me a hint.
    My door is open if you come across something we could tell people about.
    You see things in the working day that I never get to see, and I would love to hear about them.
    When something interesting happens where you are, I would be glad of a small tip.
    If there is something you think people should see, I am only a message away.
    I am looking for things to tell, small and large, and you know more than I do.
    Next time you think “that was rather fun”, do think of me too.
    I would love to know what you are working on.
    I am on the lookout for stories from our working day, and you are closer to them than I am.
    If you come across something you would stop at yourself, I would like to hear it.
  `),
  small: lines(`
    A blurred photo or a few words are enough, and I will do the rest.
    It does not have to be thought through, a link or a keyword will do.
    It can be something quite small: a solution, a new colleague, a good day.
    You do not have to write anything yourself, I do that.
    Send it as it is, and we will work it out together.
    If you wonder whether it is something, it usually is.
    It can be a link, a photo or just a sentence in the corridor.
    Large or small does not matter, and it does not have to look good.
    A sentence goes a long way, and I will ask if I wonder about anything.
    I take half an idea as gladly as a finished one.
  `),
  back: lines(`
    You will always hear back from me, and it is entirely voluntary.
    I will tell you what comes of it, also when nothing does.
    Not everything becomes a post, but everything is read.
    No obligation, just an open door.
    If you have nothing, that is quite all right too.
    I will answer you either way, and nobody is named without having said yes.
    Only when you feel like it and have the time, of course.
    And I promise to tell you what happened to it.
    If you do not want your name on it, that is easily arranged.
    And if nothing ever comes of it, it is just as nice if you drop by.
  `),
};
