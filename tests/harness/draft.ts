import { parseArgs } from 'node:util';
import { draftMessage } from '../../utils/messages/draft-message.ts';
import type { Draft, DraftRequest } from '../../utils/messages/draft-request.ts';
import { toHtml, toPlainText } from '../../utils/messages/rich-text.ts';
import { messageKinds } from '../../utils/model/messages.ts';
import { languages } from '../../utils/model/people.ts';
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

function run(args: string[]): unknown {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kind: { type: 'string' }, language: { type: 'string' }, recipient: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined)
    throw new Error('Usage: npm run -s draft -- <data.json> --kind <kind> --language nb|nn|en [--recipient <id>]');
  const wanted = values.kind?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const kind = messageKinds.find((one) => one.toLowerCase() === wanted?.toLowerCase());
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

/** A recipient by the product's id, by the dataset's name of a contributor, or by name. */
function recipientIn(company: ReturnType<typeof readGeneratedCompany>, asked: string): string {
  const id = company.colleagueIds.get(asked) ?? asked;
  const found = company.colleagues.find((one) => one.id === id || one.name.toLowerCase() === asked.toLowerCase());
  if (found) return found.id;
  throw new Error(`No colleague "${asked}" in the dataset. There are: ${[...company.colleagueIds.keys()].join(', ')}.`);
}

try {
  process.stdout.write(`${JSON.stringify(run(process.argv.slice(2)), null, 1)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
