import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderEn: LeaderPhrases = {
  opening: lines(`
    I wanted to tell you about something {colleague} has been part of: {post}.
    I think you would like to hear this: {colleague} {did} when we made {post}.
    When we made {post}, I had good help from {colleague}.
    A short word about {colleague}, who {did} for {post}.
    You may have seen {post}, and {colleague} was part of that.
    {Colleague} {did} when we made {post}, and I wanted you to know.
    I have had {colleague} with me on {post}.
    Behind {post} there is also {colleague}, who {did}.
    {Post} was made with help from {colleague}.
    I would like you to know that {colleague} {did} for {post}.
  `),
  result: lines(`
    The post {result}.
    I can see now that the post {result}.
    This is how it went: the post {result}.
    The result is that the post {result}.
    I have looked at the numbers, and the post {result}.
    For your information, the post {result}.
    So far, the post {result}.
    I can also see that the post {result}.
    If you wonder how it did: the post {result}.
    I might add that the post {result}.
  `),
  why: lines(`
    That takes time in the middle of a working day, and I appreciate it.
    It made my job easier.
    It is a great help to me when someone takes the time.
    Without help from those who know the work, we would have little to tell.
    It was concrete, useful and done in good time.
    I learned something from it, and I think the readers did too.
    This is how our channels are made: someone who knows the work says yes.
    It is not part of the job description, so I want to mention it.
    It got better because someone who knows the work was in it.
    I hope it is all right with you that a little time goes into this.
  `),
  agreed: lines(`
    {Colleague} knows that I am telling you this.
    I asked {colleague}, who was fine with my telling you.
    {Colleague} has said yes to my telling you.
    I checked with {colleague} before telling you.
    I share this after asking {colleague} first.
    I have {colleague}'s permission to pass it on.
    {Colleague} is happy for you to know.
    I asked {colleague} before I wrote to you.
    {Colleague} is happy for me to mention it.
    {Colleague} and I have agreed that I write this.
  `),
};
