import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksEn: ThanksPhrases = {
  out: lines(`
    {Post} {is|are} out.
    {Post} {is|are} live now.
    We have just got {post} out.
    You can now see {post} in our channels.
    Just so you know, {post} {is|are} out.
    You may have seen that {post} {is|are} up.
    {Post} {is|are} out, and I wanted you to know straight away.
    You can find {post} on {platform} now.
    I have pressed the button, and {post} {is|are} out.
    {Post} went out as planned.
    {Post} {is|are} out in the world.
    That was the last of the work, and {post} {is|are} out.
  `),
  role: {
    idea: lines(`
      It was your idea, so thank you.
      Thanks for coming up with the idea, I would not have thought of it.
      It all began with something you said, so thanks for sharing the thought.
      You saw that there was a story in it, and I am glad you did.
      Thanks for the spark, and do send me more when they come to you.
    `),
    expertise: lines(`
      Thanks for taking the time to explain, so that we got it right.
      You made it clear to those of us who do not know the field, and I am glad you did.
      Thanks for letting me ask about everything.
      What it says about the work comes from you, and it shows.
      Thanks for your patience when I asked the same thing again.
    `),
    onCamera: lines(`
      Thank you for being on camera.
      Not everyone likes being filmed or photographed, so thanks for joining in.
      You were calm and yourself on camera, and that makes it easy to watch.
      It is good that people get to see who does the work, so thanks for being in it.
      Thanks for letting me turn up with the camera in the middle of your day.
    `),
    photo: lines(`
      Thanks for the photos, they show what it looks like where you are.
      The photos came out well, and they say more than my text does.
      Good thing you had the camera ready, thanks for the photos.
      Thanks for going to the trouble of taking photos.
      You caught what I would not have seen myself, so thank you.
    `),
    quote: lines(`
      Thanks for letting me quote you.
      You put it in a way people recognise, so thanks for the quote.
      Your quote stands exactly as you said it.
      Thanks for putting it into words.
      What you said became the line I like in the text.
    `),
    proofreading: lines(`
      You saved me from my own typos, so thank you.
      Thanks for reading it through, the text is tidier for it.
      Nobody notices good proofreading, but I know what you did.
      Thanks for reading so closely, even the part I thought was finished.
      You found what I had read straight past, thanks for your help.
    `),
    access: lines(`
      Thanks for letting us in and showing us round.
      It was possible because you opened the door for us, so thank you.
      Thanks for sorting out the practical side, so that we could get there.
      I know it took time to arrange the visit, so thanks for that.
      Thanks for letting us come and see.
    `),
    other: lines(`
      Thanks for helping out.
      Thanks for being there when I needed a hand.
      It was good to have you on the team.
      Thanks for taking the time in the middle of everything else.
      You made it easier for me, so thank you.
    `),
  },
  what: lines(`
    Thanks for {what}.
    I am glad we had {what}.
    An extra thank-you for {what}, I noticed.
    Thanks for {what}, it was just what we needed.
  `),
  help: lines(`
    Thanks for {help}.
    Many thanks for {help}.
    I am glad of {help}.
    Thanks again for {help}, it made my job a lot easier.
    Without {help} {it|they} would not have turned out like this.
    I just wanted to say thanks for {help}.
    It was good to have {help} to build on.
    I really appreciate {help}.
  `),
  closing: lines(`
    I will let you know in a week how it went.
    In a week I will tell you how it has gone.
    Once the numbers have settled, you will hear from me.
    You will hear how it went when a week has passed.
    Have a look when you can, and tell me if something should be different.
    If you see something I should fix, just say so.
    I am keeping an eye on it and will tell you how it goes.
    Now we wait a week, and then I will have news.
    I will be in touch in a week or so about how it is going.
    I will come back to you when I have seen how it does.
    Pass it on if you feel like it, but that is entirely up to you.
  `),
  outLate: lines(`
    It has been a while now since {post} went out.
    I have not forgotten {post}.
    I have been thinking a little more about {post}.
    {Post} {is|are} out of our hands now, and I am glad we made {it|them}.
    A short note from me after {post}.
    I just wanted to come back to {post} once more.
    I will happily bring out {post} again when we talk about the work.
    It was good to make {post} together with you.
    We got to tell people something worth knowing with {post}.
    I have filed {post} now, and I am happy with what it says.
    I am glad that {post} {exists|exist}.
  `),
  closingLate: lines(`
    Thanks for your help!
    Thanks for joining in!
    It means something that you took the time.
    Thanks for stepping up!
    I am glad we made it.
    Do drop by if you have a thought about it.
    It was nice to make something together with you.
    I would gladly work with you again, when it suits you.
    Do tell me if you get an idea for something new.
    It is good to have someone to ask, so thanks again.
    Thanks for being part of it!
  `),
};
