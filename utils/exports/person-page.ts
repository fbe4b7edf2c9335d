import { formatDate, weekdayName } from '../language/format.ts';
import { wordsOf } from '../language/words.ts';
import type { Language } from '../model/people.ts';
import { type PlatformId, platformNames } from '../model/platforms.ts';
import type { PersonRecords } from './person-records.ts';
import { escapeHtml, printedPage } from './printed-page.ts';

const nb = {
  title: 'Dette er lagret om {name}',
  intro:
    'Laget i Medspill {date}. Opplysningene ligger bare på maskinen til den som har Medspill, og brukes til å takke og spørre folk på en god måte. Andres navn er tatt ut.',
  card: 'Om deg',
  confirmed: 'Sist gått gjennom',
  left: 'Sluttet',
  contributions: 'Det du har hjulpet med',
  consents: 'Samtykker',
  scope: 'Gjelder',
  channels: 'Hvor',
  how: 'Hvordan det ble gitt',
  until: 'til',
  withdrawn: 'trukket {date}',
  takenDown: 'tatt ned eller endret {date}',
  messages: 'Meldinger til deg eller om deg',
  toYou: 'Til deg',
  aboutYou: 'Nevner deg',
  copied: 'kopiert {date}',
  draft: 'utkast, ikke kopiert',
  others: { one: 'én mottaker til', many: '{count} mottakere til' },
  asks: 'Det du er spurt om',
  tips: 'Tips fra deg',
  plans: 'Planlagte innlegg du er tenkt med på',
  mentions: 'Andre steder navnet ditt står',
  snoozes: 'Takk som er utsatt',
  nothing: 'Ingenting.',
  rights:
    'Du kan be om at noe rettes eller slettes. Den som laget denne siden, kan slette alt om deg med ett klikk; innleggene blir stående med «en kollega». En sikkerhetskopi laget før slettingen kan fortsatt finnes, men slettingen gjentas når den hentes inn.',
};

type PersonWords = typeof nb;

const nn: PersonWords = {
  ...nb,
  title: 'Dette er lagra om {name}',
  intro:
    'Laga i Medspill {date}. Opplysningane ligg berre på maskina til den som har Medspill, og blir brukte til å takke og spørje folk på ein god måte. Namna til andre er tekne ut.',
  confirmed: 'Sist gått gjennom',
  left: 'Slutta',
  contributions: 'Det du har hjelpt med',
  consents: 'Samtykke',
  scope: 'Gjeld',
  channels: 'Kvar',
  how: 'Korleis det vart gitt',
  withdrawn: 'trekt {date}',
  takenDown: 'teke ned eller endra {date}',
  messages: 'Meldingar til deg eller om deg',
  aboutYou: 'Nemner deg',
  draft: 'utkast, ikkje kopiert',
  others: { one: 'éin mottakar til', many: '{count} mottakarar til' },
  asks: 'Det du er spurd om',
  tips: 'Tips frå deg',
  plans: 'Planlagde innlegg du er tenkt med på',
  mentions: 'Andre stader namnet ditt står',
  snoozes: 'Takk som er utsett',
  nothing: 'Ingenting.',
  rights:
    'Du kan be om at noko blir retta eller sletta. Den som laga denne sida, kan slette alt om deg med eitt klikk; innlegga blir ståande med «ein kollega». Ein tryggingskopi laga før slettinga kan framleis finnast, men slettinga blir gjord om att når han blir henta inn.',
};

const en: PersonWords = {
  title: 'What is stored about {name}',
  intro:
    'Made in Medspill on {date}. It is kept only on the machine of the person who has Medspill, and is used to thank and ask people in a good way. Other people’s names are taken out.',
  card: 'About you',
  confirmed: 'Last gone through',
  left: 'Left',
  contributions: 'What you have helped with',
  consents: 'Consents',
  scope: 'For',
  channels: 'Where',
  how: 'How it was given',
  until: 'until',
  withdrawn: 'withdrawn {date}',
  takenDown: 'taken down or changed {date}',
  messages: 'Messages to you or about you',
  toYou: 'To you',
  aboutYou: 'Mentions you',
  copied: 'copied {date}',
  draft: 'draft, not copied',
  others: { one: 'one other recipient', many: '{count} other recipients' },
  asks: 'What you have been asked',
  tips: 'Tips from you',
  plans: 'Planned posts you are meant to be part of',
  mentions: 'Other places your name appears',
  snoozes: 'Thanks put off',
  nothing: 'Nothing.',
  rights:
    'You may ask to have things corrected or erased. Whoever made this page can erase everything about you with one click; the posts stay with “a colleague”. A backup made before that may still exist, but the erasing is repeated when it is brought back.',
};

