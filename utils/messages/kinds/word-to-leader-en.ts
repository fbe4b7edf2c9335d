import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderEn: LeaderPhrases = {
  opening: lines(`
    I wanted to tell you about something {colleague} has been part of: {post}.
    I think you’d like to hear this: {colleague} {did} when we made {post}.
    When we made {post}, {colleague} was a real help.
    A short word about {colleague}, who {did} for {post}.
    You may have seen {post}, and {colleague} was part of that.
    {Colleague} {did} when we made {post}, and I wanted you to know.
    {Colleague} worked with me on {post}.
    Behind {post} there is also {colleague}, who {did}.
    {Post} was made with help from {colleague}.
    I’d like you to know that {colleague} {did} for {post}.
  `),
  result: lines(`
    The post {result}.
    I can see now that the post {result}.
    This is how it went: the post {result}.
    I’ve looked at the numbers, and the post {result}.
    In case you wonder how it went: the post {result}.
    The result is that the post {result}.
    As things look now, the post {result}.
    You may like to know that the post {result}.
    It’s nice to see that the post {result}.
    So far, the post {result}.
  `),
  why: lines(`
    Helping out takes time in the middle of a working day, and I appreciate it.
    The help made my job easier.
    It’s a great help to me when someone takes the time.
    Without help from people in the company, we’d have little to tell.
    I get more done when colleagues step up like that.
    I learned something along the way, and I think the readers did too.
    This is how our channels are made: someone says yes to joining in.
    Help like this is seldom in anyone’s job description, so I want to mention it.
    Help like that often goes unnoticed, so now it’s been said.
    I hope you’re all right with a little time going into helping me.
  `),
  agreed: lines(`
    {Colleague} knows that I’m telling you this.
    I asked {colleague}, who was fine with me telling you.
    {Colleague} is all right with you hearing about it.
    I checked with {colleague} first.
    {Colleague} gave me the go-ahead to tell you.
    {Colleague} said I could pass it on.
    {Colleague} is happy for you to know.
    Before I wrote to you, I asked {colleague}.
    {Colleague} doesn’t mind me mentioning it.
    We agreed on it, {colleague} and I, before I wrote.
  `),
};
