/** The audit as a Word document with heading styles and a table of contents. */
import {
  Document,
  Footer,
  Header,
  ImageRun,
  type IStylesOptions,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Language } from '../../model/document.ts';
import {
  type Audit,
  type AuditDocument,
  type AuditFinding,
  type FactTable,
  LEVELS,
  type Requirement,
} from './audit.ts';
import type { House } from './house.ts';
import { normsLine } from './norms.ts';
import { finishPackage } from './package.ts';
import { pngSize } from './png.ts';
import { quoteLine } from './quote.ts';
import {
  bullet,
  type Cell,
  type Child,
  FILL,
  heading,
  INK,
  labelled,
  lines,
  paragraph,
  quoteParagraphs,
  rowsTable,
  space,
  table,
} from './word-parts.ts';
import { auditWord } from './words.ts';

const PASS = 'E2F2E7';
const PASS_INK = '1D6339';
/** Largest logo, in pixels. */
const LOGO = { width: 240, height: 80 };

export async function wordReport(audit: Audit): Promise<Uint8Array> {
  const { language, title, documents, limits, repro, closingText, house, record } = audit;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const colour = house.colour.slice(1);
  const children: Child[] = [
    ...coverPage(audit),
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [new TextRun(say('contents'))],
    }),
    new TableOfContents(say('contents'), {
      hyperlink: true,
      headingStyleRange: '1-3',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
    ...summary(audit),
    ...overview(audit),
    ...documents.flatMap((document) => documentPages(document, language)),
    heading(say('limits'), 1, { newPage: true }),
    ...limits.map(bullet),
    heading(say('repro'), 1),
    paragraph(say('reproIntro')),
    rowsTable(repro.rows),
    space(),
    labelled(say('command'), repro.command),
    ...(closingText === '' ? [] : [space(), paragraph(closingText)]),
  ];
  const document = new Document({
    title,
    creator: house.name ?? 'privlint',
    lastModifiedBy: house.name ?? 'privlint',
    styles: styles(colour),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, right: 1133, bottom: 1134, left: 1133 },
          },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [runningHead(audit)] }),
        },
        footers: { first: new Footer({ children: [] }), default: new Footer({ children: [pageNumber()] }) },
        children,
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array');
  const known = new Map<string, string>();
  return finishPackage(bytes, 'word/document.xml', record, (_, xml) => stableIds(xml, known));
}

/** The library names relations by chance and counts bookmarks over all files it writes; here they count from 1. */
function stableIds(xml: string, known: Map<string, string>): string {
  const stable = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const name = known.get(key) ?? String(known.size + 1);
    known.set(key, name);
    return name;
  };
  return xml
    .replace(/(?<=(?:r:id|r:embed|Id)="(?:rId)?)[a-z0-9_-]{21}(?=")/g, (id) => `x${stable('relation', id)}`)
    .replace(/(?<=(?:"|PAGEREF )_Toc)\d+(?=[" ])/g, (id) => stable('contents', id))
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/g, (id) => stable('bookmark', id))
    .replace(/(?<=<wp:docPr\b[^>]*\bid=")\d+(?=")/g, (id) => stable('picture', id));
}

function styles(colour: string): IStylesOptions {
  const head = (size: number, before: number, after: number) => ({
    run: { font: 'Cambria', size, bold: true, color: colour },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21 },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: 'Cambria', size: 56, bold: true, color: colour },
        paragraph: { spacing: { before: 1200, after: 600 } },
      },
      heading1: head(34, 360, 160),
      heading2: head(27, 320, 120),
      heading3: head(23, 260, 80),
      heading4: {
        run: { font: 'Calibri', size: 21, bold: true, color: '1D1F23' },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      { id: 'ContentsTitle', name: 'Contents Title', basedOn: 'Normal', ...head(34, 0, 200) },
      ...[1, 2, 3].map((n) => ({
        id: `TOC${n}`,
        name: `toc ${n}`,
        basedOn: 'Normal',
        paragraph: { indent: { left: (n - 1) * 280 }, spacing: { after: 60 } },
        run: n === 1 ? { bold: true } : {},
      })),
    ],
  };
}

