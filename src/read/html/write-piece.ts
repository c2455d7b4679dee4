/** Hands a piece of parsed text to the block writer with its place in the source. */
import type { BlockWriter } from '../block-writer.ts';
import type { Origin } from './dom.ts';
import type { Piece } from './entities.ts';

export interface PieceTarget {
  readonly origin: Origin;
  readonly writer: BlockWriter;
}

export function writePiece(piece: Piece, { origin, writer }: PieceTarget, strong: boolean): void {
  const { text, from, to } = piece;
  if (text.length !== to - from) writer.replace(text, origin.at(from), origin.at(to), strong);
  else if (origin.isSource) writer.copy(origin.text, from, to, strong);
  else {
    // Recovered text (a string of a script) may have an escape behind any character.
    for (let i = 0; i < text.length; i++) {
      writer.replace(text[i] ?? '', origin.at(from + i), origin.at(from + i + 1), strong);
    }
  }
}
