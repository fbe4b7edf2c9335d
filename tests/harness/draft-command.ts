import { parseArgs } from 'node:util';
import { firstName } from '../../utils/messages/address.ts';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type { Draft, DraftRequest } from '../../utils/messages/draft-request.ts';
import { toHtml, toPlainText } from '../../utils/messages/rich-text.ts';
import { type MessageKind, messageKinds } from '../../utils/model/messages.ts';
import { type Colleague, languages } from '../../utils/model/people.ts';
import { requestsFor } from './draft-requests.ts';
import { readGeneratedCompany } from './generated-company.ts';

// Prints drafts of one kind on a dataset of the claims generator as a JSON array. Asks, plans, tips and campaigns, which
// such a dataset does not have, are invented from it in a fixed way.

/** A draft as printed: with its words in both forms, and every number with its receipt, measured or entered. */
function printed(draft: Draft) {
  const { kind, level, language, recipients, subject, body, facts, entered } = draft;
  return {
    kind,
    level,
    language,
    recipients,
    ...(subject === null ? {} : { subject }),
    text: toPlainText(body),
    html: toHtml(body),
    facts: [
      ...facts.map(({ id, text, level: claimLevel, receipt }) => ({ id, text, level: claimLevel, receipt })),
      ...entered.map(({ id, text, record, recordId, field }) => ({
        id,
        text,
        level: 'number',
        receipt: { rule: 'entered', record, recordId, field },
      })),
    ],
  };
}

/** What `npm run -s draft` prints for its arguments. Throws with one sentence when it cannot. */
export function draftCommand(args: string[]): unknown[] {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: 'string' }, language: { type: 'string' }, recipient: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new Error('Usage: npm run -s draft -- <data.json> --kind <kind> --language nb|nn|en [--recipient <id>]');
  const kind = kindNamed(values.kind ?? '');
  if (kind === undefined)
    throw new Error(`Unknown kind "${values.kind ?? ''}". The kinds are: ${messageKinds.join(', ')}.`);
  const language = languages.find((one) => one === values.language);
  if (language === undefined)
    throw new Error(`Unknown language "${values.language ?? ''}". The languages are: nb, nn, en.`);
  const company = readGeneratedCompany(path);
  const recipient = values.recipient === undefined ? null : recipientIn(company, values.recipient);
  const drafts: unknown[] = [];
  for (const request of requestsFor(company, kind, language, recipient)) {
    const outcome = draftMessage(request satisfies DraftRequest);
    if (outcome.ok) drafts.push(printed(outcome.draft));
  }
  return drafts;
}

/** A kind by its name, however written ("thanks-with-result"), or by a part that only one has ("result", "leader"). */
function kindNamed(asked: string): MessageKind | undefined {
  const wanted = asked.replace(/[-_ ]/g, '').toLowerCase();
  const whole = messageKinds.find((one) => one.toLowerCase() === wanted);
  const holding = messageKinds.filter((one) => wanted.length > 2 && one.toLowerCase().includes(wanted));
  return whole ?? (holding.length === 1 ? holding[0] : undefined);
}

/** A recipient by the product's id, by the dataset's name of a contributor, or by name. */
function recipientIn(company: ReturnType<typeof readGeneratedCompany>, asked: string): string {
  const id = company.colleagueIds.get(asked) ?? asked;
  const wanted = asked.trim().toLowerCase();
  const byId = company.colleagues.find((one) => one.id === id);
  if (byId) return byId.id;
  const names = (one: Colleague) => [one.name.toLowerCase(), firstName(one.name).toLowerCase()];
  const found = company.colleagues.filter((one) => wanted !== '' && names(one).includes(wanted));
  if (found[0] && found.length === 1) return found[0].id;
  const known = [...company.colleagueIds].map(
    ([code, one]) => `${code} (${company.colleagues.find(({ id }) => id === one)?.name})`,
  );
  throw new Error(
    found.length > 1
      ? `Several colleagues are called "${asked}": give the whole name or the code. There are: ${known.join(', ')}.`
      : `No colleague "${asked}" in the dataset. There are: ${known.join(', ') || 'none'}.`,
  );
}
