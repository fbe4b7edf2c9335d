import type { CSSProperties } from 'react';
import type { DeckLook, Slide, SlideDiagram } from '../../utils/decks/deck.ts';
import type { Language } from '../../utils/model/people.ts';
import { PlotFigure } from '../ui/PlotFigure.tsx';
import styles from './decks.module.css';
import { plainText, useSlideChart, useSlideColours } from './use-slide-look.ts';

/** A slide as it will look, in the colours of the file. On a narrow screen its parts stand under each other. */
export function SlidePreview({ slide, look, language }: { slide: Slide; look: DeckLook; language: Language }) {
  const colours = useSlideColours(look);
  const chart = useSlideChart(slide.chart, language);
  const { example, lines, diagram } = slide;
  const alone = lines.length === 0 && !slide.chart && !diagram && !example;
  const kind = slide.id === 'opening' ? styles.opening : alone ? styles.alone : '';
  const side = chart !== null;
  return (
    <div className={styles.frame}>
      <div className={`${styles.slide} ${kind}`} style={colours as CSSProperties} lang={language}>
        <div className={styles.head}>
          <span className={styles.eyebrow}>{slide.eyebrow}</span>
          {look.logo ? <img className={styles.logo} src={look.logo.address} alt="" /> : null}
        </div>
        <p className={styles.title}>{plainText(slide.title)}</p>
        {diagram ? <Diagram diagram={diagram} /> : null}
        <div className={side ? styles.columns : styles.wide}>
          <div>
            {example ? (
              <figure className={styles.example}>
                <blockquote>{plainText(example.excerpt ?? example.title)}</blockquote>
                {example.picture ? <img src={example.picture.address} alt={example.picture.alt} /> : null}
                <figcaption>{plainText(example.where)}</figcaption>
              </figure>
            ) : null}
            {lines.map((line) => (
              <p key={`${line.label}${plainText(line.spans)}`} className={styles[line.style]}>
                {line.label ? <strong>{line.label}: </strong> : null}
                {plainText(line.spans)}
              </p>
            ))}
          </div>
          {chart ? (
            <div className={styles.chart}>
              <p className={styles.heading}>{chart.heading}</p>
              <PlotFigure draw={chart.draw} says={chart.says} />
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function Diagram({ diagram }: { diagram: SlideDiagram }) {
  return (
    <figure className={styles.diagram} aria-label={plainText(diagram.alt)}>
      <ol>
        {diagram.boxes.map((box) => (
          <li key={box.label}>
            <strong>{box.label}</strong>
            <span>{plainText(box.spans)}</span>
          </li>
        ))}
      </ol>
      {diagram.aside ? <figcaption>{plainText(diagram.aside)}</figcaption> : null}
    </figure>
  );
}
