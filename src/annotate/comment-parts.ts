/** The part that holds the comments, those of other people and privlint's own. */
import type { Package } from '../read/docx/package.ts';
import { relatedPart, type TextPart } from '../read/docx/parts.ts';
import { child, descendants, wholeNumber, type XmlElement, type XmlPart } from '../read/docx/xml.ts';
import { xmlText } from '../read/docx/xml-text.ts';
import { safe } from '../report/safe.ts';
import { type Dialect, spell } from './dialect.ts';
import { AUTHOR, type Comment, isMarkerLine, type Signature } from './model.ts';
import { xmlLine } from './xml-escape.ts';

export function commentsPart(files: Package, main: TextPart): TextPart | undefined {
  return relatedPart(files, main, 'comments');
}

/** A comment as it stands in the file. */
export interface StoredComment {
  readonly element: XmlElement;
  readonly id: string;
  readonly lines: readonly string[];
  readonly isOwn: boolean;
}

export function storedComments({ root, source }: XmlPart): StoredComment[] {
  return root.children
    .filter(({ name }) => name === 'w:comment')
    .map((element) => {
      const lines = descendants(element, 'w:p').map((paragraph) =>
        descendants(paragraph, 'w:t')
          .map((text) => xmlText(text, source))
          .join(''),
      );
      const { 'w:id': id = '', 'w:author': author } = element.attributes;
      return { element, id, lines, isOwn: author === AUTHOR && isMarkerLine(lines.at(-1) ?? '') };
    });
}

/** Ids of privlint's comments that people have answered or settled: they stay, with the talk that hangs on them. */
export function discussed(
  files: Package,
  main: TextPart,
  stored: readonly StoredComment[],
): ReadonlySet<string> {
  const extended = relatedPart(files, main, 'commentsExtended');
  const marked = new Set<string>();
  for (const { attributes } of extended?.root.children ?? []) {
    const own = attribute(attributes, 'paraId');
    const parent = attribute(attributes, 'paraIdParent');
    if (parent !== undefined) marked.add(parent);
    if (own !== undefined && /^(?:1|true|on)$/u.test(attribute(attributes, 'done') ?? '')) marked.add(own);
  }
  return new Set(
    stored
      .filter(({ element }) =>
        descendants(element, 'w:p').some((p) => marked.has(p.attributes['w14:paraId'] ?? '')),
      )
      .map(({ id }) => id),
  );
}

/** By local name: the namespace of these parts has changed from edition to edition. */
function attribute(attributes: XmlElement['attributes'], name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
}

const MARKERS: ReadonlySet<string> = new Set([
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

/** Ids that are taken, in the comments' part and by markers whose comment is gone. */
export function takenIds(main: XmlPart, stored: readonly StoredComment[]): { next: number; ranges: number } {
  let highest = -1;
  let ranges = 0;
  const see = (id: string | undefined): void => {
    highest = Math.max(highest, wholeNumber(id) ?? -1);
  };
  for (const { id } of stored) see(id);
  const stack = [main.root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (MARKERS.has(element.name)) see(element.attributes['w:id']);
    if (element.name === 'w:commentRangeStart') ranges += 1;
    for (const inner of element.children) stack.push(inner);
  }
  return { next: highest + 1, ranges };
}

/** Formatting of its own keeps the balloon plain whatever the document's default paragraph is. */
function plainParagraph({ isStrict }: Dialect): string {
  const sides = isStrict ? 'w:start="0" w:end="0"' : 'w:left="0" w:right="0"';
  return (
    '<w:pPr><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/>' +
    `<w:ind ${sides} w:firstLine="0"/><w:jc w:val="${isStrict ? 'start' : 'left'}"/></w:pPr>`
  );
}

/** A comment's XML, spelled with the prefix `w:` except for its text, so that `spell` can take it. */
export function commentXml(
  { lines }: Comment,
  id: number,
  { author, initials, date }: Signature,
  dialect: Dialect,
): string {
  const names = (markup: string): string => spell(dialect, markup);
  const paragraphs = lines.map((line, index) => {
    const bold = index === 0 ? '<w:b/>' : '';
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
    const run = names(
      `<w:p>${plainParagraph(dialect)}${mark}<w:r><w:rPr>${bold}<w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">`,
    );
    return `${run}${xmlLine(line)}${names('</w:t></w:r></w:p>')}`;
  });
  const head = names(
    `<w:comment${dialect.declaration} w:id="${id}" w:author="${author}" w:date="${date}" w:initials="${initials}">`,
  );
  return `${head}${paragraphs.join('')}${names('</w:comment>')}`;
}

/** A comments' part for a document that has none yet. */
export function newCommentsPart({ namespace }: Dialect): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** The text of a stored comment, or of a new one as it would be stored, to tell whether it is already there. */
export function textOf({ lines }: { readonly lines: readonly string[] }): string {
  return lines.map(safe).join('\n');
}

/** The run that shows where a comment hangs. */
export function isReferenceRun(run: XmlElement): boolean {
  return (
    child(run, 'w:commentReference') !== undefined &&
    run.children.every(({ name }) => name === 'w:rPr' || name === 'w:commentReference')
  );
}
