/** Wording as tracked insertions: paragraphs of their own, so that rejecting them gives the original back. */
import { child, wholeNumber, type XmlElement } from '../read/docx/xml.ts';
import type { Body } from './cuts.ts';
import { spell } from './dialect.ts';
import type { Leaf } from './leaves.ts';
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

/** Properties of a paragraph that place it, number it or track its changes: those of its own, not of its look. */
const NOT_LOOK: ReadonlySet<string> = new Set([
  'w:numPr',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
  'w:framePr',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:outlineLvl',
]);
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['w:pStyle', 'w:widowControl']);
const RUN_LOOK: ReadonlySet<string> = new Set(['w:rFonts', 'w:sz', 'w:szCs', 'w:lang']);

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

/** The properties as they are; empty ones are as good as none. */
function ownProperties(source: string, paragraph: XmlElement): string {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  if (properties === undefined) return '';
  const isEmptyMark = mark !== undefined && mark.children.length === 0;
  if (!isEmptyMark)
    return properties.children.length === 0 ? '' : source.slice(properties.start, properties.end);
  if (properties.children.length === 1) return '';
  return source.slice(properties.start, mark.start) + source.slice(mark.end, properties.end);
}

function look({ part, dialect }: Body, model: XmlElement | undefined, mark: string): string {
  const properties = child(model, 'w:pPr');
  const kept = properties?.children.filter(({ name }) => !NOT_LOOK.has(name)) ?? [];
  const copy = (elements: readonly XmlElement[]): string =>
    elements.map(({ start, end }) => part.source.slice(start, end)).join('');
  // A number would shift those that follow before anybody has agreed to the clause.
  const hasNumber = child(properties, 'w:numPr') ?? child(properties, 'w:pStyle');
  const unnumbered =
    hasNumber === undefined ? '' : '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  return (
    spell(dialect, '<w:pPr>') +
    copy(kept.filter(({ name }) => BEFORE_NUMBER.has(name))) +
    spell(dialect, unnumbered) +
    copy(kept.filter(({ name }) => !BEFORE_NUMBER.has(name))) +
    spell(dialect, `<w:rPr>${mark}</w:rPr></w:pPr>`)
  );
}

function runLook({ part, dialect }: Body, run: XmlElement | undefined): string {
  const kept = child(run, 'w:rPr')?.children.filter(({ name }) => RUN_LOOK.has(name)) ?? [];
  if (kept.length === 0) return '';
  const copy = kept.map(({ start, end }) => part.source.slice(start, end)).join('');
  return spell(dialect, '<w:rPr>') + copy + spell(dialect, '</w:rPr>');
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
