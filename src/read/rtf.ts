/** Rich Text Format: what a reader of the document sees, automatic numbers included, deleted text left out. */
import type { ReadNote } from '../model/document.ts';
import { type BlockSet, joinBlocks, selectBlocks } from './block-set.ts';
import { latin } from './latin.ts';
import { isPageNumber, runningKey } from './page-number.ts';
import { ReadError, type Reader } from './reader.ts';
import { Charsets } from './rtf/charsets.ts';
import { Flow } from './rtf/flow.ts';
import { applyFormat } from './rtf/formatting.ts';
import { type Destination, destinationOf, freshState, type State } from './rtf/state.ts';
import { type Token, tokensOf } from './rtf/tokens.ts';

/** Words that stand for a sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
]);
const SYMBOLS: Readonly<Record<string, string>> = { '~': ' ', _: '-', '{': '{', '}': '}', '\\': '\\' };
const DEEPEST = 2000;

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

class RtfReading {
  readonly #source: string;
  #state: State = freshState();
  readonly #stack: State[] = [];
  readonly #flows: Flow[];
  readonly #around: BlockSet[] = [];
  readonly #fields: Field[] = [];
  readonly #charsets = new Charsets();
  readonly #outlines = new Map<number, number>();
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
    return new Flow(destination, this.#stack.length, () => this.#tables++);
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
    this.#charsets.takeFont(this.#state.font, name, value);
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
    const isOn = value !== 0;
    if (isOn && (name === 'revised' || (name === 'deleted' && !this.#state.hidden))) this.#changes++;
    if (applyFormat(this.#state, name, value) || this.#charsets.takePage(name, value)) return;
    if (name === 'field') this.#fields.push({ depth: this.#stack.length, instruction: '', linkDepth: -1 });
    else if (name === 'fldrslt') this.#result();
    else this.#structure(name, from, to);
  }

  #structure(name: string, from: number, to: number): void {
    const { tables, writer } = this.#flow;
    const sign = SIGNS.get(name);
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
    else this.#put(this.#charsets.decode(byte, this.#state.font), from, to);
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
      this.#put(this.#charsets.decode(code, this.#state.font), at, at + 1);
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
    this.#flow.endParagraph(this.#state, this.#outlines);
  }
}
