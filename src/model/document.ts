/**
 * The Document: what every reader produces and every later stage works on.
 * Plain serialisable data; offsets are UTF-16 code units into `Document.text`.
 */

export type Language = 'ru' | 'kk' | 'en';

/** What a block is on the page. `cell` is one table cell; its row and column are in `Block.cell`. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** Where on the page a block stands. Only `body` is clause text; the others are kept for requisites and places. */
export type Zone = 'body' | 'footnote' | 'textbox' | 'page-header' | 'page-footer';

export interface CellPosition {
  /** Number of the table in the document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/**
 * A run of text that was copied from the source. Within a segment whose two lengths agree, offsets map one to
 * one; otherwise (an entity, a collapsed line break) the segment maps as a whole.
 */
export interface Segment {
  readonly start: number;
  readonly length: number;
  /** Offset in the decoded source text or, for DOCX, in the XML of the part that `Block.part` names. */
  readonly source: number;
  readonly sourceLength: number;
}

/** A block as a format's reader hands it over, before the structure of the document is worked out. */
export interface RawBlock {
  /** Visible text on one line: white space collapsed, no line break, no automatic label. */
  readonly text: string;
  /** Where the text comes from; `start` counts from the beginning of this block's text. */
  readonly segments: readonly Segment[];
  readonly kind: BlockKind;
  /** Heading depth or list nesting, from 1; 0 where the format does not say. */
  readonly level: number;
  /** Automatic number or bullet as a person sees it ("3.4.", "а)", "•"). Typed numbers stay in `text`. */
  readonly label?: string;
  readonly cell?: CellPosition;
  readonly zone: Zone;
  /** The source marks the whole block as strong (bold, centred, all caps): a hint that it is a heading. */
  readonly emphatic?: boolean;
  /** Name of the package part the segments point into ("word/document.xml"). */
  readonly part?: string;
  /** Page, from 1, where the format has pages. */
  readonly page?: number;
}

/** A block in its place in the document. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Heading depth (1 is the title), list nesting, or 0. */
  readonly level: number;
  /** The clause number or bullet as a person sees it, typed or automatic, with its punctuation: "3.4.", "а)", "•". */
  readonly label?: string;
  /** Index of the heading whose section this block belongs to. */
  readonly section?: number;
  /** Index of the block that introduces the list or table this block is part of ("Компания запрашивает:"). */
  readonly leadIn?: number;
  /** For a data cell: index of the header cell of its column. */
  readonly columnHeader?: number;
  /** For a data cell: index of the first cell of its row. */
  readonly rowHeader?: number;
  readonly cell?: CellPosition;
  readonly zone: Zone;
  readonly language: Language;
  readonly part?: string;
  readonly page?: number;
}

export type Format = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'odt' | 'rtf' | 'doc' | 'epub' | 'pdf';

/** Something the person should know about how the file was read. Texts are looked up by `code`. */
export interface ReadNote {
  readonly code:
    | 'encoding-guessed'
    | 'tracked-changes-accepted'
    | 'parts-left-out'
    | 'language-uncertain'
    | 'damaged-text'
    | 'export-marks'
    /** Running headers, footers and page numbers; the detail is the first of them that holds words. */
    | 'running-lines'
    | 'contents-left-out'
    /** Automatic numbers of clauses that the format's reader cannot see. */
    | 'numbers-not-read'
    /** The content is of another format than the file's name says; the detail is the name's ending. */
    | 'name-differs'
    /** Numbers of pages that hold only a picture. */
    | 'pages-without-text'
    /** Text decoded in the wrong way («Ð¿Ð¾Ð»»); the detail is an example. */
    | 'mojibake'
    /** Words with letters of two scripts; the detail is their number and an example. */
    | 'mixed-scripts'
    /** Percentage of words that any of the languages knows. */
    | 'few-known-words';
  readonly detail: string;
}

/** A note in a draft that accepts findings: `<!-- privlint-ignore RULE: reason -->`. */
export interface Ignore {
  readonly rules: readonly string[];
  /** Empty where none was given; then nothing is accepted. */
  readonly reason: string;
  /** The block that it is about; absent: the whole document. */
  readonly span?: Span;
  readonly line: number;
  readonly column: number;
}

export interface Document {
  /** The file's name as the person gave it. */
  readonly name: string;
  readonly format: Format;
  /** Label of the encoding the bytes were decoded with ("utf-8", "windows-1251"); absent for DOCX. */
  readonly encoding?: string;
  /** All blocks' texts, each followed by a line break. Labels are not part of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sorted by `start`, over the whole text. */
  readonly segments: readonly Segment[];
  /** Start offsets of the source's lines; empty for DOCX, which has none. */
  readonly lineStarts: readonly number[];
  /** Targets of links and mailto: addresses, with the span of the linked words. */
  readonly links: readonly Link[];
  readonly notes: readonly ReadNote[];
  /** Notes in the source that accept findings, in its order. */
  readonly ignores?: readonly Ignore[];
  /** For a part of a file: the number of each block in the whole, from 1. */
  readonly paragraphs?: readonly number[];
}

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** A place as a lawyer or an editor names it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** "3.4", "3.4 а", without the closing dot. */
  readonly clause?: string;
  /** Headings from the title down. */
  readonly headings: readonly string[];
  /** Number of the paragraph (block) in the document, from 1. */
  readonly paragraph: number;
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  /** For formats made of parts: where in which part. */
  readonly part?: string;
  readonly source: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
