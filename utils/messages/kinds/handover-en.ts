import { lines } from '../lines.ts';
import type { HandoverPhrases } from './handover.ts';

export const handoverEn: HandoverPhrases = {
  opening: lines(`
    I’m away {away}, and I’m glad you are looking after our channels meanwhile.
    Thanks for taking over the channels {away}.
    I’m on holiday {away}, and here is what you need to know.
    Here is a short handover for the time I’m away, {away}.
    I’m out {away}, and you have the helm in the meantime.
    Good of you to keep things going {away}.
    I’m leaving the channels with you {away}.
    These are the main things for the time I’m away, {away}.
    Thanks for stepping in {away}.
    While I’m away {away}, the channels are yours.
  `),
  plansTitle: lines(`
    This is in the plan:
    This goes out while I’m away:
    The plan for the period:
    This is agreed:
    Posts that are waiting:
    On the programme:
    The plan looks like this:
    Coming up:
    Set up so far:
    Planned posts:
  `),
  noPlans: lines(`
    There is nothing in the plan while I’m away.
    The plan is empty for the period, so you can take it easy.
    Nothing is due out while I’m away.
    No posts are planned for this time.
    The channels are resting, unless you feel like something.
    You have no posts to mind this time.
    No posts are waiting in this period.
    You don’t need to put anything out while I’m away.
    There are no deadlines in the plan meanwhile.
    I haven’t set anything up for the period.
  `),
  asksTitle: lines(`
    I’m waiting to hear about this:
    Colleagues who have been asked for something:
    Something may come from these:
    Questions out with colleagues:
    I have asked these:
    Open questions:
    This may turn up:
    Some may be sending us something:
    We’re waiting for material here:
    Under way:
  `),
  closing: lines(`
    What is not urgent can wait until I’m back.
    If it gets too much, it’s quite all right to move a post.
    If you are in doubt, leave it until I’m back.
    Do it your way – I trust you.
    If questions come in the comments, it’s enough to say that we’ll get back to them.
    If something goes wrong, it’s no disaster if a little less goes out.
    Thanks for doing this, and I’ll return the favour when you are off.
    If you don’t get to everything, that’s all right too.
    If anything is unclear before I leave, just ask.
    Take care meanwhile, and thanks for your help!
  `),
};
