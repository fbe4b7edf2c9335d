import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askEn: AskPhrases = {
  planned: lines(`
    {When} I would like to put out {plan}.
    {When} I am thinking of making {plan}.
    I am planning {plan} {when}.
    {When} there is room for {plan}, and I would love to make it happen.
    I am working on {plan}, which is due out {when}.
    {When} I hope to show {plan}.
    What I have planned {when} is {plan}.
    I have started on {plan}, with a view to publishing {when}.
    I am looking ahead to what goes out {when}: {plan}.
    I am aiming for {plan} {when}.
  `),
  undated: lines(`
    I would like to make {plan}.
    I am working on {plan}.
    I have been thinking for a while about {plan}.
    I have started on {plan}.
    The next thing I want to make is {plan}.
    I am planning {plan}.
    On my list is {plan}.
    I am gathering material for {plan}.
    I am toying with the thought of {plan}.
    I would love to get {plan} done.
  `),
  why: lines(`
    I am asking you because {why}.
    I thought of you because {why}.
    The reason I am asking you is that {why}.
    You came to mind, as {why}.
    Your name came up, as {why}.
    I am coming to you since {why}.
    Since {why}, I am asking you.
    If I am asking you in particular, it is because {why}.
    I wonder if this is something for you, since {why}.
    I have you in mind because {why}.
  `),
  need: lines(`
    From you I need {what}, perhaps {minutes}, and it would be good to have it {deadline}.
    What I need is {what}, ideally {deadline}, and I reckon {minutes} of your time.
    Could you give me {what} {deadline}, which I think takes {minutes}?
    I am asking for {what}, about {minutes}, and it would be good to have it ready {deadline}.
    Do you have {minutes} for {what} {deadline}?
    I am hoping for {what} {deadline}, and it should be done in {minutes}.
    It is about {what}, which I put at {minutes}, ideally {deadline}.
    Could I have {what} from you {deadline}, at a guess {minutes}?
    It comes down to {what}, which will probably take {minutes}, and I need it {deadline}.
    Would you help me with {what} {deadline}, which should be done in {minutes}?
  `),
  someoneElse: lines(`
    If it does not suit you, just say no and I will ask someone else.
    It is quite all right to say no, then I will ask someone else.
    If you do not have the time, I will ask someone else, so do not give it another thought.
    A no is perfectly fine, and then I will move on to someone else.
    If you would rather leave it, I will find someone else.
    Do say no if you have a lot on, and I will ask around.
    If it gets too much, a short no is enough and I will ask someone else.
    You need no reason to say no, I will simply ask another colleague.
    If it does not sound like you, that is good to know, and I will ask someone else.
    If the answer is no, that is just as fine, and I will find someone else.
  `),
  otherwise: lines(`
    If it does not suit you, just say no: {ifNo}.
    A no is perfectly fine: {ifNo}.
    If you do not have the time, that is all right: {ifNo}.
    You can safely say no: {ifNo}.
    If you would rather leave it, that is fine by me: {ifNo}.
    Do say no if you have a lot on: {ifNo}.
    You need no reason to say no: {ifNo}.
    If it gets too much, a short no is enough: {ifNo}.
    If it does not sound like you, it will sort itself out: {ifNo}.
    If the answer is no, that is just as fine: {ifNo}.
  `),
};
