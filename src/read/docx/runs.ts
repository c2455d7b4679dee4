/** The inside of a paragraph: runs, links, fields, breaks, and what hangs on them (notes, text boxes). */
import type { BlockWriter } from '../block-writer.ts';
import { isChange, isRemoved } from './changes.ts';
import { bulletOf } from './levels.ts';
import type { TextPart } from './parts.ts';
import { PLAIN, type Style, type Styles } from './styles.ts';
import { child, childValue, toggle, type XmlElement } from './xml.ts';
import { writeXmlText, xmlText } from './xml-text.ts';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** The mark is typed by hand, so the note has no automatic number. */
  readonly hasOwnMark: boolean;
}

export interface ParagraphContents {
  readonly notes: NoteReference[];
  /** `w:txbxContent` elements anchored in the paragraph. */
  readonly boxes: XmlElement[];
  /** Page the first visible character is on. */
  page: number;
}

interface Field {
  code: string;
  hasResult: boolean;
  isLink: boolean;
}

/** What is the same for every paragraph of a part. */
export interface RunSetting {
  readonly writer: BlockWriter;
  readonly styles: Styles;
  readonly onChange: () => void;
}

/** Elements whose children are read in their place. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'm:oMath',
  'm:oMathPara',
  'mc:Choice',
]);

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

export class RunReader {
  readonly #setting: RunSetting;
  readonly #part: TextPart;
  readonly #fields: Field[] = [];
  /** Page that Word last laid the text out on; a reader of table rows sets it back for every cell. */
  page = 1;

  constructor(part: TextPart, setting: RunSetting) {
    this.#part = part;
    this.#setting = setting;
  }

  /** Writes the paragraph's text; hidden and deleted text is left out. */
  read(paragraph: XmlElement, style: Style, contents: ParagraphContents): void {
    this.#children(paragraph, style, contents);
    // A link field that ends in a later paragraph links the words of this one only.
    for (const field of this.#fields) {
      if (field.isLink) this.#setting.writer.closeLink();
      field.isLink = false;
    }
  }

  #children(parent: XmlElement, style: Style, contents: ParagraphContents): void {
    for (const element of parent.children) this.#inline(element, style, contents);
  }

  #inline(element: XmlElement, style: Style, contents: ParagraphContents): void {
    if (isChange(element)) this.#setting.onChange();
    if (isRemoved(element)) return;
    if (element.name === 'w:r' || element.name === 'm:r') this.#run(element, style, contents);
    else if (element.name === 'w:hyperlink') this.#hyperlink(element, style, contents);
    else if (element.name === 'w:fldSimple') this.#simpleField(element, style, contents);
    else if (element.name === 'mc:AlternateContent') this.#children(preferred(element), style, contents);
    else if (TRANSPARENT.has(element.name) || element.name.startsWith('m:'))
      this.#children(element, style, contents);
  }

  #hyperlink(element: XmlElement, style: Style, contents: ParagraphContents): void {
    const relation = this.#part.relations.get(element.attributes['r:id'] ?? '');
    const anchor = element.attributes['w:anchor'];
    const target =
      relation?.isExternal === true ? relation.target : anchor === undefined ? undefined : `#${anchor}`;
    if (target !== undefined) this.#setting.writer.openLink(target);
    this.#children(element, style, contents);
    if (target !== undefined) this.#setting.writer.closeLink();
  }

  #simpleField(element: XmlElement, style: Style, contents: ParagraphContents): void {
    const target = linkTarget(element.attributes['w:instr'] ?? '');
    if (target !== undefined) this.#setting.writer.openLink(target);
    this.#children(element, style, contents);
    if (target !== undefined) this.#setting.writer.closeLink();
  }

  #run(run: XmlElement, style: Style, contents: ParagraphContents): void {
    const properties = child(run, 'w:rPr');
    const styleId = childValue(properties, 'w:rStyle');
    const runStyle = styleId === undefined ? undefined : this.#setting.styles.resolve(styleId);
    const isHidden = toggle(properties, 'w:vanish') ?? runStyle?.hidden ?? style.hidden ?? false;
    const isBold = toggle(properties, 'w:b') ?? runStyle?.bold ?? style.bold ?? false;
    for (const element of run.children) this.#content(element, isBold, isHidden, contents);
  }

  #content(element: XmlElement, strong: boolean, isHidden: boolean, contents: ParagraphContents): void {
    if (element.name === 'w:lastRenderedPageBreak') this.page += 1;
    if (element.name === 'w:fldChar') this.#fieldMark(element);
    if (element.name === 'w:instrText') this.#fieldCode(element);
    if (isHidden) return;
    if (this.#setting.writer.isEmpty) contents.page = this.page;
    this.#visible(element, strong, contents);
  }

  #visible(element: XmlElement, strong: boolean, contents: ParagraphContents): void {
    const { writer } = this.#setting;
    const { name, start, end } = element;
    if (name === 'w:t' || name === 'm:t') writeXmlText(element, this.#part.source, writer, strong);
    else if (name === 'w:tab' || name === 'w:ptab') writer.replace(' ', start, end, strong);
    else if (name === 'w:br' || name === 'w:cr') {
      writer.lineBreak(start, end, /^(?:page|column)$/u.test(element.attributes['w:type'] ?? ''));
    } else if (name === 'w:noBreakHyphen') writer.replace('-', start, end, strong);
    else if (name === 'w:sym') writer.replace(symbol(element), start, end, strong);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      contents.notes.push(noteReference(element));
    } else if (name === 'w:ruby') {
      for (const base of element.children) {
        if (base.name === 'w:rubyBase') this.#children(base, PLAIN, contents);
      }
    } else if (DRAWINGS.has(name)) contents.boxes.push(...textBoxes(element));
  }

  #fieldMark(element: XmlElement): void {
    const { writer } = this.#setting;
    const type = element.attributes['w:fldCharType'];
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ code: '', hasResult: false, isLink: false });
    if (type === 'separate' && field !== undefined) {
      const target = linkTarget(field.code);
      field.hasResult = true;
      field.isLink = target !== undefined;
      if (target !== undefined) writer.openLink(target);
    }
    if (type === 'end') {
      if (field?.isLink) writer.closeLink();
      this.#fields.pop();
    }
  }

  #fieldCode(element: XmlElement): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.hasResult) field.code += xmlText(element, this.#part.source);
  }
}