const personWords: Record<Language, PersonWords> = { nb, nn, en };

/** What is stored about one person as a page to read, print or send: one file, nothing fetched, every word escaped. */
export function personPage(records: PersonRecords, language: Language): string {
  const words = personWords[language];
  const { people } = wordsOf(language);
  const day = (when: string): string => formatDate(when, language);
  const roles = (list: readonly (keyof typeof people.role)[]): string =>
    list.map((role) => people.role[role]).join(', ');
  const placeOf = (place: string): string => people.consent.place[place as keyof typeof people.consent.place];
  const { person } = records;
  const title = words.title.replace('{name}', () => person.name);
  const facts: [string, string | null][] = [
    [people.name, person.name],
    [people.department, person.department],
    [people.email, person.email],
    [people.language, people.languageName[person.language]],
    [people.canHelpWith, roles(person.canHelpWith)],
    [people.ratherNot, roles(person.ratherNot)],
    [people.topics, person.topics.join(', ')],
    [people.channel, person.channel && people.channels[person.channel]],
    [people.quiet.bestDays, person.bestDays.map((weekday) => weekdayName(weekday, language)).join(', ')],
    [people.quiet.own, person.quietWeeks.map(({ from, to }) => `${day(from)}–${day(to)}`).join(', ')],
    [words.confirmed, person.confirmedOn && day(person.confirmedOn)],
    [words.left, person.leftOn && day(person.leftOn)],
  ];
  const sections: [string, string[]][] = [
    [
      words.contributions,
      records.contributions.map(
        ({ role, what, post, notedAt, takenDownAt }) =>
          `${people.role[role]}${what ? ` (${what})` : ''}: ${post} · ${day(notedAt)}${takenDownAt ? `, ${words.takenDown.replace('{date}', day(takenDownAt))}` : ''}`,
      ),
    ],
    [
      words.consents,
      records.consents.map(({ scopes, channels, howGiven, from, until, withdrawnAt }) => {
        const places = channels
          .map((channel) => (channel in platformNames ? platformNames[channel as PlatformId] : placeOf(channel)))
          .join(', ');
        const given = scopes.map((scope) => people.consent.scope[scope]).join(', ');
        const end = until ? ` ${words.until} ${day(until)}` : '';
        return `${words.scope}: ${given}. ${words.channels}: ${places}. ${words.how}: ${howGiven}. ${day(from)}${end}${withdrawnAt ? `, ${words.withdrawn.replace('{date}', day(withdrawnAt))}` : ''}`;
      }),
    ],
    [
      words.messages,
      records.messages.map(({ toThePerson, otherRecipients, subject, text, draftedAt, copiedAt }) => {
        const state = copiedAt ? words.copied.replace('{date}', day(copiedAt)) : `${words.draft}, ${day(draftedAt)}`;
        const others =
          otherRecipients > 0
            ? ` · ${words.others[otherRecipients === 1 ? 'one' : 'many'].replace('{count}', String(otherRecipients))}`
            : '';
        return `${toThePerson ? words.toYou : words.aboutYou} · ${state}${others}\n${subject ? `${subject}\n` : ''}${text}`;
      }),
    ],
    [words.asks, records.asks.map(({ what, whyYou, createdAt }) => `${what} ${whyYou} · ${day(createdAt)}`)],
    [words.tips, records.tips.map(({ text, createdAt }) => `${text} · ${day(createdAt)}`)],
    [
      words.plans,
      records.plans.map(
        ({ title: plan, publishOn, needs }) =>
          `${plan}${publishOn ? ` · ${day(publishOn)}` : ''}: ${needs.map(({ role, what }) => `${people.role[role]} ${what}`).join(', ')}`,
      ),
    ],
    [words.snoozes, records.snoozes.map(({ post, until }) => `${post} · ${day(until)}`)],
    [words.mentions, records.mentions.map(({ text }) => text)],
  ];
  const line = (text: string): string => `<li>${escapeHtml(text).replaceAll('\n', '<br>')}</li>`;
  const known = facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]) => line(`${label}: ${value}`));
  const body = [
    `<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(words.intro.replace('{date}', day(records.madeAt)))}</p></header><main>`,
    `<section><h2>${escapeHtml(words.card)}</h2><ul class="plain card">${known.join('')}</ul></section>`,
    ...sections.map(
      ([heading, lines]) =>
        `<section><h2>${escapeHtml(heading)}</h2>${lines.length > 0 ? `<ul class="plain card">${lines.map(line).join('')}</ul>` : `<p>${escapeHtml(words.nothing)}</p>`}</section>`,
    ),
    `</main><footer><p>${escapeHtml(words.rights)}</p></footer>`,
  ].join('\n');
  return printedPage(language, title, body);
}
