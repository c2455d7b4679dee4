/** Builds small DOCX packages from hand-written XML, for the tests of the reader. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** External targets of the document's links: id → address. */
  readonly links?: Readonly<Record<string, string>>;
  /** Further or replaced entries of the package. */
  readonly entries?: Readonly<Record<string, Uint8Array | string>>;
}

/** The bytes of a package. Headers and footers get the ids `header1`, `footer1` and so on. */
export function docx(parts: DocxParts): Uint8Array {
  const files: Record<string, string> = {
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  };
  const relations: string[] = [];
  const relate = (id: string, type: string, target: string, mode = ''): void => {
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`);
  };
  for (const name of ['numbering', 'styles', 'footnotes', 'endnotes'] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = part(name, content);
    relate(name, name, `${name}.xml`);
  }
  for (const [kind, root] of [
    ['header', 'hdr'],
    ['footer', 'ftr'],
  ] as const) {
    (parts[`${kind}s`] ?? []).forEach((content, index) => {
      const id = `${kind}${index + 1}`;
      files[`word/${id}.xml`] = part(root, content);
      relate(id, kind, `${id}.xml`);
    });
  }
  for (const [id, target] of Object.entries(parts.links ?? {}))
    relate(id, 'hyperlink', target, ' TargetMode="External"');
  files['word/_rels/document.xml.rels'] = relationships(relations);
  files['_rels/.rels'] = relationships([
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
  ]);
  const entries = Object.entries({ ...files, ...parts.entries });
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: '2020-01-01T00:00:00Z' },
  );
}

/** A part with its declarations. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

function relationships(elements: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0"?><Relationships xmlns="${namespace}">${elements.join('')}</Relationships>`;
}

/** A run of text. `properties` is the content of `w:rPr`. */
export function run(text: string, properties = ''): string {
  const escaped = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A paragraph of ready-made runs. `properties` is the content of `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A plain paragraph. */
export function p(text: string, properties = ''): string {
  return paragraph(run(text), properties);
}

/** A paragraph in list `numId`. */
export function item(text: string, numId: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A list definition whose levels are given as [format, text, more XML]. */
export function abstractNum(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  const content = levels.map(
    ([format, text, more = ''], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`;
}

export function num(id: number, abstractId: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

/** A table of rows of cells of ready-made blocks. `rowProperties` apply to the first row. */
export function table(rows: readonly (readonly string[])[], rowProperties = ''): string {
  const content = rows.map((cells, index) => {
    const properties = index === 0 && rowProperties ? `<w:trPr>${rowProperties}</w:trPr>` : '';
    return `<w:tr>${properties}${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  });
  return `<w:tbl>${content.join('')}</w:tbl>`;
}
