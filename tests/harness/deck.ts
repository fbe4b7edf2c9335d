import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Deck, type DeckKind, deckKinds, figureIdsOf, plainText } from '../../utils/decks/deck.ts';
import { deckToPptx } from '../../utils/decks/deck-to-pptx.ts';
import { type DeckRequest, makeDeck } from '../../utils/decks/make-deck.ts';
import { lastPeriod } from '../../utils/decks/period.ts';
import { languages } from '../../utils/model/people.ts';
import { deckBasis } from './deck-basis.ts';
import { type GeneratedCompany, readGeneratedCompany } from './generated-company.ts';

// Writes a deck as a PowerPoint file from a dataset of the claims generator, and prints what is on its slides as JSON. What
// such a dataset does not have (plans, asks, consents, campaigns) is invented from it in a fixed way.

const USAGE =
  'Usage: npm run -s deck -- <data.json> --kind ten-minutes|month|quarter|campaign|how-i-work --language nb|nn|en --out <file.pptx> [--form one|five] [--after] [--theme light|dark] [--colour #rrggbb]';

function requestFor(
  kind: DeckKind,
  company: GeneratedCompany,
  basis: ReturnType<typeof deckBasis>,
  one: boolean,
  after: boolean,
): DeckRequest {
  if (kind === 'month' || kind === 'quarter') {
    return { kind, period: lastPeriod(kind, company.now, basis.timeZone) };
  }
  if (kind !== 'campaign') return { kind };
  const campaign = basis.campaigns[after ? 1 : 0];
  if (!campaign) throw new Error('There is no campaign to explain.');
  return { kind, campaign, form: one ? 'one' : 'five' };
}

/** The slides as printed: sentence, timing, and every figure on it with its receipt. */
function printed(deck: Deck, out: string) {
  const figures = new Map<string, { id: string; text: string; level: string; receipt: unknown }>([
    ...deck.facts.map(({ id, text, level, receipt }) => [id, { id, text, level, receipt }] as const),
    ...deck.entered.map(
      ({ id, text, record, recordId, field }) =>
        [id, { id, text, level: 'number', receipt: { rule: 'entered', record, recordId, field } }] as const,
    ),
  ]);
  return {
    kind: deck.kind,
    language: deck.language,
    slides: deck.slides.map((slide) => ({
      id: slide.id,
      title: plainText(slide.title),
      notesSeconds: slide.seconds,
      chart: slide.chart && {
        kind: slide.chart.kind,
        categories: slide.chart.categories.map((one) => one.label),
        series: slide.chart.series,
      },
      facts: figureIdsOf(slide).flatMap((id) => figures.get(id) ?? []),
    })),
    seconds: deck.slides.reduce((sum, slide) => sum + slide.seconds, 0),
    out,
  };
}

async function run(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      language: { type: 'string' },
      out: { type: 'string' },
      form: { type: 'string' },
      after: { type: 'boolean' },
      theme: { type: 'string' },
      colour: { type: 'string' },
    },
  });
  const [path] = positionals;
  if (path === undefined || values.out === undefined) throw new Error(USAGE);
  const wanted = values.kind?.replace(/-/g, '').toLowerCase();
  const kind = deckKinds.find((one) => one.toLowerCase() === wanted);
  if (kind === undefined) throw new Error(`Unknown kind "${values.kind ?? ''}". ${USAGE}`);
  const language = languages.find((one) => one === values.language);
  if (language === undefined)
    throw new Error(`Unknown language "${values.language ?? ''}". The languages are: nb, nn, en.`);
  const company = readGeneratedCompany(path);
  const basis = deckBasis(company, language);
  const deck = makeDeck(requestFor(kind, company, basis, values.form === 'one', values.after === true), basis);
  const theme = values.theme === 'dark' ? 'dark' : 'light';
  writeFileSync(values.out, await deckToPptx(deck, { theme, colour: values.colour ?? '#1f6556', logo: null }));
  return printed(deck, values.out);
}

try {
  process.stdout.write(`${JSON.stringify(await run(process.argv.slice(2)), null, 1)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
