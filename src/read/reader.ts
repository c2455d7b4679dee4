/** The one shape of a format plug-in, and the one error every reader raises. */
import type { Format, Link, RawBlock, ReadNote } from '../model/document.ts';
import type { RawIgnore } from './ignores.ts';

export interface ReadInput {
  /** The file's name as the person gave it, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Encoding label that the person forced. */
  readonly encoding?: string;
}

/** What a reader hands to `buildDocument`, which works out headings, numbers, lists and sections. */
export interface RawDocument {
  readonly format: Format;
  readonly encoding?: string;
  readonly blocks: readonly RawBlock[];
  readonly lineStarts: readonly number[];
  /** `start`/`end` count from the beginning of the block with index `block`. */
  readonly links: readonly (Link & { readonly block: number })[];
  readonly notes: readonly ReadNote[];
  /** Notes to privlint itself, for formats that have comments in their source. */
  readonly ignores?: readonly RawIgnore[];
}

export type Reader = (input: ReadInput) => RawDocument;

/** A reader whose library works asynchronously. */
export type AsyncReader = (input: ReadInput) => Promise<RawDocument>;

export type ReadProblem =
  | 'empty'
  | 'binary'
  | 'unsupported-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unknown-encoding'
  | 'no-text'
  | 'unreadable-text';

/** A file that cannot be read. The edge turns `problem` into a message with the next step to take. */
export class ReadError extends Error {
  readonly problem: ReadProblem;
  readonly detail: string;
  constructor(problem: ReadProblem, detail = '') {
    super(detail ? `${problem}: ${detail}` : problem);
    this.name = 'ReadError';
    this.problem = problem;
    this.detail = detail;
  }
}
