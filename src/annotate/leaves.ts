/** The inline content of the main part in document order: what a cut can stand before, inside or after. */
import { child, type XmlElement, type XmlPart } from '../read/docx/xml.ts';

/** A piece of a run (its text, a tab, a drawing), or a whole element that must not be cut into (a formula). */
export interface Leaf {
  readonly element: XmlElement;
  /** Absent for what stands beside runs. */
  readonly run?: XmlElement;
  readonly paragraph: XmlElement;
  /** The innermost table cell. */
  readonly cell?: XmlElement;
  /** The outermost table. */
  readonly table?: XmlElement;
}

/** Content that is not on the page, or whose copy is. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

interface Around {
  readonly paragraph?: XmlElement;
  readonly cell?: XmlElement;
  readonly table?: XmlElement;
}

export function leavesOf({ root }: XmlPart): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const element of root.children) walk(element, {}, leaves);
  return leaves;
}

function walk(element: XmlElement, around: Around, leaves: Leaf[]): void {
  const { name } = element;
  if (PASSED_OVER.has(name)) return;
  const { paragraph } = around;
  if (paragraph === undefined) {
    for (const inner of blocksIn(element)) walk(inner, inside(element, around), leaves);
  } else if (name === 'w:r') {
    for (const piece of element.children)
      if (piece.name !== 'w:rPr') leaves.push({ ...around, paragraph, element: piece, run: element });
  } else if (isWhole(element)) leaves.push({ ...around, paragraph, element });
  else for (const inner of element.children) walk(inner, around, leaves);
}

/** A shape or a passage may be stored twice, for new and for old readers: the newer form is the document. */
function blocksIn(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'mc:AlternateContent') return element.children;
  return (child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))?.children ?? [];
}

function inside(element: XmlElement, around: Around): Around {
  if (element.name === 'w:p') return { ...around, paragraph: element };
  if (element.name === 'w:tc') return { ...around, cell: element };
  if (element.name === 'w:tbl') return { ...around, table: around.table ?? element };
  return around;
}

/** Controls whose content Word keeps plain, or fills in anew from a list, a date or another part. */
const FILLED_IN: ReadonlySet<string> = new Set([
  'w:dataBinding',
  'w:text',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w14:checkbox',
]);

/** Markers inside would be invalid, or lost. */
function isWhole(element: XmlElement): boolean {
  if (/^m:oMath(?:Para)?$/u.test(element.name) || element.name === 'mc:AlternateContent') return true;
  if (element.name !== 'w:sdt') return false;
  return child(element, 'w:sdtPr')?.children.some(({ name }) => FILLED_IN.has(name)) ?? false;
}

/** Index of the last leaf that begins at or before an offset, -1 if none. */
export function leafAt(leaves: readonly Leaf[], offset: number): number {
  let [low, high] = [0, leaves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.element.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The code of a field, where no marker may stand: from its beginning to the separator before its result. */
export interface FieldCode {
  /** Indices of leaves: the beginning, the separator (or the end of a field without result), and the end. */
  readonly begin: number;
  readonly until: number;
  end: number;
}

/** For every leaf inside the code of a field, the outermost such field. */
export function fieldCodes(leaves: readonly Leaf[]): ReadonlyMap<number, FieldCode> {
  const codes = new Map<number, FieldCode>();
  const open: { begin: number; until?: number }[] = [];
  leaves.forEach(({ element }, index) => {
    if (element.name !== 'w:fldChar') return;
    const type = element.attributes['w:fldCharType'];
    const field = open.at(-1);
    if (type === 'begin') open.push({ begin: index });
    else if (field === undefined) return;
    else if (type === 'separate') field.until ??= index;
    else {
      open.pop();
      const code = { begin: field.begin, until: field.until ?? index, end: index };
      // outer fields end last, so they overwrite what the fields within said
      for (let at = code.begin; at <= code.until; at++) codes.set(at, code);
    }
  });
  return codes;
}

/** Identifier of the note that a leaf refers to. */
export function noteReferenceOf({ element }: Leaf): { kind: 'footnote' | 'endnote'; id: string } | undefined {
  const kind = /^w:(footnote|endnote)Reference$/u.exec(element.name)?.[1];
  const id = element.attributes['w:id'];
  if ((kind !== 'footnote' && kind !== 'endnote') || id === undefined) return undefined;
  return { kind, id };
}
