/** The audit as an Excel workbook: summary, matrix, findings, facts. Every cell is a string or a number, never a formula. */
import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal';
import { type Audit, LEVELS } from './audit.ts';
import { normsLine } from './norms.ts';
import { finishPackage } from './package.ts';
import { quoteLine } from './quote.ts';
import { auditWord } from './words.ts';

/** The most characters that Excel takes in a cell. */
const LONGEST = 32_000;
/** What would begin a formula where a sheet is saved as CSV and opened again. */
const FORMULA = /^[\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const TINTS: Readonly<Record<string, string>> = {
  error: '#fbe6e4',
  warning: '#fbeecf',
  info: '#e1ecf7',
  review: '#ede5f7',
  pass: '#e2f2e7',
};

type Cell = string | number | CellObject;

export async function excelReport(audit: Audit): Promise<Uint8Array> {
  const sheets = [summarySheet(audit), matrixSheet(audit), findingsSheet(audit), factsSheet(audit)];
  const blob = await writeWorkbook(
    sheets.map(({ sheet }) => sheet),
    { fontFamily: 'Calibri', fontSize: 10 },
  ).toBlob();
  const filters = new Map(sheets.map(({ filter }, i) => [`xl/worksheets/sheet${i + 1}.xml`, filter]));
  return finishPackage(
    new Uint8Array(await blob.arrayBuffer()),
    'xl/workbook.xml',
    audit.record,
    (name, xml) => {
      const filter = filters.get(name);
      const filtered =
        filter === undefined ? xml : xml.replace('</sheetData>', `</sheetData><autoFilter ref="${filter}"/>`);
      return name.startsWith('xl/worksheets/') ? laidOut(filtered) : filtered;
    },
  );
}

interface Made {
  readonly sheet: Sheet<Blob>;
  /** The range whose columns can be filtered. */
  readonly filter?: string;
}

function summarySheet({
  language,
  title,
  cover,
  summary,
  documents,
  limits,
  repro,
  redacted,
  problems,
}: Audit): Made {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const head = (value: string): Cell[] => [{ ...text(value), fontWeight: 'bold', fontSize: 13 }];
  const pair = (a: string, b: string | number): Cell[] => [
    text(a),
    typeof b === 'number' ? { ...number(b), align: 'left' } : text(b),
  ];
  const rows: Cell[][] = [
    [{ ...text(title), fontWeight: 'bold', fontSize: 18, wrap: false }],
    ...cover.map(({ label, value }) => pair(label, value)),
    ...(redacted ? [pair('', say('redacted'))] : []),
    [],
    head(say('summary')),
    ...summary.counts.map(({ level, count, text: means }) => [
      { ...text(means), backgroundColor: TINTS[level] ?? '#ffffff' },
      { ...number(count), align: 'left' as const },
    ]),
    [],
    ...(summary.first.length === 0
      ? []
      : [
          head(say('whatFirst')),
          ...summary.first.map((s) => [text(s.levelText), text(`${s.title} – ${s.where}`)]),
          pair('', say('firstBasis')),
          [],
        ]),
    ...(summary.fines.length === 0
      ? []
      : [head(say('fine')), pair('', say('finesNamed')), ...summary.fines.map((f) => pair('', f)), []]),
    head(say('documents')),
    ...documents.map((d) =>
      pair(
        d.path,
        d.skipped ??
          [
            ...LEVELS.map((l) => `${auditWord(`level-${l}`, language)}: ${d.counts[l]}`),
            `${say('outcome-pass')}: ${d.outcomes.pass}`,
            `${say('outcome-inapplicable')}: ${d.outcomes.inapplicable}`,
          ].join(' · '),
      ),
    ),
    ...problems.map((p) => pair(say('notJudged'), p)),
    [],
    head(say('limits')),
    ...limits.map((l) => pair('', l)),
    [],
    head(say('repro')),
    pair('', say('reproIntro')),
    ...repro.rows.map(({ label, value }) => pair(label, value)),
    pair(say('command'), repro.command),
  ];
  return {
    sheet: {
      sheet: say('summary'),
      data: rows,
      columns: [{ width: 42 }, { width: 100 }],
      showGridLines: false,
    },
  };
}

function matrixSheet({ language, documents }: Audit): Made {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const columns = [
    say('document'),
    say('part'),
    say('rule'),
    say('check'),
    say('norm'),
    say('outcome'),
    say('quote'),
    say('place'),
  ];
  const rows = documents.flatMap((document) =>
    document.requirements.map((r): Cell[] => [
      text(document.path),
      text(r.part ?? ''),
      text(r.rule),
      text(r.title),
      text(normsLine(r.norms) || say('ofText')),
      { ...text([r.outcomeText, ...r.remarks].join('. ')), ...tint(r.level ?? r.outcome) },
      text(r.quotes.map((q) => quoteLine(q, 600)).join('\n')),
      text(r.quotes.map((q) => q.place).join('\n')),
    ]),
  );
  return tableSheet(say('matrix'), columns, rows, [24, 10, 26, 42, 44, 26, 60, 34]);
}

function findingsSheet({ language, documents }: Audit): Made {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const columns = [
    say('document'),
    say('severity'),
    say('findings'),
    say('quote'),
    say('place'),
    say('why'),
    say('norm'),
    say('fine'),
    say('write'),
    say('confidence'),
    say('cannotSee'),
    say('rule'),
  ];
  const rows = documents.flatMap((document) =>
    document.findings.map((f): Cell[] => [
      text(document.path),
      { ...text(f.levelText), ...tint(f.level) },
      text([f.title, f.part, f.note].filter((t) => t !== undefined).join('\n')),
      text(f.quotes.map((q) => quoteLine(q, 600)).join('\n')),
      text(f.missing ?? f.quotes.map((q) => q.place).join('\n')),
      text(f.why),
      text(normsLine(f.norms)),
      text(f.fines.join('\n')),
      text(f.write),
      text(f.confidence ?? ''),
      text(f.cannotSee),
      text(f.rule),
    ]),
  );
  return tableSheet(say('findings'), columns, rows, [24, 15, 38, 50, 32, 50, 40, 40, 55, 14, 40, 24]);
}

function factsSheet({ language, documents }: Audit): Made {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const rows: Cell[][] = [];
  for (const { path, facts } of documents) {
    if (facts.length === 0) continue;
    rows.push([{ ...text(path), fontWeight: 'bold', fontSize: 13, wrap: false }]);
    for (const { title, intro, columns, rows: all } of facts) {
      rows.push([], [{ ...text(title), fontWeight: 'bold', wrap: false }]);
      if (intro !== undefined) rows.push([{ ...text(intro), wrap: false, textColor: '#565b64' }]);
      if (all.length === 0) rows.push(intro === undefined ? [text(say('notSaid'))] : []);
      else rows.push(columns.map(header), ...all.map((row) => row.map(text)));
    }
    rows.push([]);
  }
  const widths = [44, 44, 34, 50, 34, 26].map((width) => ({ width }));
  return { sheet: { sheet: say('facts'), data: rows, columns: widths, showGridLines: false } };
}

function tableSheet(
  name: string,
  columns: readonly string[],
  rows: Cell[][],
  widths: readonly number[],
): Made {
  const last = String.fromCharCode('A'.charCodeAt(0) + columns.length - 1);
  return {
    sheet: {
      sheet: name,
      data: [columns.map(header), ...rows],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    filter: `A1:${last}${rows.length + 1}`,
  };
}

function text(value: string): CellObject & { value: string } {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  const cut = guarded.length > LONGEST ? `${guarded.slice(0, LONGEST - 1)}…` : guarded;
  return { value: cut, type: String, wrap: true, alignVertical: 'top' };
}

function number(value: number): CellObject {
  return { value, type: Number, alignVertical: 'top' };
}

function header(value: string): CellObject {
  return { ...text(value), fontWeight: 'bold', backgroundColor: '#e9ebee', bottomBorderStyle: 'thin' };
}

function tint(key: string): { readonly backgroundColor?: string } {
  const colour = TINTS[key];
  return colour === undefined ? {} : { backgroundColor: colour };
}

/** Printed, a sheet is as wide as a page, and rows alone are frozen: the library has no setting for either. */
function laidOut(xml: string): string {
  const fitted = xml
    .replace('xSplit="0" ', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const set = 'paperSize="9" fitToWidth="1" fitToHeight="0"';
  if (!fitted.includes('<pageSetup '))
    return fitted.replace('</worksheet>', `<pageSetup ${set}/></worksheet>`);
  return fitted.replace(/<pageSetup (?:paperSize="\d+" )?/, `<pageSetup ${set} `);
}
