import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askEn: AskPhrases = {
  planned: lines(`
    {When} I’d like to show {plan}, and I thought of you because {why}.
    {When} I’m making {plan}, and I’m coming to you because {why}.
    I’m planning {plan} {when}, and I’m asking you because {why}.
    I could use your help with {plan} {when}, as {why}.
    I’m working on {plan}, due out {when}, and you’re the one I have in mind because {why}.
    Since {why}, I’d love to have you in on {plan} {when}.
    {When} I hope to put out {plan}, and since {why}, I’m asking you first.
    Your name came up when I set up {plan} {when}, as {why}.
    Could I tempt you to join in on {plan} {when}, since {why}?
    {When} there’s room for {plan}, and I think you’d be just right for it, since {why}.
  `),
  undated: lines(`
    I’d like to make {plan}, and I thought of you because {why}.
    I’m working on {plan}, and I’m asking you because {why}.
    I could use your help with {plan}, as {why}.
    Since {why}, I’d love to have you in on {plan}.
    The next thing I want to make is {plan}, and I’m coming to you because {why}.
    Your name came up when I set up {plan}, as {why}.
    Could I tempt you to join in on {plan}, since {why}?
    On my list is {plan}, and since {why}, I’m asking you first.
    I’m gathering material for {plan}, and you’re the one I have in mind because {why}.
    I’m toying with the idea of {plan}, and I think you’d be just right for it, since {why}.
  `),
  need: lines(`
    From you I need {what}, perhaps {minutes}. It would be good to have it {deadline}.
    Could you help me with {what} {deadline}? I think it takes {minutes}.
    Do you have {minutes} for {what} {deadline}?
    Would you be up for {what}? It might take {minutes}, and it would be nice to have it ready {deadline}.
    I’d be glad of {what}. My guess is {minutes}, ideally {deadline}.
    All I need is {what}, about {minutes} in all. Would that work {deadline}?
    I’m after {what}, probably done in {minutes}. Does that suit you {deadline}?
    I’m hoping for {what} {deadline}, and {minutes} should do it.
    Would you let me have {what}? That’s {minutes} of your time, if possible {deadline}.
    Could I have {what} from you {deadline}? I reckon {minutes}.
  `),
  someoneElse: lines(`
    If it doesn’t suit you, just say no and I’ll ask someone else.
    It’s quite all right to say no – then I’ll ask someone else.
    If you don’t have the time, I’ll find someone else, so don’t give it another thought.
    A no is perfectly fine, and then I’ll move on down my list.
    If you’d rather leave it, there are others I can ask.
    Do say no if you have a lot on, and I’ll ask around.
    If it gets too much, a short no is enough and I’ll try another colleague.
    You don’t need a reason to say no – I’ll simply ask another colleague.
    If it doesn’t sound like you, that’s good to know, and I’ll keep looking.
    If the answer is no, that’s just as fine, and someone else gets the chance.
  `),
  otherwise: lines(`
    If it doesn’t suit you, just say no: {ifNo}.
    A no is perfectly fine: {ifNo}.
    If you don’t have the time, that’s all right: {ifNo}.
    You can safely turn this down: {ifNo}.
    If you’d rather leave it, I’m happy with that: {ifNo}.
    Do say no if you have a lot on: {ifNo}.
    You don’t need a reason to sit this out: {ifNo}.
    If it gets too much, a short answer will do: {ifNo}.
    If it doesn’t sound like you, it will sort itself out: {ifNo}.
    If the answer is no, that’s just as fine: {ifNo}.
  `),
};
