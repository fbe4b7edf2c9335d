import { lines } from '../lines.ts';
import type { TipPhrases } from './tip-answer.ts';

export const tipAnswerEn: TipPhrases = {
  thanksAbout: lines(`
    Thanks for the tip about {about}!
    Good of you to tip me off about {about}.
    I’ve read your tip about {about}.
    Good that you told me about {about}.
    Your tip about {about} is one I can use.
  `),
  thanks: lines(`
    Thanks for the tip!
    Thanks for thinking of me when you saw this.
    I got your tip, and I’m glad you sent it.
    I’m so glad you told me.
    I hadn’t picked that up myself.
    Thanks for keeping your eyes open.
    It was good of you to send me this.
    Well spotted!
    Tips like this are a real help to me.
    Thanks for taking the trouble to send it.
  `),
  considered: lines(`
    I’ll keep it in mind and see where it might fit.
    It’s in my pile, and I’ll look at it when I make the next plan.
    I don’t know yet whether it will be a post, but it’s noted.
    I’m working out how to tell it.
    It’s written down, so it won’t get lost.
    I’m looking at it along with my other ideas.
    The plan is full just now, but I’ve put it aside.
    I’d like to find the right angle first.
    I’ll let it sit for a bit while I think.
    No promises, but I like it.
  `),
  plannedMonth: lines(`
    It’s in the plan for {month}.
    I’ve put it down for {month}.
    It’s in the plan now, most likely in {month}.
    There is room for it in {month}.
    If all goes to plan, I’ll make something of it in {month}.
  `),
  planned: lines(`
    It has found a place in the plan.
    It’s in my plan now.
    I’ve set it up as a post of its own.
    Something will come of it, and it’s in the plan.
    I’ve begun to plan a post about it.
    It’s part of the plan for what comes next.
    It’s going to be a post.
    I’ve decided to make something of it.
    The plan is made, and your tip is in it.
    I’ve found a place for it.
  `),
  published: lines(`
    It has now become {post}.
    It turned into {post}, which is out now.
    You’ll recognise it in {post}.
    The result is {post}.
    {Post} grew out of your tip.
    You can now see {post}, and it began with you.
    {Post} is out, and you were the one who saw it first.
    Without you we wouldn’t have had {post}.
    Have a look at {post}, which came out of this.
    You are behind the idea for {post}.
  `),
  closing: lines(`
    I’ll drop by when it gets closer.
    You’ll hear from me when something happens.
    I’ll tell you how it goes.
    Do send me more when you see something.
    If you see anything else, just send it along.
    My door is open for more.
    Do ask if you’re curious about anything.
    If you know more about it, I’d love to hear.
    I’ll keep you posted.
    If you have thoughts about it, just answer here.
  `),
  closingPublished: lines(`
    I’ll tell you in a week how it went.
    Do send me more when you see something.
    If you see anything else, just send it along.
    My door is open for more.
    You’ll hear from me when I know how it’s going.
    Do tell me what you think.
    I’ll gladly take the next one too, whenever you have something.
    Thank you again!
    I’m glad you shared it with me.
    It’s good to have someone who keeps an eye out.
  `),
};
