/** Markdown inside a paragraph: what is visible of it, piece by piece with its place in the source, and the links. */
import { BlockText, type BuiltText } from './block-text.ts';
import { entityText } from './markdown-entities.ts';

/** A stretch of the source that belongs to the block: a line without its markers. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface InlineLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

export interface InlineText extends BuiltText {
  readonly links: readonly InlineLink[];
  /** The whole of it is bold. */
  readonly strong: boolean;
}

/** Targets of reference links by their lower-cased names. */
export type References = ReadonlyMap<string, string>;

/** Tags after which a new line begins on the page; inside a table cell they separate the cell's paragraphs. */
const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr|h[1-6]|hr)\b/iu;
const TAG = /<(?:\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>)/iuy;
const AUTOLINK = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]+|[\w.+-]+@[\w.-]+\.\w+)>/iuy;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iuy;
const WORD = /[\p{L}\p{N}]/u;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu;

/** Reads the stretches of one block as one text; an inline break (`<br>`) ends a part and begins the next. */
export function readInline(
  source: string,
  stretches: readonly Stretch[],
  references: References,
): readonly InlineText[] {
  const reader = new Inline(source, stretches.at(-1)?.to ?? 0, references);
  stretches.forEach((stretch, i) => {
    const before = stretches[i - 1];
    if (before !== undefined) reader.space(before.to, stretch.from);
    reader.read(stretch.from, stretch.to);
  });
  return reader.finish();
}

