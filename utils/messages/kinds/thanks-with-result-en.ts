import { lines } from '../lines.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultEn: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    Good news: {post} {result}.
    As promised, here is how it went: {post} {result}.
    I wanted you to know that {post} {result}.
    I have looked at the numbers now, and {post} {result}.
    I can now tell you that {post} {result}.
    Did you know that {post} {result}?
    It made me happy to see that {post} {result}.
    This is something you were part of: {post} {result}.
    There are good numbers to tell you about: {post} {result}.
    Here is what I promised to tell you: {post} {result}.
  `),
  ordinary: lines(`
    A quick update: {post} {result}.
    A small update from me: {post} {result}.
    Some time has passed, and {post} {result}.
    I promised to tell you how it went: {post} {result}.
    I have looked at the numbers, and {post} {result}.
    Since you were part of it, I want you to know that {post} {result}.
    So far it looks like this: {post} {result}.
    A bit of news from me: {post} {result}.
    You may not have asked, but {post} {result}.
    Here is where things stand: {post} {result}.
    Just so you have heard it: {post} {result}.
  `),
  weak: lines(`
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
  weakTold: lines(`
    {Post} {result} this time.
    An honest update: {post} {result}.
    This time it looks like this: {post} {result}.
    Here is the result, plainly: {post} {result}.
    I would rather tell it as it is: {post} {result}.
    It was quieter than I had thought, as {post} {result}.
    I have looked at the numbers, and it was quiet this time: {post} {result}.
    We did not quite hit it this time, as {post} {result}.
    This is how it went: {post} {result}.
    The numbers are in, and {post} {result}.
  `),
  why: lines(`
    I do not quite know why, so I will try another angle next time.
    That says more about the timing and my angle than about what you gave me.
    It goes like that sometimes, and I will take with me what we learned.
    What you contributed was good, so I will try to show it in another way.
    I do not know why, but I stand by what it says.
    I think it is my angle that needs work, not what you gave me.
    That is my job to work out, and I will try something else next time.
    I have a thought or so about what I can do differently.
    A single post does not say much, so I will try again.
    The story is no worse for it, and I will be using it again.
  `),
  tooEarly: lines(`
    {Post} {result}, but it is too early to compare.
    So far I can see that {post} {result}, and it is too early to say more.
    An early word from me: {post} {result}, and the rest we do not know yet.
    {Post} is still new, but I see that it {result}.
    I could not wait to tell you that {post} {result}, even if it is early.
    It is early yet, but {post} {result}.
    For now I can say that {post} {result}.
    I have had a first look, and {post} {result}.
    Whether that is a lot or a little I do not know yet, but {post} {result}.
    We have only just begun, and {post} {result}.
    So far, {post} {result}.
  `),
  tooEarlyPlain: lines(`
    It is too early to say how {post} is doing.
    {Post} is out, but it is too early to say anything about how it is going.
    I have not forgotten {post}, it is just a little early to say anything yet.
    The numbers for {post} have not settled yet.
    I am waiting a little longer before I say anything about {post}.
    I will let {post} rest a little before I look at the numbers.
    You will soon hear more about {post}, it is just a little early.
    I do not really know yet how {post} is doing.
    I will not say anything about numbers for {post} yet, as it is too early.
    As yet I know little about how {post} is being received.
  `),
  tooFew: lines(`
    {Post} {result}, but we have too few posts to compare with.
    So far I can see that {post} {result}, and I dare not say more than that.
    {Post} {result}, though we do not know whether that is a lot or a little for us.
    I can tell you that {post} {result}, but not whether it is more than usual.
    Here is the number for {post}: it {result}.
    Whether that is good we will not know until we have more posts, but {post} {result}.
    {Post} {result}, and that is what we know so far.
    We have nothing to compare with, but {post} {result}.
    A plain number from me: {post} {result}.
    I have looked at the numbers, and {post} {result}, but we have little to measure it against.
  `),
  paid: lines(`
    {Post} {result}, and some of that is showing we paid for.
    We have spent a little on advertising {post}, and it {result}.
    {Post} has run as an ad too, and it {result}.
    {Post} {result}, with the paid showing counted in.
    To be open about it, some of this is paid for, but {post} {result}.
    We paid to show {post} more widely, and it {result}.
    With a little help from advertising, I can say that {post} {result}.
    {Post} had a push from advertising and {result}.
    Some of this was bought, but {post} {result}.
    The number is partly paid for: {post} {result}.
  `),
  paidPlain: lines(`
    {Post} has run as an ad too, so that more would get to see it.
    We have spent a little on advertising {post}.
    We are paying to show {post} more widely.
    {Post} is getting a push from advertising.
    {Post} has been shown as an ad as well.
    We chose to advertise {post}.
    By now {post} has been out as an ad too.
    We have put some of the ad budget into {post}, which says that we believe in it.
    We have put a little money behind {post}.
    Some have seen {post} as an ad, since we paid for it.
  `),
  credit: {
    idea: lines(`
      It began with your idea, and I have not forgotten that.
      If you had not said anything, I would have walked straight past that story.
      The idea was good, and it was yours.
      I would happily have more ideas like that, and this one came from you.
    `),
    expertise: lines(`
      I will be using your explanation again.
      What you explained is what made me dare to write it.
      You gave it weight, and I could not have done that myself.
      You made sure that what it says about the work holds up.
    `),
    onCamera: lines(`
      It would not have come about without you on camera.
      I am glad that people got to see you at work.
      It felt real because you were in it.
      You stepped up, and I do not take that for granted.
    `),
    photo: lines(`
      It would not have come about without your photos.
      Your photos carried the story.
      I built the whole post around your photos.
      I will be bringing out your photos again.
    `),
    quote: lines(`
      Your quote gave the text a voice.
      I can still hear how you said it.
      What you said stood up well in print.
      Without your quote it would only have been my words.
    `),
    proofreading: lines(`
      You made sure that the text went out clean.
      Nobody sees your proofreading, but I know it was there.
      Thanks to you I had nothing to correct afterwards.
      You read what everyone else only looked at, and I am glad you did.
    `),
    access: lines(`
      If you had not let us in, we would have had nothing to show.
      You opened the door, and the rest was easy after that.
      You arranged for us to come that close.
      The visit to your place gave us something to tell.
    `),
    other: lines(`
      You helped when it was needed, and I remember that.
      There were several of us in this, and you were one of them.
      Your part of the job helped bring it home.
      It was easier to get it done with you on the team.
    `),
  },
  what: lines(`
    I am thinking of {what} in particular.
    It would not have been the same without {what}.
    What I remember is {what}.
    Thank you again for {what}.
  `),
  help: lines(`
    You deserve thanks for {help}.
    It would not have been the same without {help}.
    I am still glad of {help}.
    I kept coming back to {help} while I put it together.
    Without {help} I would not have had so much to tell.
    Thank you again for {help}.
    I think back on {help} with pleasure.
    It is easy to see how much {help} meant for the post.
  `),
  closeStrong: lines(`
    Would you like to make another? Perfectly fine if it does not suit you.
    Could you imagine joining in once more? You can safely say no.
    I would like to make more of this, would you be up for it? Just say no if it gets too much.
    Do you have a thought about what we could tell next time? There is no hurry, and it is fine to let it lie.
    Shall we try a new one when you have time? If not, that is quite all right.
    Are you up for another later on? It is just as fine if you would rather leave it.
    Do you have more up your sleeve that people ought to hear? Only answer if you feel like it.
    I would be glad to drop by again some day, what do you say? A no is perfectly fine.
    Could there be a follow-up to this? You decide, and it is fine to sit it out.
    Would you like me to ask you again some other time? Tell me straight, and I will go by that.
  `),
  close: lines(`
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
  closeEarly: lines(`
    I will come back to you when a week has passed.
    In a few days I will know more, and then you will hear from me.
    You will hear more when the numbers have settled.
    I will give you a shout when I know more.
    More will follow when we have something to compare with.
    I will tell you again when there is something to tell.
    Let us give it a week, and then I will have news.
    I am keeping an eye on it and will get back to you.
    As soon as I know more, you will hear it.
    You will get the rest when it has had a little time.
  `),
};