function linkTarget(code: string): string | undefined {
  const found = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]+))/iu.exec(code);
  if (found !== null) return found[1] ?? found[2];
  const anchor = /^\s*HYPERLINK\s+\\l\s+"([^"]+)"/iu.exec(code)?.[1];
  return anchor === undefined ? undefined : `#${anchor}`;
}

function noteReference(element: XmlElement): NoteReference {
  return {
    kind: element.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
    id: element.attributes['w:id'] ?? '',
    hasOwnMark: /^(?:1|true|on)$/u.test(element.attributes['w:customMarkFollows'] ?? ''),
  };
}

/** Symbol fonts keep their signs in the private area; the plain sign nearest to it stands in. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return '';
  return bulletOf(String.fromCharCode(code));
}

/** A shape is stored twice, for new and for old readers; the newer form stands for both. */
function preferred(alternate: XmlElement): XmlElement {
  return child(alternate, 'mc:Choice') ?? child(alternate, 'mc:Fallback') ?? alternate;
}

/** The text boxes of a drawing, outermost only: a box within a box is reached through its paragraphs. */
function textBoxes(drawing: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [drawing];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (element.name === 'w:txbxContent') found.push(element);
    else if (element.name === 'mc:AlternateContent') stack.push(preferred(element));
    else
      for (let i = element.children.length - 1; i >= 0; i--) stack.push(...element.children.slice(i, i + 1));
  }
  return found;
}
