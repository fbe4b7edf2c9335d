import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Words a spreadsheet would take for a formula once somebody types in the cell: kept as words by the cell's own mark. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/**
 * What the spreadsheet library leaves out and a reader expects: a bold header that stays in sight, long words on several lines,
 * and paper on its side with all columns on one sheet and the header on each. Takes and gives the bytes of a workbook written
 * with shared strings.
 */
export function dressWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const change = (name: string, make: (xml: string) => string) => {
    const file = files[name];
    if (file) files[name] = strToU8(make(strFromU8(file)));
  };
  let header = 0;
  change('xl/styles.xml', (xml) => {
    const looks = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '').matchAll(/<xf [^>]*?\/>/g)];
    header = looks.length;
    const plain = (more: string, font = 0) =>
      `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`;
    // A number ends at the right; without the indent it touches the words of the next column.
    const number =
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="right" vertical="top" indent="1"/></xf>';
    const dressed = looks.map(([look]) =>
      look.replace(/\/>$/, ' applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>'),
    );
    return xml
      .replace(
        /<cellXfs.*?<\/cellXfs>/s,
        `<cellXfs count="${header + 4}">${dressed.join('')}${plain(' applyFont="1"', 1)}${plain(' quotePrefix="1"')}${plain('')}${number}</cellXfs>`,
      )
      .replace(/<fonts count="1">(<font>)(.*?)<\/fonts>/s, '<fonts count="2">$1$2$1<b/>$2</fonts>');
  });
  const strings = files['xl/sharedStrings.xml'];
  const words = strings ? [...strFromU8(strings).matchAll(/<si>(.*?)<\/si>/gs)] : [];
  const risky = new Set(
    words.flatMap(([, word], at) => (formulaStart.test((word ?? '').replace(/<[^>]*>/g, '')) ? [String(at)] : [])),
  );
  for (const name of Object.keys(files).filter((one) => /^xl\/worksheets\/sheet\d+\.xml$/.test(one)))
    change(name, (xml) => dressSheet(xml, header, risky));
  return new Uint8Array(zipSync(files, { level: 6 }));
}

function dressSheet(xml: string, header: number, risky: ReadonlySet<string>): string {
  return xml
    .replaceAll(' customHeight="1"', '')
    .replace(/(<row r="1".*?<\/row>)/s, (row) => row.replace(/<c r="([A-Z]+1)"/g, `<c r="$1" s="${header}"`))
    .replace(
      /<c r="([A-Z]+(?!1")\d+)" t="s"><v>(\d+)<\/v>/g,
      (_, at, word) => `<c r="${at}" s="${header + (risky.has(word) ? 1 : 2)}" t="s"><v>${word}</v>`,
    )
    .replace(/<c r="([A-Z]+\d+)"><v>/g, `<c r="$1" s="${header + 3}"><v>`)
    .replace(
      /<sheetView ([^>]*?)\/>/,
      '<sheetView $1><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>',
    )
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /(<ignoredErrors>|<\/worksheet>)/,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>$1',
    );
}