function coverPage({ title, cover, coverText, redacted, house, language }: Audit): Child[] {
  return [
    ...logo(house),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    rowsTable(cover),
    space(),
    ...(coverText === '' ? [] : [paragraph(coverText)]),
    ...(redacted ? [paragraph(auditWord('redacted', language))] : []),
  ];
}

/** Word takes an SVG only beside a picture of it, so an SVG logo leaves its place to the name on the cover. */
function logo({ logo: picture, name = '' }: House): Child[] {
  const size = picture?.type === 'png' ? pngSize(picture.bytes) : undefined;
  if (picture === undefined || size === undefined) return [];
  const scale = Math.min(1, LOGO.width / size.width, LOGO.height / size.height);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  const altText = { name, description: name, title: name };
  return [
    new Paragraph({
      children: [new ImageRun({ type: 'png', data: picture.bytes, transformation, altText })],
    }),
  ];
}

function runningHead({ title, record }: Audit): Paragraph {
  const text = [title, record.run.client].filter((t) => t !== undefined).join(' · ');
  return new Paragraph({ children: [new TextRun({ text, size: 16, color: '565B64' })] });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: 'right',
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 17, color: '565B64' })],
  });
}

function summary({ summary: { counts, first, groups, fines }, problems, notices, language }: Audit): Child[] {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const isClean = counts.every(({ count }) => count === 0);
  return [
    heading(say('summary'), 1, { newPage: true }),
    table(
      [],
      counts.map(({ level, count, text }) => [{ text: String(count), fill: FILL[level] }, text]),
      [12, 88],
    ),
    space(),
    ...(isClean ? [paragraph(say('none-wrong'))] : []),
    ...(first.length === 0
      ? []
      : [
          heading(say('whatFirst'), 2),
          table(
            [],
            first.map((s, i) => [
              `${i + 1}`,
              { text: s.title, soft: s.where },
              { text: s.levelText, fill: FILL[s.level] },
            ]),
            [6, 72, 22],
          ),
          paragraph(say('firstBasis'), { soft: true }),
        ]),
    ...(groups.length === 0 ? [] : [heading(say('whatIsWrong'), 2)]),
    ...groups.flatMap(({ heading: title, items }) => [heading(title, 4), ...items.map(bullet)]),
    ...(isClean
      ? []
      : [
          heading(say('howBad'), 2),
          paragraph(say(fines.length > 0 ? 'finesNamed' : 'noFines')),
          ...fines.map(bullet),
        ]),
    ...(problems.length === 0 ? [] : [heading(say('notJudged'), 2), ...problems.map(bullet)]),
    ...(notices.length === 0 ? [] : [heading(say('notices'), 2), ...notices.map(bullet)]),
  ];
}

/** Documents as numbered columns, at most as many as fit a page; the counts of all stand above. */
function overview({ overview: all, documents, language }: Audit): Child[] {
  if (all === undefined) return [];
  const FIT = 12;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const judged = documents.filter((d) => d.skipped === undefined);
  const shown = judged.slice(0, FIT);
  const first = 100 - shown.length * 5;
  return [
    heading(say('overview'), 1, { newPage: true }),
    table(
      ['№', say('document'), ...LEVELS.map((l) => auditWord(`level-${l}`, language)), say('outcome-pass')],
      judged.map((d, i) => [
        String(i + 1),
        d.path,
        ...LEVELS.map((l) => String(d.counts[l])),
        String(d.outcomes.pass),
      ]),
      [5, 28, 12, 20, 12, 11, 12],
    ),
    heading(say('overviewMatrix'), 2),
    table(
      [say('check'), ...shown.map((_, i) => String(i + 1))],
      all.rows.map(({ rule, title, cells }) => [
        { text: title, soft: rule },
        ...cells.slice(0, FIT).map((c): Cell => {
          if (c === undefined) return '–';
          if (c.level !== undefined)
            return {
              text: { error: '✖', warning: '▲', info: '●', review: '?' }[c.level],
              fill: FILL[c.level],
            };
          return c.outcome === 'pass' ? { text: '✓', fill: PASS } : '–';
        }),
      ]),
      [first, ...shown.map(() => 5)],
    ),
    space(),
    paragraph(
      `✖ ${say('one-error')} · ▲ ${say('one-warning')} · ● ${say('one-info')} · ? ${say('one-review')} · ✓ ${say('outcome-pass')} · – ${say('outcome-inapplicable')}`,
      { soft: true },
    ),
  ];
}

