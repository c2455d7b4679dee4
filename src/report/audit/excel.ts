/** The audit as an Excel workbook: summary, matrix, findings, facts. Every cell is a string or a number, never a formula. */
import writeWorkbook from 'write-excel-file/universal';
import type { Audit } from './audit.ts';
import { acceptedSheet, factsSheet } from './excel/facts.ts';
import { summarySheet } from './excel/summary.ts';
import { findingsSheet, matrixSheet } from './excel/tables.ts';
import { finishPackage } from './package.ts';

export async function excelReport(audit: Audit): Promise<Uint8Array> {
  const accepted = acceptedSheet(audit);
  const sheets = [
    summarySheet(audit),
    matrixSheet(audit),
    findingsSheet(audit),
    ...(accepted === undefined ? [] : [accepted]),
    factsSheet(audit),
  ];
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
