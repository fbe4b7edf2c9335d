import { useRef, useState } from 'react';
import { chartSvg } from '../../utils/decks/chart-svg.ts';
import type { Deck, DeckLook, SlideChart } from '../../utils/decks/deck.ts';
import { deckColours } from '../../utils/decks/deck-colours.ts';
import { deckPicture } from '../../utils/decks/picture-svg.ts';
import { copyPicture, pngOf } from '../ui/copy-picture.ts';
import { printPicture } from '../ui/print-picture.ts';
import { saveFile } from '../ui/save-file.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Medspill';

export type FileState = { state: 'idle' | 'saved' | 'failed' } | { state: 'making'; share: number };

/** Saving a deck, or its one page as a picture: how far it has come, a way to cancel, and whether it went well. */
export function useDeckFile(): {
  file: FileState;
  save: (deck: Deck, look: DeckLook, as: 'pptx' | 'png' | 'svg') => Promise<void>;
  /** The one page on paper, or as a PDF: the browser's own window asks which. */
  print: (deck: Deck, look: DeckLook) => Promise<void>;
  cancel: () => void;
} {
  const [file, setFile] = useState<FileState>({ state: 'idle' });
  const cancelled = useRef(false);
  const save = async (deck: Deck, look: DeckLook, as: 'pptx' | 'png' | 'svg') => {
    cancelled.current = false;
    setFile({ state: 'making', share: 0 });
    try {
      const made = await (as === 'pptx' ? presentationOf(deck, look) : pictureOf(deck, look, as));
      saveFile(`${fileName(deck.name)}.${as}`, made);
      setFile({ state: 'saved' });
    } catch (error) {
      setFile({ state: error instanceof DOMException && error.name === 'AbortError' ? 'idle' : 'failed' });
    }
  };
  const presentationOf = async (deck: Deck, look: DeckLook): Promise<Blob> => {
    // The library is large: fetched from the extension itself the first time a file is made.
    const { deckToPptx } = await import('../../utils/decks/deck-to-pptx.ts');
    const bytes = await deckToPptx(deck, look, async (done, all) => {
      setFile({ state: 'making', share: done / all });
      // Lets the screen draw, and a click on cancel be heard.
      await new Promise((next) => setTimeout(next));
      if (cancelled.current) throw new DOMException('', 'AbortError');
    });
    return new Blob([bytes], { type: PPTX });
  };
  const cancel = () => {
    cancelled.current = true;
  };
  const print = (deck: Deck, look: DeckLook) =>
    printPicture(deckPicture(deck, look), deck.name).catch(() => setFile({ state: 'failed' }));
  return { file, save, print, cancel };
}

const svgFile = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** The page for a screen, as a file. */
async function pictureOf(deck: Deck, look: DeckLook, as: 'png' | 'svg'): Promise<Blob> {
  const svg = deckPicture(deck, look);
  return as === 'svg' ? svgFile(svg) : pngOf(svg, 1600, 900);
}

/** A chart as an SVG file, with the chart in words inside it. */
export function saveChart(chart: SlideChart, deck: Deck, look: DeckLook): void {
  saveFile(`${fileName(deck.name)}.svg`, svgFile(chartSvg(chart, deckColours(look), deck.language)));
}

/** A chart on the clipboard as a picture. False when the browser refused. */
export function copyChart(chart: SlideChart, deck: Deck, look: DeckLook): Promise<boolean> {
  const svg = chartSvg(chart, deckColours(look), deck.language);
  const [, width = '760', height = '420'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return copyPicture(svg, Number(width), Number(height));
}
