/** The parts of `word-extractor` that its types leave out: its reader of old files, to add lists and headings to. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { Document } from 'word-extractor';

  export interface Piece {
    text: string;
    readonly startCp: number;
    readonly startFilePos: number;
    /** Bytes per character. */
    readonly bpc: 1 | 2;
  }

  export default class WordOleExtractor {
    protected _pieces: Piece[];
    protected _boundaries: { ccpText: number };
    extract(reader: object): Promise<Document>;
    /** `word` and `table` are the streams of the file. */
    protected writeParagraphProperties(word: Buffer, table: Buffer): void;
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(bytes: Buffer);
  }
}
