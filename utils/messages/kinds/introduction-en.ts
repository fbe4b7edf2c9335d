import { lines } from '../lines.ts';
import type { IntroductionPhrases } from './introduction.ts';

export const introductionEn: IntroductionPhrases = {
  opening: lines(`
    I’m the one who makes the posts in our channels, and I’d like to show you what we have seen so far.
    You may wonder why I go around asking, so here it is in short.
    I work with what we put out, and I want to tell you a little about what works for us.
    In short, I find stories from our working day and put them out in our channels.
    Here is a little about what I do, and why I come to you.
    I’d like to tell you how we work with our channels.
    I look after our channels, and most of the stories are with you and your colleagues.
    Our channels are there to show what we do at work, and I’m the one putting it all together.
    I’m often asked what it is I actually do, so here is a short answer.
    I know the channels and you know the work, so let me tell you how it fits together.
  `),
  works: lines(`
    {Trait}.
    So far we see that {trait}.
    In our own case, {trait}.
    What our numbers say is that {trait}.
    When I look at our posts, I find that {trait}.
    What we know is that {trait}.
    In our channels the picture is that {trait}.
    As far as I can see, {trait}.
    We’ve measured it, and {trait}.
    Looking back, the answer is that {trait}.
  `),
  example: lines(`
    An example is {post}, which {result}.
    Take {post}, which {result}.
    You may have seen {post}, which {result}.
    I’m thinking, for instance, of {post}, which {result}.
    To take an example, {post} {result}.
    Do have a look at {post}, which {result}.
    This is how it can go: {post} {result}.
    I can show you {post}, which {result}.
    I like to point to {post}, which {result}.
    As an example I can mention that {post} {result}.
  `),
  unknown: lines(`
    We have too few posts yet to say what works, so I’m feeling my way.
    We don’t know for certain what works for us yet, and I want to find out.
    It’s too early to say what works, as there are too few posts.
    I can’t promise you a recipe, as we have too little to go on yet.
    So far we have too little to compare to draw anything from it.
    To be honest, we don’t know yet what works, only what we have tried.
    It’s early days, so I’m gathering experience before I say anything for certain.
    We have no set answers, but we’re beginning to learn.
    Our numbers are too few to say anything for certain, and that’s good to know.
    It takes more posts before we can say what works for us.
  `),
  why: lines(`
    I ask you because people like you can get it right.
    That’s why I sometimes ask for a photo, an explanation or a look at the text.
    Without you it’s only my words about something you know.
    When I ask, it’s so that it comes out right and feels real.
    You know what is worth telling from your field.
    I need someone who sees what I don’t see.
    That’s why I drop by with questions now and then.
    I’d rather show it as you really do it, and then I have to ask.
    A photo or a few sentences from you is often all it takes.
    What you find ordinary is often what others wonder about.
  `),
  wayOut: lines(`
    You can always say no.
    If it doesn’t suit you, just say no, and that’s quite all right.
    It’s voluntary, and a no is as good as a yes.
    If you don’t feel like it or have the time, just say so.
    You decide for yourself, every time.
    Nobody should feel that they have to.
    Do say no when you have a lot on, and I’ll ask someone else.
    If you’d rather be left out, I’ll respect that.
    Do ask questions, and say no whenever you like.
    If you want to know more first, just drop by, no strings attached.
  `),
};
