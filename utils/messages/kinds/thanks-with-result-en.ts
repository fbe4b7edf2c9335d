import { lines } from '../lines.ts';
import { thanksEn } from './thanks-en.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultEn: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    {Post}, the one you helped with, {result}.
    Good news: {post} {result}.
    I wanted you to know that {post} {result}.
    Did you know that {post} {result}?
    It made me happy to see that {post} {result}.
    Some of the credit for this is yours: {post} {result}.
    The numbers have settled now, and {post} {result}.
    I have something nice to tell you today: {post} {result}.
    Thanks again for your help with {post}, which {result}.
    It went well, as {post} {result}.
  `),
  ordinary: lines(`
    A quick update: {post} {result}.
    Since you were part of it, I’d like you to know that {post} {result}.
    Some time has passed, and {post} {result}.
    I’ve looked at the numbers, and {post} {result}.
    A bit of news from me: {post} {result}.
    Here is where things stand: {post} {result}.
    Thanks again for helping with {post}, which {result}.
    Here’s some news about {post}, which {result}.
    In case you’ve been wondering how it went: {post} {result}.
    I had a look at the statistics today, and {post} {result}.
    You helped make this, so here’s how it’s going: {post} {result}.
  `),
  weak: lines(`
    {Post} has had some time now, and I’m still happy with what it says.
    I read {post} again, and I stand by every word.
    Thanks for making {post} with me.
    I’m glad we made {post}.
    A short note from me about {post}.
    We got something important across with {post}.
    I’ll be using {post} again when someone asks what we do.
    {Post} is one I like to point to when we talk about the work.
    Now {post} is there for anyone who wants to know more.
    It was good to work on {post}.
    I learned something from making {post}.
  `),
  weakTold: lines(`
    It was quieter this time: {post} {result}.
    An honest update: {post} {result}.
    I’d rather tell it as it is: {post} {result}.
    We didn’t quite hit the mark this time, as {post} {result}.
    You should know how it went, so here it is: {post} {result}.
    {Post} {result}, and I’d sooner tell you than keep quiet about it.
    Not everything lands equally well: {post} {result}.
    There wasn’t much noise around this one, as {post} {result}.
    The numbers are in, and {post} {result}.
    I had hoped for more, but {post} {result}.
  `),
  why: lines(`
    I don’t quite know why, so I’ll try another angle next time.
    It probably says more about my angle than about what you gave me.
    That’s how it goes sometimes, and I’ll hold on to what we learned.
    What you contributed was good, so I’ll try to show it in another way.
    I can’t say why, but I stand by what it says.
    That’s my job to work out, and next time I’ll do something else.
    I have a few thoughts on what I could do differently.
    A single post doesn’t say much, so I’m not giving up.
    The story is no worse for it, and I’ll be using it again.
    Perhaps the timing was wrong, and that one is on me.
  `),
  tooEarly: lines(`
    {Post} {result}, but it’s too early to compare.
    So far I can see that {post} {result}, and there’s no more to say yet.
    An early word from me: {post} {result}, and the rest we don’t know yet.
    {Post} is still new, but I can see that it {result}.
    I couldn’t wait to tell you that {post} {result}.
    It’s early days, but {post} {result}.
    I’ve had a first look, and {post} {result}.
    Whether that’s a lot or a little I don’t know yet, but {post} {result}.
    We’ve only just begun, and {post} {result}.
    Here is a first number: {post} {result}.
    The numbers are still moving, but {post} {result}.
  `),
  tooEarlyPlain: lines(`
    It’s too early to say how {post} is doing.
    {Post} is out, but there’s little to tell yet about how it’s going.
    I haven’t forgotten {post} – I’m just waiting a little longer.
    The numbers for {post} haven’t settled yet.
    I’ll give {post} a few days before I look at the numbers.
    You’ll soon hear more about {post}.
    It’s too soon to know what people make of {post}.
    I won’t say anything about numbers for {post} until I’m sure.
    {Post} is so new that I have no number to give you.
    I’m keeping an eye on {post} and giving it some time.
  `),
  tooFew: lines(`
    {Post} {result}, but we have too few posts to compare with.
    So far I can see that {post} {result}, and I daren’t say more than that.
    {Post} {result}, though we don’t know whether that’s a lot or a little for us.
    I can tell you that {post} {result}, but not whether it’s more than usual.
    Here is the number for {post}: it {result}.
    Whether that’s good we won’t know until we have more posts, but {post} {result}.
    There’s nothing to hold it up against yet, but {post} {result}.
    A plain number from me: {post} {result}.
    I can’t measure it against anything yet, but {post} {result}.
    You’ll get the number just as it stands: {post} {result}.
  `),
  paid: lines(`
    {Post} {result}, and we paid for some of that.
    We’ve spent a little on advertising {post}, and it {result}.
    {Post} has run as an ad too, and it {result}.
    {Post} {result}, including the part we paid for.
    To be open about it, some of this is paid for, but {post} {result}.
    We paid to show {post} more widely, and it {result}.
    {Post} had a push from advertising and {result}.
    Part of this was paid for, but {post} {result}.
    We’ve put a little of the ad budget into {post}, which {result}.
    With the ads included I can say that {post} {result}.
  `),
  paidPlain: lines(`
    {Post} has run as an ad too, so that more people would see it.
    We’ve spent a little on advertising {post}.
    We’re paying to show {post} more widely.
    {Post} is getting a push from the ads.
    We chose to advertise with {post}.
    We’ve put some of the ad budget into {post}, which says that we believe in it.
    There’s a little money behind {post}.
    Some people have seen {post} as an ad, since we paid for it.
    After {post} went out, we paid to have it shown further.
    I was allowed to spend some advertising money on {post}.
  `),
  credit: {
    idea: lines(`
      It began with your idea, and I haven’t forgotten that.
      If you hadn’t said anything, I’d have walked straight past that story.
      The idea was good, and it was yours.
      I’d happily have more ideas like that, and this one came from you.
      You were the one who saw that there was something to tell.
      The thought was yours, and I only wrote it down.
      I’m glad you said it out loud that time.
      Once your idea was there, the rest was easy.
    `),
    expertise: lines(`
      I’ll be using your explanation again.
      Your explanation is what gave me the courage to write it.
      You gave it weight, and I couldn’t have done that myself.
      You made sure that what it says about the work holds up.
      I know more about your field now, and so do the readers.
      Thanks for bearing with my questions.
      What you explained holds true.
      Without your knowledge it would just have been nice words.
    `),
    onCamera: lines(`
      It wouldn’t have come about without you on camera.
      I’m glad that people got to see you.
      It felt real because you were in it.
      You stepped up, and I don’t take that for granted.
      You gave it a face.
      You are the one people meet when they see it.
      Thanks for letting us have you on camera.
      It was good that you were the one to tell it.
    `),
    photo: lines(`
      It wouldn’t have come about without your photos.
      Your photos carried the story.
      Without your photos it would only have been text.
      I’ll be bringing out your photos again.
      You were the one who caught it on camera.
      Thanks for letting us use your photos.
      The photos are what people look at, and they were yours.
      You have an eye for a picture, and it showed.
    `),
    quote: lines(`
      Your quote gave the text a voice.
      I can still hear how you said it.
      What you said read well on the page.
      Without your quote it would only have been my words.
      Your words are the ones I remember.
      Thanks for letting us use your words.
      You said it so that people could see themselves in it.
      You were the one who found the words.
    `),
    proofreading: lines(`
      The text went out clean, and that was your doing.
      Nobody sees your proofreading, but I know it was there.
      You read what everyone else only looked at, and I’m glad you did.
      I slept better for knowing that you had read it.
      Without you my mistakes would have been there for all to see.
      Thanks for reading it with fresh eyes.
      The text was better when it left you than when it reached you.
      It was good to know that somebody had read it carefully.
    `),
    access: lines(`
      If you hadn’t let us in, we’d have had nothing to show.
      You opened the door, and the rest was easy after that.
      You arranged for us to come that close.
      Visiting you gave us a story to tell.
      We’re not let in everywhere, but you said yes.
      Thanks for keeping the doors open.
      You made the visit possible.
      We got to see something few people see, thanks to you.
    `),
    other: lines(`
      You helped when it was needed, and I remember that.
      There were several of us in this, and you were one of them.
      Your part of the job helped bring it home.
      It was easier to get it done with you on the team.
      I’m glad you were with us on this.
      Thanks for pitching in.
      I’d have managed less without you.
      It was good to have someone to share the job with.
    `),
  },
  what: lines(`
    Thank you again for {what}.
    It wouldn’t have been the same without {what}.
    I’m thinking of {what} in particular.
    With {what} we had something to show.
  `),
  help: lines(`
    Thank you again for {help}.
    I’m still glad of {help}.
    I’d like you to know that {help} made a difference.
    I haven’t forgotten {help}.
    It turned out better for {help}.
    With {help}, my job was easier.
    I really appreciate {help}.
    You deserve a thank-you for {help}.
  `),
  closeStrong: lines(`
    Would you like to make another? It’s perfectly fine if now isn’t a good time.
    Would you join in once more? You can safely say no.
    Would you be up for making more of this? Just say no if it gets too much.
    Any thoughts on what we could tell people next time? No need to answer if not.
    Shall we try a new one when you have time? If not, that’s quite all right.
    Are you up for another later on? It’s just as fine if you’d rather not.
    Do you have more up your sleeve that people ought to hear? Only answer if you feel like it.
    Could I drop by again some day? A no is perfectly fine.
    Could there be a follow-up to this? You decide, and you’re free to sit it out.
    May I ask you again some other time? Tell me straight, and I’ll go by that.
  `),
  closeStrongProofread: lines(`
    May I send you the next text too? Say no if you have a lot on.
    Would you like to read for me next time? It’s fine if it doesn’t suit.
    I’d gladly send you the next one, if you’d like. You’re free to say no.
    Can I ask you when the next post needs reading? It’s up to you.
    Is it all right if I turn up with another text some other time? A no is an answer too.
    Could you see yourself as my reader again? You can safely decline.
  `),
  close: thanksEn.closingLate,
  closeEarly: lines(`
    I’ll come back to you when a week has passed.
    In a few days I’ll know more, and then you’ll hear from me.
    You’ll hear the rest when the numbers have settled.
    I’ll give you a shout when I know more.
    More will follow when we have something to compare with.
    I’ll tell you again when there’s something to tell.
    Let’s wait a little and see, and then I’ll have news.
    I’m keeping watch, so you don’t have to.
    For now I’ll settle for saying thank you.
    The exciting part comes in a few days, and you’ll hear it from me.
  `),
};
