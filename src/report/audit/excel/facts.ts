/** The sheets of facts: tables of each document one under another. */
import type { Audit, AuditDocument, FactTable } from '../audit.ts';
import { type AuditWord, auditWord } from '../words.ts';
import { type Cell, header, text } from './cells.ts';
import type { Made } from './sheet.ts';

const WIDTHS = [44, 34, 34, 50, 34, 26].map((width) => ({ width }));

/** Data, purposes, recipients, terms, countries, and whose law was applied. */
export function factsSheet({ language, documents }: Audit): Made {
  const say = (word: AuditWord): string => auditWord(word, language);
  const law = ({ jurisdiction }: AuditDocument): Cell[][] => [
    [],
    [{ ...text(say('jurisdiction')), fontWeight: 'bold', wrap: false }],
    [{ ...text(jurisdiction.text), wrap: false }],
    ...jurisdiction.tables.flatMap((table) => tableRows(table, say('notSaid'))),
  ];
  const rows = documents.flatMap((document) =>
    document.skipped === undefined
      ? [
          ...titleRows(document),
          ...document.facts.flatMap((table) => tableRows(table, say('notSaid'))),
          ...law(document),
          [],
        ]
      : [],
  );
  return { sheet: { sheet: say('facts'), data: rows, columns: WIDTHS, showGridLines: false } };
}

/** What was accepted or known before; undefined where nothing was. */
export function acceptedSheet({ language, documents }: Audit): Made | undefined {
  const own = documents.filter(({ accepted }) => accepted.length > 0);
  if (own.length === 0) return undefined;
  const rows = own.flatMap((document) => [
    ...titleRows(document),
    ...document.accepted.flatMap((table) => tableRows(table, '')),
    [],
  ]);
  return {
    sheet: {
      sheet: auditWord('acceptedTitle', language),
      data: rows,
      columns: WIDTHS,
      showGridLines: false,
    },
  };
}

function titleRows({ path }: AuditDocument): Cell[][] {
  return [[{ ...text(path), fontWeight: 'bold', fontSize: 13, wrap: false }]];
}

function tableRows({ title, intro, columns, rows }: FactTable, empty: string): Cell[][] {
  return [
    [],
    [{ ...text(title), fontWeight: 'bold', wrap: false }],
    ...(intro === undefined ? [] : [[{ ...text(intro), wrap: false, textColor: '#565b64' }]]),
    ...(rows.length > 0 ? [columns.map(header), ...rows.map((row) => row.map(text))] : []),
    ...(rows.length === 0 && intro === undefined ? [[text(empty)]] : []),
  ];
}
