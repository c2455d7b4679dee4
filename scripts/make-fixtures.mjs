// Builds the DOCX fixtures from the readable sources in fixtures/sources:
//   node scripts/make-fixtures.mjs          write the files
//   node scripts/make-fixtures.mjs --check  exit 1 when a committed file differs from its source
// The bytes depend on the sources alone (fixed dates, fixed order of parts).
//
// A source: YAML front matter, then blocks. `#` title, `> ` approval lines, `##` numbered heading, `1. ` clause
// (numbered "2.3." by Word itself), `  a. ` lettered point, `  - ` dash, `| … |` table whose first row is the header,
// `::: landscape … :::` a section of its own. Inline: [text](link), [^1] footnote, {--deleted--} and {++inserted++}
// tracked changes, {>>comment<<}.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const SOURCES = new URL('sources/', FIXTURES);
const ZIP_TIME = new Date(1980, 0, 1); // local time: zip stores no zone, so the bytes are the same everywhere
const EDIT_TIME = '2026-10-05T09:00:00Z';
const EDITOR = 'Юрист';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_NS = `xmlns:w="${W}" xmlns:r="${REL}"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const part = (body) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

// --- source → blocks -----------------------------------------------------------------------------

const BLOCKS = [
  [/^# (.*)/, 'Title'],
  [/^> (.*)/, 'Approval'],
  [/^## (.*)/, 'Heading1'],
  [/^1\. (.*)/, 'Clause'],
  [/^ {2}a\. (.*)/, 'Letter'],
  [/^ {2}- (.*)/, 'Dash'],
];

function parseSource(source) {
  const [, front, body] = source.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/);
  const blocks = [];
  const footnotes = [];
  for (const line of body.split('\n')) {
    if (line.trim() === '') continue;
    const footnote = line.match(/^\[\^\d+\]: (.*)/);
    const styled = BLOCKS.map(([pattern, style]) => ({ style, text: line.match(pattern)?.[1] })).find(
      (block) => block.text !== undefined,
    );
    if (footnote) footnotes.push(footnote[1]);
    else if (styled) blocks.push(styled);
    else if (line.startsWith('|')) addRow(blocks, line);
    else if (line === '::: landscape') blocks.push({ endOfSection: 'portrait' });
    else if (line === ':::') blocks.push({ endOfSection: 'landscape' });
    else throw new Error(`unknown block: ${line}`);
  }
  return { meta: parseYaml(front), blocks, footnotes };
}

function addRow(blocks, line) {
  const cells = line.slice(1, -1).split('|');
  const last = blocks.at(-1);
  if (last?.rows) last.rows.push(cells);
  else blocks.push({ rows: [cells] });
}

// --- blocks → WordprocessingML -------------------------------------------------------------------

const INLINE = /\[\^(\d+)\]|\[([^\]]+)\]\(([^)]+)\)|\{--(.+?)--\}|\{\+\+(.+?)\+\+\}|\{>>(.+?)<<\}/g;

const run = (text, props = '', tag = 'w:t') =>
  text === ''
    ? ''
    : `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<${tag} xml:space="preserve">${escapeXml(text)}</${tag}></w:r>`;

function inlineXml(text, doc) {
  let xml = '';
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    xml += run(text.slice(end, match.index)) + markXml(match, doc);
    end = match.index + match[0].length;
  }
  return xml + run(text.slice(end));
}

function markXml([, footnote, label, link, deleted, inserted, comment], doc) {
  const edit = () => `w:id="${++doc.edits}" w:author="${EDITOR}" w:date="${EDIT_TIME}"`;
  if (footnote)
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${footnote}"/></w:r>`;
  if (link) {
    doc.links.push(link);
    return `<w:hyperlink r:id="link${doc.links.length}">${run(label, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
  }
  if (deleted) return `<w:del ${edit()}>${run(deleted, '', 'w:delText')}</w:del>`;
  if (inserted) return `<w:ins ${edit()}>${run(inserted)}</w:ins>`;
  doc.comments.push(comment);
  return `<w:r><w:commentReference w:id="${doc.comments.length - 1}"/></w:r>`;
}

const paragraph = (style, content, extra = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${content}</w:p>`;

const sectionXml = (orientation) => {
  const size =
    orientation === 'landscape' ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>' +
    `<w:pgSz ${size}/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  );
};

function tableXml(rows, width) {
  const columnWidth = Math.floor(width / rows[0].length);
  const cellXml = (text, bold) => {
    const props = bold ? '<w:b/><w:sz w:val="18"/>' : '<w:sz w:val="18"/>';
    return `<w:tc><w:tcPr><w:tcW w:w="${columnWidth}" w:type="dxa"/></w:tcPr>${paragraph('Cell', run(text.trim(), props))}</w:tc>`;
  };
  const rowXml = (cells, index) =>
    `<w:tr><w:trPr><w:cantSplit/>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((cell) => cellXml(cell, index === 0)).join('')}</w:tr>`;
  const grid = rows[0].map(() => `<w:gridCol w:w="${columnWidth}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblLook w:val="0420" w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`
  );
}

function bodyXml(blocks, doc) {
  return blocks
    .map((block, index) => {
      if (block.endOfSection) return paragraph('Normal', '', sectionXml(block.endOfSection));
      if (block.rows) {
        const wide = blocks[index - 1]?.endOfSection === 'portrait';
        return tableXml(block.rows, wide ? 14570 : 9638) + (wide ? '' : paragraph('Normal', ''));
      }
      return paragraph(block.style, inlineXml(block.text, doc));
    })
    .join('');
}