function documentPages(document: AuditDocument, language: Language): Child[] {
  const { path, about, notes, skipped, parts, findings, requirements, jurisdiction, upcoming, facts } =
    document;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const head: Child[] = [
    heading(path, 1, { newPage: true }),
    rowsTable(about),
    space(),
    ...notes.map((note) => paragraph(note, { soft: true })),
    ...parts.map(bullet),
  ];
  if (skipped !== undefined) return [...head, paragraph(skipped)];
  return [
    ...head,
    heading(say('findings'), 2),
    ...(findings.length === 0 ? [paragraph(say('none-wrong'))] : []),
    ...LEVELS.flatMap((level) => {
      const own = findings.filter((f) => f.level === level);
      const title = `${auditWord(`level-${level}`, language)} (${own.length})`;
      return own.length === 0
        ? []
        : [heading(title, 3), ...own.flatMap((f) => findingParagraphs(f, language))];
    }),
    ...(upcoming.length === 0 ? [] : [heading(say('upcoming'), 2), ...upcoming.map(bullet)]),
    heading(say('matrix'), 2),
    paragraph(say('matrixIntro'), { soft: true }),
    table(
      [say('check'), say('norm'), say('outcome'), say('quoteAndPlace')],
      requirements.map((r) => requirementCells(r, language)),
      [27, 25, 19, 29],
    ),
    heading(say('jurisdiction'), 2),
    paragraph(jurisdiction.text),
    ...jurisdiction.signs.flatMap((quote) => quoteParagraphs(quote, undefined)),
    heading(say('facts'), 2),
    paragraph(say('factsIntro'), { soft: true }),
    ...facts.flatMap((fact) => factParagraphs(fact, language)),
  ];
}

function findingParagraphs(finding: AuditFinding, language: Language): Child[] {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const { level, levelText, rule, part, confidence, title, note, quotes, missing } = finding;
  const about = [rule, part, confidence === undefined ? undefined : `${say('confidence')}: ${confidence}`];
  const entry = (label: string, text: string): Child[] => (text === '' ? [] : [labelled(label, text)]);
  return [
    heading(title, 4),
    new Paragraph({
      keepNext: true,
      spacing: { after: 60 },
      children: [
        new TextRun({ text: levelText, bold: true, color: INK[level] }),
        ...lines(`  ·  ${about.filter((t) => t !== undefined).join(' · ')}`, { color: '565B64', size: 17 }),
      ],
    }),
    ...(note === undefined ? [] : [paragraph(note)]),
    ...quotes.flatMap((quote) => quoteParagraphs(quote, level)),
    ...(missing === undefined ? [] : [paragraph(missing, { soft: true })]),
    ...entry(say('why'), finding.why),
    ...entry(say('norm'), normsLine(finding.norms)),
    ...entry(say('fine'), finding.fines.join('; ')),
    ...entry(say('write'), finding.write),
    ...entry(say('sameDefect'), finding.sameDefect.join('; ')),
    ...entry(say('cannotSee'), finding.cannotSee),
  ];
}

function requirementCells(r: Requirement, language: Language): Cell[] {
  const ink = r.level !== undefined ? INK[r.level] : r.outcome === 'pass' ? PASS_INK : undefined;
  return [
    { text: r.title, soft: [r.rule, r.part].filter((t) => t !== undefined).join(' · ') },
    normsLine(r.norms) || auditWord('ofText', language),
    { text: r.outcomeText, soft: r.remarks.join('. '), ...(ink === undefined ? {} : { ink }) },
    {
      text: r.quotes.map((q) => `«${quoteLine(q, 160)}»`).join('\n'),
      soft: r.quotes.map((q) => q.place).join('; '),
    },
  ];
}

function factParagraphs({ title, intro, columns, rows }: FactTable, language: Language): Child[] {
  if (rows.length === 0)
    return [heading(title, 4), paragraph(intro ?? auditWord('notSaid', language), { soft: true })];
  return [
    heading(title, 4),
    table(
      columns,
      rows,
      columns.map(() => 100 / columns.length),
    ),
    ...(intro === undefined ? [space()] : [paragraph(intro, { soft: true })]),
  ];
}
