import PptxGenJS from 'pptxgenjs';
import qrcode from 'qrcode-generator';
import type { Language } from '../model/people.ts';
import { posterWords } from './poster-words.ts';
import { escapeHtml, printedPage } from './printed-page.ts';

export interface PosterWish {
  /** One page per language, in this order. */
  languages: readonly Language[];
  /** How to reach the user, as typed: e-mail, https address, phone number, or any words ("room 214"). Not empty. */
  contact: string;
  /** The user's first name; empty: "us". */
  name: string;
  /** Empty: left out. */
  company: string;
  /** `#rrggbb`. */
  colour: string;
}

/** Longest contact that still gives a square a phone reads across a corridor. */
export const MOST_CONTACT = 200;

/**
 * What a scanned square should open: an e-mail, a call, a page, or the words themselves. Only https, mailto and tel are ever
 * made into links. Throws RangeError when there is nothing to show, or too much for a square.
 */
export function contactLink(contact: string): string {
  const text = contact.replace(/\p{Cc}/gu, ' ').trim();
  if (text === '' || text.length > MOST_CONTACT) throw new RangeError(`a contact has 1 to ${MOST_CONTACT} letters`);
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return written(`mailto:${text}`);
  if (/^\+?[\d\s()-]{5,20}$/.test(text)) return `tel:${text.replace(/[\s()-]/g, '')}`;
  if (/^https:\/\/\S+$/i.test(text)) return written(text);
  if (/^(www\.)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/iu.test(text)) return written(`https://${text}`);
  return text;
}

/**
 * An address in the letters an address is written with: "kari.%C3%A5@…", "xn--…". A scanner has to guess how other letters
 * were meant, and guesses wrong (seen with zbar).
 */
function written(address: string): string {
  return /^[!-~]*$/.test(address) || !URL.canParse(address) ? address : new URL(address).href;
}

/** The square of a contact, medium error correction, sized to fit. Bytes are UTF-8, so that "Åse" scans as "Åse". */
function squareOf(contact: string) {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...new TextEncoder().encode(contactLink(contact))), 'Byte');
  code.make();
  return code;
}

/** The square as rows of dark and light, for tests and for drawing. True is dark. */
export function contactSquare(contact: string): boolean[][] {
  const code = squareOf(contact);
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => code.isDark(row, column)),
  );
}

/** White or near-black, whichever reads better on the colour (WCAG relative luminance). */
function inkOn(colour: string): 'FFFFFF' | '20302C' {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05) >= 4.5 ? 'FFFFFF' : '20302C';
}

/**
 * Where the contact stands, and in how many points: beside the square, or, when a word of it is too long for one line there, on a
 * line of its own across the page. Reckoned with wide letters, for programs that have no Calibri.
 */
function contactPlace(contact: string): { x: number; y: number; w: number; h: number; fontSize: number } {
  const longest = Math.max(
    ...contact
      .trim()
      .split(/\s+/)
      .map((word) => word.length),
  );
  const sizeIn = (inches: number) => Math.max(11, Math.min(22, Math.floor((inches * 72) / (longest * 0.62))));
  const beside = { x: 0.7, y: 7.4, w: 3.7, h: 1.2, fontSize: sizeIn(3.7) };
  return beside.fontSize >= 18 ? beside : { x: 0.7, y: 9.42, w: 6.87, h: 0.5, fontSize: sizeIn(6.87) };
}

/**
 * The open-door poster as a PowerPoint file, A4 upright, one slide per language, every word editable. Gives the bytes.
 * Throws RangeError for a contact that fits no square.
 */
