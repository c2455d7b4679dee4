/** Rich Text Format: what a reader of the document sees, automatic numbers included, deleted text left out. */
import type { ReadNote } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { BlockWriter } from './block-writer.ts';
import { bulletOf } from './docx/levels.ts';
import { latin } from './latin.ts';
import { isPageNumber, runningKey } from './page-number.ts';
import { ReadError, type Reader } from './reader.ts';
import { decodeByte, encodingOfCharset, encodingOfPage } from './rtf/charsets.ts';
import { type Destination, destinationOf, freshState, type State } from './rtf/state.ts';
import { TableCollector } from './rtf/tables.ts';
import { type Token, tokensOf } from './rtf/tokens.ts';

/** Words that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
};
const SYMBOLS: Readonly<Record<string, string>> = { '~': ' ', _: '-', '{': '{', '}': '}', '\\': '\\' };
const DEEPEST = 2000;
const HEADING_LIMIT = 250;
const SENTENCE_LIMIT = 80;

/** Reads an RTF file. Segments point into its bytes. */
export const readRtf: Reader = ({ bytes }) => {
  const reading = new RtfReading(latin(bytes));
  const { blocks, links } = reading.read();
  if (blocks.length === 0) throw new ReadError('no-text');
  return { format: 'rtf', blocks, links, lineStarts: [], notes: reading.notes() };
};

interface Field {
  /** Nesting of the field's group. */
  readonly depth: number;
  instruction: string;
  /** Nesting of the group of its result, when that is a link. */
  linkDepth: number;
}

/** A part of the file that is collected apart: the body, a footnote, a header. */
interface Flow {
  readonly destination: Destination;
  readonly depth: number;
  readonly writer: BlockWriter;
  readonly tables: TableCollector;
  label: string;
  /** Footnotes and boxes that wait for the end of the paragraph they hang on. */
  readonly asides: BlockSet[];
}

class RtfReading {
  readonly #source: string;
  #state: State = freshState();
  readonly #stack: State[] = [];
  readonly #flows: Flow[];
  readonly #around: BlockSet[] = [];
  readonly #fields: Field[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #outlines = new Map<number, number>();
  #page = 'windows-1252';
  #skip = 0;
  #changes = 0;
  #isStarred = false;
  #beginsGroup = false;
  #tables = 0;
  #footnotes = 0;

  constructor(source: string) {
    this.#source = source;
    this.#flows = [this.#newFlow('text')];
  }

  read(): BlockSet {
    for (const token of tokensOf(this.#source)) {
      this.#token(token);
      if (token.kind !== 'symbol' || token.sign !== '*') {
        this.#beginsGroup = token.kind === 'open';
        this.#isStarred = false;
      }
    }
    while (this.#flows.length > 1) this.#endFlow();
    this.#endParagraph();
    this.#flow.tables.end();
    const seen = new Set<string>();
    const around = this.#around.map((set) =>
      selectBlocks(set, ({ text }) => {
        if (seen.has(runningKey(text)) || isPageNumber(text)) return false;
        seen.add(runningKey(text));
        return true;
      }),
    );
    return joinBlocks([this.#flow.writer, ...around]);
  }

  notes(): readonly ReadNote[] {
    return this.#changes === 0 ? [] : [{ code: 'tracked-changes-accepted', detail: String(this.#changes) }];
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (flow === undefined) throw new Error('a reading always has a flow');
    return flow;
  }

  #newFlow(destination: Destination): Flow {
    const writer = new BlockWriter();
    const tables = new TableCollector(writer, () => this.#tables++);
    return { destination, depth: this.#stack.length, writer, tables, label: '', asides: [] };
  }

  #token(token: Token): void {
    if (token.kind === 'open') this.#open();
    else if (token.kind === 'close') this.#close();
    else if (token.kind === 'word') this.#word(token.name.toLowerCase(), token.value, token.from, token.to);
    else if (token.kind === 'symbol') this.#symbol(token.sign, token.from, token.to);
    else if (token.kind === 'byte') this.#byte(token.byte, token.from, token.to);
    else this.#text(token.from, token.to);
  }

  #open(): void {
    if (this.#stack.length > DEEPEST) throw new ReadError('damaged', 'RTF, groups nested too deeply');
    this.#stack.push({ ...this.#state });
    this.#skip = 0;
  }

  #close(): void {
    const before = this.#stack.pop();
    if (before === undefined) return;
    const depth = this.#stack.length;
    if (this.#flows.length > 1 && this.#flow.depth === depth + 1) this.#endFlow();
    const field = this.#fields.at(-1);
    if (field?.linkDepth === depth + 1) {
      this.#flow.writer.closeLink();
      field.linkDepth = -1;
    }
    if (field?.depth === depth + 1) this.#fields.pop();
    this.#state = before;
    this.#skip = 0;
  }

  #endFlow(): void {
    this.#endParagraph();
    this.#flow.tables.end();
    const flow = this.#flows.pop();
    if (flow === undefined || flow.writer.blocks.length === 0) return;
    if (flow.destination === 'page-header' || flow.destination === 'page-footer')
      this.#around.push(flow.writer);
    else this.#flow.asides.push(flow.writer);
  }

  #word(name: string, value: number | undefined, from: number, to: number): void {
    const state = this.#state;
    if (this.#beginsGroup || this.#isStarred) {
      const destination = destinationOf(name, this.#isStarred);
      if (destination !== undefined && state.destination !== 'skip') this.#enter(destination);
    }
    if (state.destination === 'skip') return;
    if (state.destination === 'fonts') this.#font(name, value);
    else if (state.destination === 'styles') this.#style(name, value);
    else if (name === 'u') this.#unicode(value ?? 0x20, from, to);
    else this.#format(name, value, from, to);
  }

  #enter(destination: Destination): void {
    this.#state.destination = destination;
    if (destination === 'label') this.#flow.label = '';
    const isFlow = /^(?:footnote|textbox|page-header|page-footer)$/u.test(destination);
    if (!isFlow) return;
    this.#flows.push(this.#newFlow(destination));
    this.#state = {
      ...freshState(),
      fallback: this.#state.fallback,
      font: this.#state.font,
      destination: 'text',
    };
  }

