import { lines } from '../lines.ts';
import type { NotePhrases } from './channel-note.ts';

export const channelNoteEn: NotePhrases = {
  lead: lines(`
    {Period} in our channels: {count}, {total}.
    Our channels in {period}: {count}, {total}.
    We put out {count} in {period}, {total}.
    Where things stand for {period}: {count}, {total}.
    Here is {period} in short: {count}, {total}.
    {Period} brought {count} in our channels, {total}.
    A short look back at {period}: {count}, {total}.
    From us in {period}: {count}, {total}.
  `),
  leadPlain: lines(`
    {Period} in our channels: {count}.
    We put out {count} in {period}.
    Where things stand for {period}: {count}.
    Here is {period} in short: {count}.
    {Period} brought {count} in our channels.
    A short look back at {period}: {count}.
    From us in {period}: {count}.
  `),
  none: lines(`
    It was quiet in our channels in {period}.
    We did not put anything out in {period}.
    {Period} passed without a post from us.
    No posts from us in {period}.
    In {period} we gathered material and put nothing out.
    Our channels rested in {period}.
  `),
  mostlyOne: lines(`
    One of the posts accounts for much of it.
    Much of it comes from a single post.
    The number is pulled up by one post.
    It should be said that one post pulls it up.
    One post weighs heavily in that sum.
    Without one particular post the number would have been much lower.
  `),
  reach: lines(`
    According to {platform}, our page reached {reach} in {period}.
    By the numbers from {platform}, we reached {reach} in {period}.
    {Platform} says that our page reached {reach} in {period}.
    Our page reached {reach} in {period}, says {platform}.
    On {platform} we reached {reach} in {period}, by their own count.
    We reached {reach} on {platform} in {period}, by the numbers from there.
  `),
  top: lines(`
    One to point out is {topPost}, which {topResult}.
    Worth a look is {topPost}, which {topResult}.
    Among the posts you will find {topPost}, which {topResult}.
    Do have a look at {topPost}, which {topResult}.
    An example is {topPost}, which {topResult}.
    Many of you will recognise {topPost}, which {topResult}.
    For the curious: {topPost} {topResult}.
  `),
  trait: lines(`
    {Trait}.
    We see that {trait}.
    Here with us, {trait}.
    Looking back, the picture is that {trait}.
    So far we can say that {trait}.
    Our numbers say that {trait}.
  `),
  amongTop: lines(`
    {AmongTop}, but there are few posts, so take it with a pinch of salt.
    So far {amongTop}, which is too few to tell whether it is a pattern.
    {AmongTop}, though we cannot say whether that is chance.
    We see that {amongTop}, but we need more posts before we believe it.
    {AmongTop}, and whether it means anything we do not know yet.
    For those who like to count: {amongTop}, but that is too little to go by.
  `),
  thanks: lines(`
    Thanks to {helpers} for stepping up.
    Thanks to {helpers} for the help.
    A thank-you to {helpers} for taking the time.
    The posts were made with help from {helpers}, so thank you.
    Many thanks to {helpers}.
    Without {helpers} there would have been little to show, so thank you.
    I would like to thank {helpers}.
  `),
  invite: lines(`
    Do you have something we should tell {next}? Send me a line.
    Do you see something we could show {next}? Do tell me.
    What should we tell people about {next}? I take tips at any time.
    Do you know of something that deserves a post {next}? The door is open.
    Is something happening where you are {next}? Do tip me off.
    Do you have an idea for something {next}? A few words to me are enough.
    What should we include {next}? Do drop by.
  `),
  opening: lines(`
    Hello everyone! Here is a summary of {period} in our channels.
    Hello! A few words about {period} in our channels, for those who wonder what we are up to.
    Good day to you all! This was {period} in our channels.
    Hello! This is what happened in our channels in {period}.
    Hello, colleagues! It is time to look back at {period}.
    Hello! For those who do not follow our channels every day, {period} is summed up here.
  `),
  explain: lines(`
    By “shown” we mean times on a screen, and the same person may have seen several of them.
    The numbers count showings and not persons, as many see more than one of the posts.
    Remember that showings are not the same as persons.
    How many different persons that is we do not know, only how many times the posts have been on a screen.
    We count how often the posts were shown, not how many different readers have seen them.
    A showing is once on one screen, so the same colleague may count several times.
  `),
  why: lines(`
    I share this for a simple reason: you know the work, and I know the channels.
    I share it because the posts are about what you do every day.
    This is our story together, so you should know how it goes.
    It is your work we show, so it is only fair that you hear how it goes.
    The posts are made of what you tell me, and then it is right to say how it went.
    I think it is easier to join in when you know what comes of it.
  `),
  closing: lines(`
    It does not take much: a photo from the working day, or a few words in the corridor.
    I gladly take questions, here or by the coffee machine.
    If you wonder about how we work, just ask.
    I would love to hear what you think, even when you disagree.
    Thanks for reading this far.
    Have a good day!
  `),
};
