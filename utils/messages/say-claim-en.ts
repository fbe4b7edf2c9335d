import type { ClaimWords } from './say-claim-words.ts';

/** English. */
export const claimWordsEn: ClaimWords = {
  thePost: 'The post',
  notRead: 'This number has not been read yet.',
  withheld: {
    'too-early': 'It is too early to compare.',
    'too-few': 'There are too few posts to compare with yet.',
    'typical-too-small': 'The numbers are too small to compare.',
    'not-read': 'This number has not been read yet.',
    paid: 'The post had paid promotion, so it is not compared with the others.',
    'too-uncertain': 'The numbers are too uncertain to say whether it is more or less than usual.',
    'cannot-be-measured': 'We do not know exactly when it was published, so it cannot be compared with the others.',
  },
  watched: (hours) => `The post has been watched for ${hours} hours in all.`,
  nothingYet: (what) => `The post has no ${what} yet.`,
  reachedNobody: 'The post has not reached anyone yet.',
  rank: (place, of, platform) => `The post is number ${place} of our last ${of} ${platform} posts, at the same age.`,
  rankAmong: (place, of, platform) =>
    `The post is among the top ${place} of our last ${of} ${platform} posts, at the same age.`,
  rankFirst: (of, platform) => `The post is at the top of our last ${of} ${platform} posts, at the same age.`,
  trait: {
    people: 'posts with people from the company',
    weekend: 'posts published at the weekend',
    long: 'posts with a long text',
    format: {
      text: 'posts with text only',
      image: 'posts with a picture',
      carousel: 'posts with several pictures',
      video: 'posts with video',
      document: 'posts with a document',
      link: 'posts with a link',
      poll: 'polls',
      story: 'stories',
      other: 'posts in other formats',
    },
    topic: (topic) => `posts about ${topic}`,
    weekday: (day) => `posts published on a ${day}`,
    by: (name) => `posts ${name} helped with`,
    own: (name) => `posts marked “${name}”`,
    someone: 'a colleague',
  },
  traitVerb: { shown: 'have been shown', started: 'have been started', people: 'have reached', acts: 'have had' },
  theOthers: 'the others',
  counted: (withTrait, without) => `${withTrait} with and ${without} without, compared channel by channel`,
  noDifference: (trait, counted) => `We see no clear difference yet between ${trait} and the others (${counted}).`,
  tooFew: (trait, counted) => `There are too few posts to say anything about ${trait} (${counted}).`,
  amongTop: (some, top, trait, all, of) =>
    `So far, ${some} of the ${top} posts that have done best are ${trait} (${all} of all ${of} are). Too few to tell whether that is a pattern.`,
  entangled: (trait, other) => `Here, ${trait} go together with ${other}, so we cannot tell which made the difference.`,
  noneMarked: (trait) => `We have no ${trait} to compare with yet.`,
  allHaveIt: (trait) => `We only have ${trait}, so there is nothing to compare with.`,
  metricNotRead: 'This number has not been read for any post yet.',
  noneComparable: 'Every post here had paid promotion or has no certain publishing time, so they cannot be compared.',
  pulledUp: 'A single post pulls the average up.',
  total: {
    shown: (amount, when) => `Our posts were shown ${amount} ${when}.`,
    started: (amount, when) => `Our videos were started ${amount} ${when}.`,
    acts: (amount, when) => `Our posts had ${amount} ${when}.`,
    known: (known, all) => `We have numbers for ${known} of ${all} posts.`,
    mostlyOne: 'Most of it came from one post.',
    nothing: (when) => `We have no numbers ${when}.`,
    unknown: (when) => `We cannot say how much of it came ${when}.`,
  },
  about: (amount) => `about ${amount}`,
  atLeast: (amount) => `at least ${amount}`,
  inMonth: (month) => `in ${month}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  people: {
    quoted: (platform, amount, when) => `According to ${platform}, our page reached about ${amount} ${when}.`,
    between: (largest, low, high, platform) =>
      `The most seen ${platform} post reached about ${largest}. Together the posts reached between ${low} and ${high} (many will have seen several).`,
    one: (largest, platform) => `The ${platform} post reached about ${largest}.`,
    nothing: (platform) => `We have not read how many people the ${platform} posts reached.`,
    nobody: (platform) => `Our numbers do not show that anyone has seen the ${platform} posts.`,
  },
  record: {
    best: (kind, platform, since, of) =>
      `So far this is ${kind} of ${of} of our ${platform} posts since ${since}, all at the same age.`,
    topThree: (kind, platform, since, of) =>
      `So far the post is among the three ${kind} of ${of} of our ${platform} posts since ${since}, all at the same age.`,
    kind: { shown: 'the most shown', started: 'the most started', people: 'the one that has reached the most people' },
    acts: (noun) => `the one with the most ${noun}`,
    most: { shown: 'most shown', started: 'most started', people: 'that have reached the most people' },
    mostActs: (noun) => `with the most ${noun}`,
  },
  help: {
    posts: (count, since) => `You have helped with ${count} since ${since}.`,
    soFar: (count, since) => `${count} since ${since}.`,
    none: 'You have not helped with any posts in this time.',
    best: (title) => `The one that did best is “${title}”.`,
  },
  between: (low, high) => `between ${low} and ${high}`,
  expect: {
    shown: (platform, span, age, share) =>
      `Our ${platform} posts have usually been shown ${span} times after ${age} (about ${share} in ten have).`,
    started: (platform, span, age, share) =>
      `Our videos on ${platform} have usually been started ${span} times after ${age} (about ${share} in ten have).`,
    people: (platform, span, age, share) =>
      `Our ${platform} posts have usually reached ${span} people after ${age} (about ${share} in ten have).`,
    acts: (platform, span, noun, age, share) =>
      `Our ${platform} posts have usually had ${span} ${noun} after ${age} (about ${share} in ten have).`,
    none: (platform) => `We have too few ${platform} posts to say where the next one usually lands.`,
  },
  receipt: {
    number: (value, age) => (age ? `The number is ${value}, read ${age} after publishing.` : `The number is ${value}.`),
    rounded: (low, high) =>
      `The page showed a rounded number. The true one lies somewhere between ${low} and ${high}, and that is taken into account.`,
    estimated: 'How many people a post reaches is always something the platform estimates.',
    compared: (count, platform, age) =>
      age
        ? `The post is compared with ${count} of our own ${platform} posts, all as they were ${age} after publishing.`
        : `The post is compared with ${count} of our own ${platform} posts.`,
    middle: (typical, percent) =>
      `The middle one of them had about ${typical}. This post stands at about ${percent} of a usual post.`,
    span: (low, high) =>
      `Posts vary a lot, so it is uncertain what a usual post gets. Allowing for that, this post stands somewhere between ${low} and ${high} of a usual post. The sentence says no more than that span allows.`,
    error: (oneIn) => `If the post were in truth quite ordinary, we would be wrong at most one time in ${oneIn}.`,
    curve: (half, times) =>
      times
        ? `Numbers grow with time. Half has usually come after about ${half}, worked out from ${times} you read the same post again. That is how posts read at different ages can be compared.`
        : `Numbers grow with time. Here half is assumed to have come after about ${half}, because few posts were read more than once. Read some posts again, and the comparison becomes surer.`,
    borrowed:
      'There are few posts on this channel. How much numbers usually vary is therefore taken from the other channels too.',
    leftOut: (parts) => `Left out: ${parts}.`,
    paid: (count) => `${count} paid`,
    unknownAtAge: (count) => `${count} not read near enough to this age`,
    outsideWindow: (count) => `${count} from more than half a year before or after`,
    otherMeaning: (count) => `${count} where the platform meant something else by the number`,
    traitSides: (withTrait, without) => `${withTrait} posts with and ${without} without were compared.`,
    traitHow:
      'Posts were only compared with others on the same channel and from the same time, all at the same age. Paid ones were left out. It also allows for our asking about several things at once: something always looks like a pattern then.',
    traitRatio: (percent) =>
      `Those with stand at about ${percent} of those without. That tells us what has gone together, not what the cause is.`,
    markedAfterwards: (count, one) =>
      `${count} of the posts ${one ? 'was' : 'were'} marked after the numbers had been read. It is easy then to mark those that went well, so trust this a little less.`,
    total: (posts, readings) =>
      `Added up over ${posts}, from ${readings}. “At least” is what is quite certain: numbers only go up, so what stood there at one reading was there later too.`,
    reading: ['reading', 'readings'],
    record: (count, platform, age) =>
      `Compared with ${count} other ${platform} posts, all as they were ${age} after publishing. It is plain counting: a few times a year there is a new record by chance.`,
    people: (posts) =>
      `Rests on ${posts}. Numbers of people can never be added up: the same people see several posts. All that is certain is that it was at least as many as the largest post reached, and at most all of them together.`,
    quoted: 'The number is the page’s own, typed in or taken from a file. It is not a sum of posts.',
    expectation: (count, platform) =>
      `Rests on our last ${count} ${platform} posts at the same age. The span is wide because posts vary so much.`,
    method: (rule, version, date) => `For those who know statistics: ${rule} Method ${version}, worked out ${date}.`,
    rules: {
      post: 'Hodges–Lehmann on logs with exact bounds (with few posts Student t with pooled spread), widened for rounding, growth curve, like neighbours, trend and a level that may wander.',
      trait:
        'Stratified Hodges–Lehmann on logs, channel × about eight posts in a row, exact null distribution, Holm, confirmed by regression where other traits go together with this one.',
      named: 'Ratio to the median of named posts, with a sign test.',
      rank: 'Place among named posts, with bounds from rounding and growth curve.',
      plain: 'No inference, only the number.',
    },
  },
};
