import { lines } from '../lines.ts';
import type { NotePhrases } from './channel-note.ts';

export const channelNoteEn: NotePhrases = {
  lead: lines(`
    {Period} in our channels: {count}, {total}.
    We put out {count} in {period}, {total}.
    Where things stand for {period}: {count}, {total}.
    Here is {period} in short: {count}, {total}.
    A look back at {period}: {count}, {total}.
    From us in {period}: {count}, {total}.
    This is how {period} went: {count}, {total}.
    For those wondering about {period}: {count}, {total}.
  `),
  leadPlain: lines(`
    {Period} in our channels: {count}.
    We put out {count} in {period}.
    Where things stand for {period}: {count}.
    Here is {period} in short: {count}.
    A look back at {period}: {count}.
    From us in {period}: {count}.
    This is how {period} went: {count}.
    For those wondering about {period}: {count}.
  `),
  none: lines(`
    It was quiet in our channels in {period}.
    We didn’t put anything out in {period}.
    {Period} passed without a post from us.
    No posts from us in {period}.
    Nothing came from us in {period}, which is all right too.
    Our channels rested in {period}.
  `),
  mostlyOne: lines(`
    One of the posts accounts for much of it.
    Much of it comes from a single post.
    The number is pulled up by one post.
    To be fair, one post does most of the lifting.
    One post weighs heavily in that sum.
    Without one particular post the number would have been much lower.
  `),
  reach: lines(`
    According to {platform}, our page reached {reach} in {period}.
    By the numbers from there, we reached {reach} on {platform}.
    {Platform} reports that we reached {reach}.
    On {platform} we reached {reach} in {period}, by their own way of counting.
    In the same time our page on {platform} has reached {reach}.
    Ask {platform} how many we reached in {period}, and the answer is {reach}.
  `),
  top: lines(`
    One I’d like to mention is {topPost}, which {topResult}.
    Worth a look is {topPost}, which {topResult}.
    Among the posts you’ll find {topPost}, which {topResult}.
    Do have a look at {topPost}, which {topResult}.
    An example is {topPost}, which {topResult}.
    Many of you will recognise {topPost}, which {topResult}.
    For the curious: {topPost} {topResult}.
  `),
  trait: lines(`
    {Trait}.
    We see that {trait}.
    In our own case, {trait}.
    Looking back, the picture is that {trait}.
    So far we can say that {trait}.
    Our numbers say that {trait}.
  `),
  amongTop: lines(`
    {AmongTop}, but there are few posts, so take it with a pinch of salt.
    So far {amongTop}, which is too few to tell whether it’s a pattern.
    {AmongTop}, though we can’t say whether that’s chance.
    We see that {amongTop}, but we need more posts before we believe it.
    {AmongTop}, and whether it means anything we don’t know yet.
    For those who like to count: {amongTop}, but that’s too little to go by.
  `),
  thanks: lines(`
    Thanks to {helpers} for joining in.
    {Helpers} lent a hand, and I appreciate it.
    A thank-you to {helpers} for taking the time.
    The {post was|posts were} made with help from {helpers}, so thank you.
    Many thanks to {helpers}.
    Without {helpers} there would have been little to show, so thank you.
    I’d like to thank {helpers}.
  `),
  invite: lines(`
    Do you have something we should write about {next}? Drop me a line.
    Have you seen something we could show {next}? Let me know.
    What should we tell people about {next}? Tips are welcome at any hour.
    Do you know of something that deserves a post {next}? The door is open.
    Is something happening where you are {next}? Do tip me off.
    Do you have an idea for something {next}? A few words will do.
    What belongs in our channels {next}? Do drop by.
  `),
  opening: lines(`
    Hello everyone! Here is a summary of {period} in our channels.
    Hello! A few words about {period} in our channels, for those who wonder what we’re up to.
    Hi all! This was {period} in our channels.
    Hello! Here is what happened in our channels in {period}.
    Hello, colleagues! It’s time to look back at {period}.
    Hello! For those who don’t follow our channels every day, here is {period} in short.
  `),
  explain: lines(`
    By “shown” we mean times on a screen, and the same person may have seen {the post several times|several of the posts}.
    The number counts showings, not people, since many see {the post more than once|more than one of the posts}.
    Remember that showings are not the same as people.
    We don’t know how many different people that is, only how many times the {post has|posts have} been on a screen.
    We count how often the {post was|posts were} shown, not how many different readers there were.
    A showing is once on one screen, so the same colleague may count several times.
  `),
  why: lines(`
    I’m sharing this for a simple reason: you know the work, and I know the channels.
    These posts are about what you do every day, and that’s why I share the numbers.
    It’s a story we have in common, so you should know where it stands.
    It’s your work we show, so it’s only fair that you hear how it goes.
    The posts grow out of what you tell me, and in return I tell you how it went.
    I think it’s easier to join in when you know what comes of it.
  `),
  closing: lines(`
    It doesn’t take much: a photo from the working day, or a few words in the corridor.
    I gladly take questions, here or by the coffee machine.
    If you’re curious about how we work, just ask.
    I’d love to hear what you think, even when you disagree.
    Thanks for reading this far.
    Have a good day!
  `),
};
