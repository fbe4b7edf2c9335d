import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksEn: ThanksPhrases = {
  out: lines(`
    {Post} {is|are} out.
    Look in our channels and you will find {post}.
    We’ve now published {post}.
    You can now see {post} in our channels.
    Just so you know, {post} went out.
    You may have seen that {post} {is|are} up.
    {Post} {is|are} out, and I wanted you to hear it from me.
    {Post} {is|are} there for anyone to see.
    I’ve pressed the button, and {post} {is|are} out there.
    At last I can say that {post} {is|are} published.
    Have you seen {post}? {It is|They are} up in our channels.
    News from my desk: {post} {is|are} out in the world.
  `),
  role: {
    idea: lines(`
      It was your idea, so thank you.
      Thanks for coming up with it – I wouldn’t have thought of that myself.
      It all began with something you said, and I’m glad you shared the thought.
      You saw that there was a story in it, which is half the job.
      Thanks for the spark, and do send me more when they come to you.
      Well spotted, and now something has come of it.
      I only built on what you came up with, so thank you for saying it.
      You brought the seed, and all I did was water it.
    `),
    expertise: lines(`
      Thanks for taking the time to explain, so that we got it right.
      You made it clear to those of us who don’t know the field, and I’m grateful.
      Thanks for letting me ask and keep asking.
      What it says about the work comes from you, and it shows.
      Thanks for sharing what you know.
      I learned something from you, and now others will too.
      You took my questions seriously, and I’m thankful for that.
      Knowing that you stood behind the facts, I dared to write it.
    `),
    onCamera: lines(`
      Thank you for being on camera.
      Not everyone likes being filmed or photographed, so thanks for joining in.
      Thanks for letting us show people you and your work.
      It’s good that people get to see who does the work, and that you were up for being seen.
      Thanks for letting me turn up with a camera.
      {It|They} came to life because you were there.
      Standing in front of a camera isn’t part of a normal working day, so thanks for doing it.
      With you in the picture {it became a story|they became stories} about people.
    `),
    photo: lines(`
      Thanks for the photos – they show what it looks like where you are.
      Your photos say more than my text does.
      Good thing you had the camera ready – thanks for the pictures.
      Thanks for going to the trouble of taking photos.
      You caught something I wouldn’t have seen myself.
      Your photos let me write less.
      It was your pictures that set the tone.
      It was kind of you to share your photos with us.
    `),
    quote: lines(`
      Thanks for letting me quote you.
      You put it in a way people recognise, so thank you for the quote.
      {It|They} came alive with your words rather than mine.
      Thanks for putting it into words.
      You said it more clearly than I could have written it.
      Thank you for your words, which lifted the text.
      People can hear you when they read it, and that’s how it should be.
      Thanks for being willing to say it out loud.
    `),
    proofreading: lines(`
      You saved me from my own typos, so thank you.
      Thanks for reading it through – the text is tidier for it.
      Nobody notices good proofreading, but I do.
      Thanks for reading so closely.
      It’s reassuring to have someone read it before it goes out.
      Thanks for finding what I read straight past.
      You see what I no longer can once I’ve been writing for a while.
      The text is better for your eyes on it.
    `),
    access: lines(`
      Thanks for letting us in and showing us round.
      It was possible because you opened the door for us.
      Thanks for sorting out the practical side, so that we could get there.
      I know a visit takes time to arrange, and I appreciate it.
      Thanks for letting us come and see.
      Without you we’d have been left standing outside.
      Thanks for having us.
      You made it easy to come and visit.
    `),
    other: lines(`
      Thanks for helping out.
      It was good of you to step in when I needed a hand.
      It was nice to have you on the team.
      Thanks for taking the time in the middle of everything else.
      You made it easier for me, so thank you.
      You were a real help, and I want you to know that.
      Thanks for saying yes.
      It went more smoothly because you were there.
    `),
  },
  what: lines(`
    Thanks for {what}.
    It was good to have {what}, just what we needed.
    A special mention for {what} – I noticed.
    I’m glad we had {what}.
  `),
  help: lines(`
    Thanks for {help}.
    I’m glad of {help}, which made my job easier.
    I appreciate {help}, and I’d like you to know it.
    Without {help} {it|they} wouldn’t have turned out like this.
    {Help} made {it|them} better.
    {Help} came in very handy.
    Part of the credit is yours, as {help} meant a lot.
    I’d like to thank you for {help}.
  `),
  closing: lines(`
    I’ll let you know in a week how it went.
    Once the numbers have settled, you’ll hear from me.
    Have a look when you can, and tell me if something should be different.
    If you see anything I should fix, just say so.
    Pass {it|them} on if you feel like it, but that’s entirely up to you.
    Now we wait a week, and then I’ll have news.
    I’m keeping an eye on how {it’s|they’re} received, and I’ll report back.
    If you hear anyone mention {it|them}, I’d love to know.
    You can put your feet up now – the rest is my job.
    I’m watching the comments, so you don’t have to think about those.
    If a question comes in that I can’t answer, I hope it’s all right to ask you.
  `),
  outLate: lines(`
    It’s been a while now since {post} went out.
    I haven’t forgotten {post}.
    I found myself thinking about {post} again.
    {Post} {is|are} out of our hands now, and I’m glad we made {it|them}.
    {Post} went out some time ago, but you deserve a thank-you all the same.
    My thanks for {post} come a little late, but they’re just as warm.
    It was good to make {post} with you.
    We got to tell people something worth knowing with {post}.
    I had another look at {post}, and {it still stands|they still stand} up.
    Better late than never, so here are a few words about {post}.
    I’m still happy with {post}.
  `),
  closingLate: lines(`
    Thanks for your help!
    Thanks for joining in!
    It means a lot that you took the time.
    Thanks for lending a hand!
    If you have a thought about what we should write about next, I’d love to hear it.
    Do drop by if there’s anything you’re wondering about.
    It was nice to make something with you.
    I’d gladly work with you again, whenever it suits you.
    Do tell me if you get an idea for something new.
    It’s good to have someone to ask.
    Thanks for being part of it!
  `),
};