class Inline {
  readonly #source: string;
  readonly #references: References;
  readonly #parts: InlineText[] = [];
  #text = new BlockText();
  #links: InlineLink[] = [];
  /** Targets of links whose words are being read, with the offset they begin at. */
  readonly #open: {
    readonly end: number;
    readonly target: string;
    readonly start: number;
    readonly skipTo: number;
  }[] = [];
  #htmlLink: { readonly target: string; readonly start: number } | undefined;
  #bold = false;
  /** Signs of the emphasis that is open. */
  #markers: string[] = [];
  #runFrom = -1;
  readonly #noneBefore = new Map<string, number>();
  #commentEnd = -1;
  /** Where the markup that was read last ends. */
  #readTo = 0;
  readonly #end: number;
  #strong = 0;

  constructor(source: string, end: number, references: References) {
    this.#end = end;
    this.#source = source;
    this.#references = references;
  }

  space(from: number, to: number): void {
    this.#text.space(from, to);
  }

  finish(): readonly InlineText[] {
    while (this.#open.length > 0) this.#closeLink();
    this.#endPart();
    return this.#parts;
  }

  read(from: number, to: number): void {
    // A link may end in a later stretch than it begins in, and its target later still.
    while ((this.#open.at(-1)?.end ?? from) < from) this.#closeLink();
    let at = Math.max(from, this.#readTo);
    let run = at;
    const flush = (end: number) => {
      if (end > run) this.#copy(run, end);
    };
    while (at < to) {
      const open = this.#open.at(-1);
      if (open !== undefined && at === open.end) {
        flush(at);
        this.#closeLink();
        at = open.skipTo;
        run = at;
        continue;
      }
      const skip = this.#special(at, to, flush);
      if (skip === 0) at++;
      else {
        at += skip;
        run = at;
      }
    }
    flush(to);
    this.#readTo = at;
  }

  /** Handles markup at `at` and returns how many characters it takes; 0 when the character is text. */
  #special(at: number, to: number, flush: (end: number) => void): number {
    const source = this.#source;
    switch (source[at]) {
      case '\\': {
        if (at + 1 >= to || !/[!-/:-@[-`{-~]/u.test(source[at + 1] ?? '')) return 0;
        flush(at);
        this.#copy(at + 1, at + 2);
        return 2;
      }
      case '`':
        return this.#code(at, to, flush);
      case '*':
      case '_':
      case '~':
        return this.#emphasis(at, to, flush);
      case '!':
      case '[':
        return this.#link(at, flush);
      case '<':
        return this.#tag(at, to, flush);
      case '&': {
        const entity = matchAt(ENTITY, source, at, to);
        const text = entity === undefined ? undefined : entityText(entity);
        if (entity === undefined || text === undefined) return 0;
        flush(at);
        this.#text.replace(text, at, at + entity.length);
        return entity.length;
      }
      default:
        return 0;
    }
  }

  #code(at: number, to: number, flush: (end: number) => void): number {
    const fence = /^`+/u.exec(this.#source.slice(at, Math.min(to, at + 8)))?.[0] ?? '`';
    const close = this.#source.slice(at + fence.length, Math.min(to, at + 2000)).indexOf(fence);
    if (close < 0) return 0;
    flush(at);
    this.#copy(at + fence.length, at + fence.length + close);
    return close + fence.length * 2;
  }

  /**
   * A marker opens before a word when another one closes it further on; anything else (a star between spaces, an
   * underscore in a name, a line to fill in) is text.
   */
  #emphasis(at: number, to: number, flush: (end: number) => void): number {
    const source = this.#source;
    const sign = source[at] ?? '';
    // Inside a run that has been looked at already.
    if (source[at - 1] === sign && at > this.#runFrom) return 0;
    let end = at;
    while (end < to && source[end] === sign) end++;
    this.#runFrom = at;
    const length = end - at;
    if (length > 3 || (sign === '~' && length !== 2)) return 0;
    const before = source[at - 1] ?? ' ';
    const after = end < to ? (source[end] ?? ' ') : ' ';
    const inWord = sign === '_' && WORD.test(before) && WORD.test(after);
    const closes = !/\s/u.test(before) && !(sign === '_' && WORD.test(after)) && this.#markers.includes(sign);
    if (inWord || (!closes && (/\s/u.test(after) || !this.#isClosedLater(sign, end)))) return 0;
    flush(at);
    if (closes) this.#markers.splice(this.#markers.lastIndexOf(sign), 1);
    else this.#markers.push(sign);
    if (length >= 2 && sign !== '~') this.#bold = !closes;
    return length;
  }

  /** A closing marker stands further on in the block. What is known to have none is not searched twice. */
  #isClosedLater(sign: string, from: number): boolean {
    const start = Math.max(from, this.#noneBefore.get(sign) ?? 0);
    const limit = Math.min(this.#end, start + 3000);
    const pattern = sign === '_' ? /[^\s_]_+(?![\p{L}\p{N}_])/u : sign === '*' ? /[^\s*]\*/u : /[^\s~]~~/u;
    const found = pattern.test(this.#source.slice(Math.max(from, start - 1), limit));
    if (!found) this.#noneBefore.set(sign, limit);
    return found;
  }

  #link(at: number, flush: (end: number) => void): number {
    const source = this.#source;
    const to = this.#end;
    const isImage = source[at] === '!';
    const open = isImage ? at + 1 : at;
    if (source[open] !== '[') return 0;
    const close = matchingBracket(source, open, to);
    if (close < 0) return 0;
    const found = this.#targetAfter(source, open, close, to);
    if (found === undefined) return 0;
    flush(at);
    if (isImage) return found.end - at;
    this.#open.push({ end: close, target: found.target, start: this.#text.nextStart, skipTo: found.end });
    return open + 1 - at;
  }

  #targetAfter(
    source: string,
    open: number,
    close: number,
    to: number,
  ): { target: string; end: number } | undefined {
    const rest = source.slice(close + 1, Math.min(to, close + 3000));
    const inline =
      /^\(\s*(?:<([^<>]*)>|((?:[^\s()\\]|\\.|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/u.exec(
        rest,
      );
    if (inline !== null) return { target: inline[1] ?? inline[2] ?? '', end: close + 1 + inline[0].length };
    const reference = /^\[([^\][]*)\]/u.exec(rest);
    const name = reference?.[1] || source.slice(open + 1, close);
    const target = this.#references.get(name.trim().replace(/\s+/gu, ' ').toLowerCase());
    return target === undefined ? undefined : { target, end: close + 1 + (reference?.[0].length ?? 0) };
  }

  #tag(at: number, to: number, flush: (end: number) => void): number {
    const autolink = matchAt(AUTOLINK, this.#source, at, to);
    if (autolink !== undefined) {
      flush(at);
      const start = this.#text.nextStart;
      this.#copy(at + 1, at + autolink.length - 1);
      const address = autolink.slice(1, -1);
      this.#links.push({
        start,
        end: this.#text.length,
        target: /^[\w.+-]+@/u.test(address) ? `mailto:${address}` : address,
      });
      return autolink.length;
    }
    const tag = this.#comment(at, to) ?? matchAt(TAG, this.#source, at, to);
    if (tag === undefined) return 0;
    flush(at);
    if (/^<a\s/iu.test(tag)) {
      const href = HREF.exec(tag);
      if (href !== null)
        this.#htmlLink = { target: href[1] ?? href[2] ?? href[3] ?? '', start: this.#text.nextStart };
    } else if (/^<\/a/iu.test(tag) && this.#htmlLink !== undefined) {
      this.#addLink(this.#htmlLink.start, this.#htmlLink.target);
      this.#htmlLink = undefined;
    } else if (BREAKING.test(tag)) this.#endPart();
    return tag.length;
  }

  #comment(at: number, to: number): string | undefined {
    if (!this.#source.startsWith('<!--', at)) return undefined;
    // The search for an end is done once, however many beginnings there are before it.
    if (this.#commentEnd < at) {
      const end = this.#source.slice(at, to).indexOf('-->');
      this.#commentEnd = end < 0 ? Number.POSITIVE_INFINITY : at + end;
    }
    return this.#commentEnd < to ? this.#source.slice(at, this.#commentEnd + 3) : undefined;
  }

  #copy(from: number, to: number): void {
    const before = this.#text.length;
    this.#text.copy(this.#source, from, to);
    if (this.#bold) this.#strong += this.#text.length - before;
  }

  #closeLink(): void {
    const link = this.#open.pop();
    if (link !== undefined) this.#addLink(link.start, link.target);
  }

  #addLink(start: number, target: string): void {
    if (this.#text.length > start) this.#links.push({ start, end: this.#text.length, target });
  }

  #endPart(): void {
    const built = this.#text.build();
    if (built.text !== '') {
      const strong = this.#strong >= built.text.length - 2;
      this.#parts.push({ ...built, links: this.#links, strong });
    }
    this.#text = new BlockText();
    this.#links = [];
    this.#strong = 0;
    this.#open.splice(0, this.#open.length, ...this.#open.map((link) => ({ ...link, start: 0 })));
    if (this.#htmlLink !== undefined) this.#htmlLink = { ...this.#htmlLink, start: 0 };
  }
}

/** What a sticky pattern matches at `at`, if it ends before `to`. */
function matchAt(pattern: RegExp, source: string, at: number, to: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(source)?.[0];
  return found !== undefined && at + found.length <= to ? found : undefined;
}

/** Position of the bracket that closes the one at `open`; -1 when none does nearby (link texts are short). */
function matchingBracket(source: string, open: number, to: number): number {
  let depth = 0;
  const limit = Math.min(to, open + 1000);
  for (let at = open; at < limit; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') {
      // Nobody nests deeper; without this a file of brackets would take quadratic time.
      if (++depth > 8) return -1;
    } else if (source[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
