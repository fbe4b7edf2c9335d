import { lines } from '../lines.ts';
import type { CampaignPhrases } from './campaign.ts';

export const campaignEn: CampaignPhrases = {
  what: lines(`
    The campaign {name} in short: {what}.
    This is the campaign I keep talking about, {name}: {what}.
    {Name} is a campaign we’re running now: {what}.
    If you’re wondering what {name} is, the answer is this: {what}.
    You may have heard of {name}: {what}.
    Behind the name {name} is this: {what}.
    Here is {name} in a nutshell: {what}.
    What is {name} about? {What}.
    In brief, {name}: {what}.
    This is what we want with {name}: {what}.
  `),
  who: lines(`
    {How}, and it’s shown to {audience}.
    This is how we do it: {how}, and those who see it are {audience}.
    {How}, so the ones who get to see it are {audience}.
    The way we do it: {how}, meant for {audience}.
    {How}, and you only see it if you belong to those we show it to: {audience}.
    In practice: {how}, and we show it to {audience}.
    It works like this: {how}, aimed at {audience}.
    {How}, and it’s made for {audience}.
    The method is simple: {how}, and it goes to {audience}.
    {How}, so you may never see it yourself, as it’s meant for {audience}.
  `),
  hope: lines(`
    We’re spending {budget}, and what we hope for is {hope}.
    The budget is {budget}, and the aim is {hope}.
    It costs {budget}, and we hope for this: {hope}.
    We’ve set the limit at {budget}, and what we wish for is {hope}.
    For this we have {budget}, and the hope is {hope}.
    We’ve put aside {budget}, and in the end we hope for this: {hope}.
    We have {budget} to use, and what we’re after is {hope}.
    With {budget} we hope to achieve this: {hope}.
    We’re putting {budget} into it, and what we want is {hope}.
    The price is {budget}, and if it goes as we would like, the result is {hope}.
  `),
  afterHope: lines(`
    The campaign {name} is over now, and what we hoped for was {hope}.
    {Name} is finished, and the hope was {hope}.
    We’ve come to the end of {name}, and what we wished for was {hope}.
    In case anyone wonders how {name} went: the aim was {hope}.
    Do you remember {name}? What we hoped for was {hope}.
    The campaign {name} has closed, and this was our hope: {hope}.
    We’re done with {name}, which was meant to give us this: {hope}.
    Summing up {name}: the aim was {hope}.
    When we started {name}, we hoped for this: {hope}.
    Here is the rest of the story of {name}, where we hoped for this: {hope}.
  `),
  afterHappened: lines(`
    This is how it went: {happened}.
    This is what happened: {happened}.
    The result was this: {happened}.
    The answer is this: {happened}.
    Now we know this: {happened}.
    When we added it up, it looked like this: {happened}.
    And so it turned out: {happened}.
    What we saw was this: {happened}.
    The outcome: {happened}.
    Afterwards we can put it like this: {happened}.
  `),
  afterThanks: lines(`
    We spent {budget}, and I’m happy to take questions.
    It cost {budget}, and we’ll build on what we learned.
    The price was {budget}, and thanks to everyone who helped.
    We used {budget} on it, so now you have the whole picture.
    The budget was {budget}, and if you’re curious about anything, just ask.
    We had {budget} to spend, and next time we’ll know a little more.
    The limit was {budget}, and I’ll gladly tell more to anyone who wants to hear.
    It took {budget}, and thanks for your patience while it lasted.
    We did this for {budget}, and I’d like to hear what you think.
    We put {budget} into it, and I’m happy to share what we learned.
  `),
};