  #font(name: string, value: number | undefined): void {
    if (name === 'f') this.#state.font = value ?? 0;
    const encoding =
      name === 'fcharset'
        ? encodingOfCharset(value ?? 0)
        : name === 'cpg'
          ? encodingOfPage(value ?? 0)
          : undefined;
    if (encoding !== undefined) this.#fonts.set(this.#state.font, encoding);
  }

  #style(name: string, value: number | undefined): void {
    if (name === 's') this.#state.style = value ?? 0;
    if (name === 'outlinelevel') this.#outlines.set(this.#state.style, (value ?? 8) + 1);
  }

  /** The built-in headings have the same names in Word of every language. */
  #styleName(text: string): void {
    const level = /^\s*heading ([1-9]);/iu.exec(text)?.[1];
    const { style } = this.#state;
    if (level !== undefined && !this.#outlines.has(style)) this.#outlines.set(style, Number(level));
  }

  #format(name: string, value: number | undefined, from: number, to: number): void {
    const state = this.#state;
    const isOn = value !== 0;
    switch (name) {
      case 'ansicpg':
        this.#page = encodingOfPage(value ?? 1252) ?? 'windows-1252';
        break;
      case 'mac':
        this.#page = 'macintosh';
        break;
      case 'pca':
      case 'pc':
        this.#page = 'ibm866';
        break;
      case 'f':
        state.font = value ?? 0;
        break;
      case 'uc':
        state.fallback = Math.max(0, Math.min(16, value ?? 1));
        break;
      case 'b':
        state.bold = isOn;
        break;
      case 'v':
        state.hidden = isOn;
        break;
      case 'deleted':
        if (isOn && !state.hidden) this.#changes++;
        state.hidden = isOn;
        break;
      case 'revised':
        if (isOn) this.#changes++;
        break;
      case 'plain':
        state.bold = false;
        state.hidden = false;
        break;
      case 'pard':
        Object.assign(state, { centred: false, outline: 0, style: 0, inTable: false, nesting: 0 });
        break;
      case 'qc':
        state.centred = true;
        break;
      case 'ql':
      case 'qr':
      case 'qj':
        state.centred = false;
        break;
      case 's':
        state.style = value ?? 0;
        break;
      case 'outlinelevel':
        state.outline = (value ?? 8) + 1;
        break;
      case 'intbl':
        state.inTable = true;
        break;
      case 'itap':
        state.nesting = value ?? 0;
        break;
      case 'field':
        this.#fields.push({ depth: this.#stack.length, instruction: '', linkDepth: -1 });
        break;
      case 'fldrslt':
        this.#result();
        break;
      default:
        this.#structure(name, from, to);
    }
  }

  #structure(name: string, from: number, to: number): void {
    const { tables, writer } = this.#flow;
    const sign = SIGNS[name];
    if (sign !== undefined) this.#put(sign, from, to);
    else if (name === 'line' || name === 'softline' || name === 'lbr') writer.lineBreak(from, to);
    else if (
      name === 'par' ||
      name === 'sect' ||
      name === 'page' ||
      name === 'column' ||
      name === 'nestcell' ||
      name === 'nestrow'
    )
      this.#endParagraph();
    else if (name === 'cell') {
      this.#state.inTable = true;
      this.#endParagraph();
      tables.endCell();
    } else if (name === 'chftn') {
      // In the text it points to the note; in the note it is its number.
      if (this.#flow.destination === 'footnote') this.#flow.label = String(++this.#footnotes);
    } else if (name === 'row') tables.endRow();
    else if (name === 'trhdr') tables.markHeader();
    else if (name === 'trowd') tables.beginRow();
  }

  /** The shown part of a field: of a link it is linked, of a table of contents it is left out. */
  #result(): void {
    const field = this.#fields.at(-1);
    if (field === undefined) return;
    const link = /^\s*HYPERLINK\s+(?!\\l)"([^"]+)"/iu.exec(field.instruction)?.[1];
    if (/^\s*TOC\b/u.test(field.instruction)) this.#state.destination = 'skip';
    if (link === undefined || !/^(?:https?:|mailto:|tel:|ftp:)/iu.test(link)) return;
    this.#flow.writer.openLink(link);
    field.linkDepth = this.#stack.length;
  }

  #symbol(sign: string, from: number, to: number): void {
    if (sign === '*') {
      this.#isStarred = this.#beginsGroup;
      return;
    }
    if (sign === '\n' || sign === '\r') {
      if (this.#state.destination === 'text') this.#endParagraph();
      return;
    }
    const text = SYMBOLS[sign];
    if (text === undefined) return;
    if (this.#skip > 0) this.#skip--;
    else this.#put(text, from, to);
  }

  #unicode(value: number, from: number, to: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    this.#put(String.fromCharCode(code & 0xffff), from, to);
    this.#skip = this.#state.fallback;
  }

  #byte(byte: number, from: number, to: number): void {
    if (this.#skip > 0) this.#skip--;
    else this.#put(decodeByte(byte, this.#fonts.get(this.#state.font) ?? this.#page), from, to);
  }

  #text(from: number, to: number): void {
    const skipped = Math.min(this.#skip, to - from);
    this.#skip -= skipped;
    let run = from + skipped;
    if (this.#state.destination === 'styles') this.#styleName(this.#source.slice(run, to));
    for (let at = run; at < to; at++) {
      const code = this.#source.charCodeAt(at);
      if (code < 0x80) continue;
      this.#copy(run, at);
      this.#put(decodeByte(code, this.#fonts.get(this.#state.font) ?? this.#page), at, at + 1);
      run = at + 1;
    }
    this.#copy(run, to);
  }

  #copy(from: number, to: number): void {
    if (to <= from) return;
    const { destination, hidden, bold } = this.#state;
    if (destination === 'text' && !hidden) this.#flow.writer.copy(this.#source, from, to, bold);
    else if (destination === 'label' || destination === 'instruction')
      this.#put(this.#source.slice(from, to), from, to);
  }

  #put(text: string, from: number, to: number): void {
    const { destination, hidden, bold } = this.#state;
    const field = this.#fields.at(-1);
    if (destination === 'label') this.#flow.label += text;
    else if (destination === 'instruction' && field !== undefined && field.instruction.length < 4000)
      field.instruction += text;
    else if (destination === 'text' && !hidden) this.#flow.writer.replace(text, from, to, bold);
  }

  #endParagraph(): void {
    const flow = this.#flow;
    const { writer, tables } = flow;
    const { inTable, centred, outline, style } = this.#state;
    if (!inTable && this.#state.nesting === 0) tables.end();
    const text = writer.text;
    const label = labelOf(flow.label);
    flow.label = '';
    const depth = outline > 0 ? outline : (this.#outlines.get(style) ?? 10);
    const cell = inTable ? tables.position : undefined;
    const isHeading = depth < 10 && cell === undefined && isTitleLike(text);
    if (!writer.isEmpty) {
      writer.flush({
        kind: cell !== undefined ? 'cell' : isHeading ? 'heading' : label === '' ? 'paragraph' : 'item',
        level: isHeading ? depth : label === '' ? 0 : 1,
        label: label === '' ? undefined : label,
        zone: flow.destination === 'text' ? 'body' : zoneOf(flow.destination),
        cell,
        emphatic: centred,
      });
    }
    for (const aside of flow.asides.splice(0)) {
      const base = writer.blocks.length;
      for (const block of aside.blocks) writer.blocks.push(block);
      for (const link of aside.links) writer.links.push({ ...link, block: link.block + base });
    }
  }
}

function zoneOf(destination: Destination): 'footnote' | 'textbox' | 'page-header' | 'page-footer' | 'body' {
  return destination === 'footnote' ||
    destination === 'textbox' ||
    destination === 'page-header' ||
    destination === 'page-footer'
    ? destination
    : 'body';
}

/** The number or bullet that the file holds for programs that cannot count. */
function labelOf(text: string): string {
  const label = text.trim();
  return /[\p{L}\p{N}]/u.test(label) && label !== 'o' ? label : label === '' ? '' : bulletOf(label);
}

function isTitleLike(text: string): boolean {
  return text.length <= (/[.;:,]$/u.test(text) ? SENTENCE_LIMIT : HEADING_LIMIT);
}
