/** The audit as a Word document with heading styles and a table of contents. */
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Audit } from './audit.ts';
import { finishPackage } from './package.ts';
import { coverPage, pageNumber, runningHead } from './word/cover.ts';
import { documentPages, documentTables } from './word/document.ts';
import { overviewPage } from './word/overview.ts';
import { bullet, type Child, heading, labelled, paragraph, space } from './word/parts.ts';
import { stableIds } from './word/stable-ids.ts';
import { stylesOf } from './word/styles.ts';
import { summaryPage } from './word/summary.ts';
import { rowsTable } from './word/table.ts';
import { auditWord } from './words.ts';

/** A4 and its margins, in twentieths of a point. */
const SHORT = 11_906;
const LONG = 16_838;
const MARGIN = { top: 1134, right: 1133, bottom: 1134, left: 1133 };

export async function wordReport(audit: Audit): Promise<Uint8Array> {
  const { language, title, documents, house, record } = audit;
  const front = [...coverPage(audit), ...contents(audit), ...summaryPage(audit), ...overviewPage(audit)];
  const sections = [
    section(audit, front, { isFirst: true }),
    ...documents.flatMap((document) => [
      section(audit, documentPages(document, language)),
      section(audit, documentTables(document, language), { isAcross: true }),
    ]),
    section(audit, lastPage(audit)),
  ];
  const document = new Document({
    title,
    creator: house.name ?? 'privlint',
    lastModifiedBy: house.name ?? 'privlint',
    styles: stylesOf(house.colour.slice(1)),
    sections: sections.filter(({ children }) => children.length > 0),
  });
  const bytes = await Packer.pack(document, 'uint8array');
  const known = new Map<string, string>();
  return finishPackage(bytes, 'word/document.xml', record, (_, xml) => stableIds(xml, known));
}

/** Pages of one direction; every section begins a page. */
function section(
  audit: Audit,
  children: Child[],
  { isFirst = false, isAcross = false }: { readonly isFirst?: boolean; readonly isAcross?: boolean } = {},
): ISectionOptions {
  const orientation = isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      // the library takes the upright size and turns it
      page: { size: { width: SHORT, height: LONG, orientation }, margin: MARGIN },
    },
    headers: { first: new Header({ children: [] }), default: new Header({ children: [runningHead(audit)] }) },
    footers: { first: new Footer({ children: [] }), default: new Footer({ children: [pageNumber()] }) },
    children,
  };
}

function contents({ language }: Audit): Child[] {
  const title = auditWord('contents', language);
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun(title)] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-3',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}

function lastPage({ language, limits, repro, closingText }: Audit): Child[] {
  return [
    heading(auditWord('limits', language), 1),
    ...limits.map(bullet),
    heading(auditWord('repro', language), 1),
    paragraph(auditWord('reproIntro', language)),
    rowsTable(repro.rows),
    space(),
    labelled(auditWord('command', language), repro.command),
    ...(closingText === '' ? [] : [space(), paragraph(closingText)]),
  ];
}
