/** Wording as tracked insertions: paragraphs of their own, so that rejecting them gives the original back. */
import { child, wholeNumber, type XmlElement } from '../read/docx/xml.ts';
import type { Body } from './cuts.ts';
import { spell } from './dialect.ts';
import type { Leaf } from './leaves.ts';
import { look, ownProperties, runLook } from './look.ts';
import type { Signature } from './model.ts';
import { followingIn } from './siblings.ts';
import type { Edit } from './splice.ts';
import { xmlLine } from './xml-escape.ts';

/** Wording with the leaves of the document that it stands by. */
export interface PlacedSuggestion {
  readonly text: string;
  /** The new paragraph follows the one of this leaf, or the table around it. */
  readonly after: Leaf;
  readonly isClause: boolean;
  /** A paragraph whose look the new one takes. */
  readonly like: Leaf | undefined;
}

export function suggestionEdits(
  body: Body,
  suggestions: readonly PlacedSuggestion[],
  { author, date }: Signature,
): Edit[] {
  let id = highestChange(body.part.root);
  const change = (): string => {
    id += 1;
    return `w:id="${id}" w:author="${author}" w:date="${date}"`;
  };
  const byHost = new Map<XmlElement, PlacedSuggestion[]>();
  for (const suggestion of suggestions) {
    const { after, isClause } = suggestion;
    const host = isClause ? (after.table ?? after.paragraph) : after.paragraph;
    byHost.set(host, [...(byHost.get(host) ?? []), suggestion]);
  }
  return [...byHost].flatMap(([host, group]) => insertAfter(body, host, group, change));
}

function insertAfter(
  body: Body,
  host: XmlElement,
  group: readonly PlacedSuggestion[],
  change: () => string,
): Edit[] {
  const { source, root } = body.part;
  const next = followingIn(root, host);
  // An inserted paragraph disappears into the next one. At the end of a text there is none: there the host's own
  // mark becomes the inserted one, and the last new paragraph takes over the mark that was.
  const isLast = host.name === 'w:p' && next?.name !== 'w:p' && canLendMark(host);
  const edits: Edit[] = [];
  if (isLast) edits.push(insertedMark(body, host, `<w:ins ${change()}/>`));
  const paragraphs = group.map((suggestion, index) => {
    const keepsMark = isLast && index === group.length - 1;
    const properties = keepsMark
      ? ownProperties(source, host)
      : look(body, suggestion.like?.paragraph, `<w:ins ${change()}/>`);
    const run = `<w:ins ${change()}><w:r>${runLook(body, suggestion.like?.run)}<w:t xml:space="preserve">`;
    const { dialect } = body;
    return (
      spell(dialect, `<w:p${dialect.declaration}>`) +
      properties +
      spell(dialect, run) +
      xmlLine(suggestion.text) +
      spell(dialect, '</w:t></w:r></w:ins></w:p>')
    );
  });
  edits.push({ start: host.end, end: host.end, text: paragraphs.join('') });
  return edits;
}

/** A mark that ends a section, or that is somebody's change already, is left alone. */
function canLendMark(paragraph: XmlElement): boolean {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  return (
    child(properties, 'w:sectPr') === undefined &&
    !(mark?.children.some(({ name }) => /^w:(?:ins|del|moveFrom|moveTo)$/u.test(name)) ?? false)
  );
}

/** Says in a paragraph's properties that its mark is inserted. */
function insertedMark({ part, dialect }: Body, paragraph: XmlElement, change: string): Edit {
  const { source } = part;
  const ins = spell(dialect, change.replace(/\/>$/u, `${dialect.declaration}/>`));
  const mark = spell(dialect, `<w:rPr${dialect.declaration}>`) + ins + spell(dialect, '</w:rPr>');
  const whole = spell(dialect, `<w:pPr${dialect.declaration}>`) + mark + spell(dialect, '</w:pPr>');
  const properties = child(paragraph, 'w:pPr');
  if (properties === undefined) return at(paragraph.innerStart, whole);
  if (isEmptyTag(source, properties)) return { start: properties.start, end: properties.end, text: whole };
  const runProperties = child(properties, 'w:rPr');
  if (runProperties === undefined)
    return at(child(properties, 'w:pPrChange')?.start ?? properties.innerEnd, mark);
  if (isEmptyTag(source, runProperties))
    return { start: runProperties.start, end: runProperties.end, text: mark };
  return at(runProperties.innerStart, ins);
}

function at(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

function isEmptyTag(source: string, element: XmlElement): boolean {
  return source.slice(element.start, element.end).endsWith('/>') && element.children.length === 0;
}

/** The highest id of a change or bookmark; comments count apart. */
function highestChange(root: XmlElement): number {
  let highest = 0;
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (!element.name.startsWith('w:comment'))
      highest = Math.max(highest, wholeNumber(element.attributes['w:id']) ?? 0);
    for (const inner of element.children) stack.push(inner);
  }
  return highest;
}