export async function posterPptx(wish: PosterWish): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'A4', width: 8.27, height: 11.69 });
  deck.layout = 'A4';
  deck.author = 'Medspill';
  // The library writes this one name as it is, and an & in it would make the file broken.
  deck.company = escapeHtml(wish.company);
  deck.title = posterWords[wish.languages[0] ?? 'nb'].title;
  const colour = /^#[0-9a-f]{6}$/i.test(wish.colour) ? wish.colour : '#2f6f62';
  const paint = colour.slice(1).toUpperCase();
  const square = squareOf(wish.contact);
  // 24 dots a module: sharp on paper. A light margin of four modules is part of the standard.
  const picture = square.createDataURL(24, 96);
  const base = { fontFace: 'Calibri', margin: 0, color: '20302C' };

  for (const language of wish.languages) {
    const words = posterWords[language];
    const lang = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language];
    const slide = deck.addSlide();
    slide.background = { color: 'FFFFFF' };
    slide.addShape('rect', { x: 0, y: 0, w: 8.27, h: 4.1, fill: { color: paint } });
    slide.addText(words.title, {
      ...base,
      lang,
      x: 0.7,
      y: 0.6,
      w: 6.87,
      h: 3,
      fontSize: 50,
      bold: true,
      color: inkOn(colour),
      valign: 'middle',
      fit: 'shrink',
    });
    slide.addText(
      words.lines.map((text) => ({ text, options: { breakLine: true } })),
      { ...base, lang, x: 0.7, y: 4.45, w: 6.87, h: 1.7, fontSize: 24, valign: 'top', lineSpacingMultiple: 1.2 },
    );
    slide.addText(words.tell(wish.name), {
      ...base,
      lang,
      x: 0.7,
      y: 6.4,
      w: 3.7,
      h: 0.9,
      fontSize: 26,
      bold: true,
      valign: 'bottom',
      fit: 'shrink',
    });
    slide.addText(wish.contact, {
      ...base,
      lang,
      ...contactPlace(wish.contact),
      valign: 'top',
      color: '1F6556',
      fit: 'shrink',
    });
    slide.addText(words.scan, {
      ...base,
      lang,
      x: 4.7,
      y: 6.15,
      w: 2.87,
      h: 0.35,
      fontSize: 14,
      align: 'center',
      color: '56625D',
    });
    slide.addImage({ data: picture, x: 4.7, y: 6.5, w: 2.87, h: 2.87, altText: words.alt(wish.contact) });
    slide.addText(words.promise, {
      ...base,
      lang,
      x: 0.7,
      y: 10,
      w: 6.87,
      h: 0.85,
      fontSize: 16,
      valign: 'top',
      color: '56625D',
    });
    if (wish.company)
      slide.addText(words.of(wish.company), {
        ...base,
        lang,
        x: 0.7,
        y: 10.9,
        w: 6.87,
        h: 0.35,
        fontSize: 12,
        color: '56625D',
      });
  }
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** The same poster as one page to print or save as PDF from the browser, one sheet of paper per language. */
export function posterHtml(wish: PosterWish): string {
  const rows = contactSquare(wish.contact);
  const size = rows.length + 8;
  const path = rows.map((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join('')).join('');
  const colour = /^#[0-9a-f]{6}$/i.test(wish.colour) ? wish.colour : '#2f6f62';
  const sheets = wish.languages.map((language) => {
    const words = posterWords[language];
    const image = `<svg role="img" aria-label="${escapeHtml(words.alt(wish.contact))}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
    return `<section lang="${language}"><h1>${words.title}</h1><div class="in"><ul>${words.lines.map((text) => `<li>${text}</li>`).join('')}</ul><div class="row"><div><h2>${escapeHtml(words.tell(wish.name))}</h2><p class="to">${escapeHtml(wish.contact)}</p></div><figure><figcaption>${words.scan}</figcaption>${image}</figure></div><p class="promise">${words.promise}</p>${wish.company ? `<p class="of">${escapeHtml(words.of(wish.company))}</p>` : ''}</div></section>`;
  });
  const style = `<style>@page{size:A4;margin:0}body{background:#fff;color:#20302c;print-color-adjust:exact;-webkit-print-color-adjust:exact}section{max-width:210mm;min-height:296mm;margin:0 auto;break-after:page}section:last-child{break-after:auto}h1{margin:0;padding:22mm 18mm;font-size:clamp(30px,13vw,50px);color:#${inkOn(colour)};background:${colour}}.in{padding:10mm 18mm}section ul{font-size:clamp(18px,5vw,24px)}section li{margin-bottom:3mm}.row{display:flex;flex-wrap:wrap;gap:8mm;justify-content:space-between;margin:10mm 0}.row h2{margin:0 0 3mm;font-size:26px}.row>div{flex:1 1 60mm;min-width:0}.to{font-size:20px;color:#1f6556;overflow-wrap:anywhere}figure{margin:0;width:70mm;max-width:100%;text-align:center;color:#56625d}svg{display:block;width:100%}.promise{font-size:16px;color:#56625d}.of{font-size:13px;color:#56625d;margin-top:10mm}@media screen and (max-width:720px){h1{padding:10mm 6mm}.in{padding:6mm}section{min-height:0}}</style>`;
  const [first = 'nb'] = wish.languages;
  return printedPage(
    first,
    posterWords[first].title,
    `${style}<main style="max-width:none;padding:0">${sheets.join('\n')}</main>`,
  );
}