// --- the other parts -----------------------------------------------------------------------------

const style = (id, name, paragraphProps = '', runProps = '', basedOn = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/><w:pPr>${paragraphProps}</w:pPr><w:rPr>${runProps}</w:rPr></w:style>`;
const characterStyle = (id, name, runProps) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${runProps}</w:rPr></w:style>`;
const numbered = (list, level) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr><w:spacing w:after="80"/><w:jc w:val="both"/>`;
const border = (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

const STYLES = part(
  `<w:styles ${WORD_NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style('Title', 'Title', '<w:spacing w:after="120"/><w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>') +
    style('Approval', 'Гриф утверждения', '<w:jc w:val="right"/>') +
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
      '<w:b/><w:sz w:val="28"/>',
    ) +
    style('Clause', 'Пункт', numbered(1, 1)) +
    style('Letter', 'Подпункт', numbered(1, 2)) +
    style('Dash', 'List Bullet', numbered(2, 0)) +
    style('Cell', 'Ячейка') +
    style('Header', 'header', '<w:jc w:val="center"/>', '<w:sz w:val="18"/>') +
    style('Footer', 'footer', '<w:jc w:val="center"/>', '<w:sz w:val="18"/>') +
    style('FootnoteText', 'footnote text', '', '<w:sz w:val="20"/>') +
    style('CommentText', 'annotation text', '', '<w:sz w:val="20"/>') +
    characterStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>') +
    characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="0563C1"/><w:u w:val="single"/>') +
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`,
);

const level = (index, format, text, pStyle, left, hanging) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${pStyle}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;

const NUMBERING = part(
  `<w:numbering ${WORD_NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
    level(0, 'decimal', '%1.', 'Heading1', 567, 567) +
    level(1, 'decimal', '%1.%2.', 'Clause', 567, 567) +
    level(2, 'russianLower', '%3)', 'Letter', 992, 425) +
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>' +
    level(0, 'bullet', '–', 'Dash', 992, 425) +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
);

function footnotesXml(footnotes) {
  const separators =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const notes = footnotes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}">${paragraph('FootnoteText', `${mark}${run(` ${text}`)}`)}</w:footnote>`,
  );
  return part(`<w:footnotes ${WORD_NS}>${separators}${notes.join('')}</w:footnotes>`);
}

function commentsXml(comments) {
  const items = comments.map(
    (text, index) =>
      `<w:comment w:id="${index}" w:author="${EDITOR}" w:date="${EDIT_TIME}" w:initials="Ю">${paragraph('CommentText', run(text))}</w:comment>`,
  );
  return part(`<w:comments ${WORD_NS}>${items.join('')}</w:comments>`);
}

const footerXml = (text) =>
  part(
    `<w:ftr ${WORD_NS}>${paragraph('Footer', `${run(`${text} · стр. `)}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`)}</w:ftr>`,
  );

const PARTS = {
  header: 'header1.xml',
  footer: 'footer1.xml',
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  footnotes: 'footnotes.xml',
  comments: 'comments.xml',
};

const relationships = (items) =>
  part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
const relationship = (id, type, target, mode = '') =>
  `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;

const CONTENT_TYPES = part(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
    Object.entries(PARTS)
      .map(([kind, name]) => `<Override PartName="/word/${name}" ContentType="${TYPE}.${kind}+xml"/>`)
      .join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
);

const coreXml = (title) =>
  part(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>`,
  );

function buildDocx({ meta, blocks, footnotes }) {
  const doc = { links: [], comments: [], edits: 0 };
  const document = part(
    `<w:document ${WORD_NS}><w:body>${bodyXml(blocks, doc)}${sectionXml('portrait')}</w:body></w:document>`,
  );
  const documentRels = relationships([
    ...Object.entries(PARTS).map(([kind, name]) => relationship(kind, `${REL}/${kind}`, name)),
    ...doc.links.map((link, index) =>
      relationship(`link${index + 1}`, `${REL}/hyperlink`, link, ' TargetMode="External"'),
    ),
  ]);
  const packageRels = relationships([
    relationship('document', `${REL}/officeDocument`, 'word/document.xml'),
    relationship(
      'core',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
  ]);
  const files = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': packageRels,
    'docProps/core.xml': coreXml(meta.title),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': documentRels,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/footnotes.xml': footnotesXml(footnotes),
    'word/comments.xml': commentsXml(doc.comments),
    'word/header1.xml': part(`<w:hdr ${WORD_NS}>${paragraph('Header', run(meta.header))}</w:hdr>`),
    'word/footer1.xml': footerXml(meta.footer),
  };
  const entries = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_TIME, level: 6 });
}

// --- files ---------------------------------------------------------------------------------------

const check = process.argv.includes('--check');
for (const name of readdirSync(SOURCES).sort()) {
  const source = parseSource(readFileSync(new URL(name, SOURCES), 'utf8'));
  const target = new URL(source.meta.output, FIXTURES);
  const bytes = buildDocx(source);
  if (!check) {
    writeFileSync(target, bytes);
    console.log(`fixtures/${source.meta.output}: ${bytes.length} bytes`);
  } else if (!readFileSync(target).equals(bytes)) {
    console.error(`fixtures/${source.meta.output} differs from fixtures/sources/${name}`);
    process.exitCode = 1;
  }
}
