/** Blocks in which letters of two sorts stand side by side, as slips of the pen and of programs leave them. */
import { CYRILLIC, kindOf, LATIN, LOWER, UPPER } from '../language/letters.ts';
import type { Block, Document } from '../model/document.ts';

interface Adjoining {
  /** A Latin letter beside a Cyrillic one. */
  readonly scripts: ReadonlySet<Block>;
  /** A capital behind a small letter. */
  readonly capitals: ReadonlySet<Block>;
}

const SOFT_HYPHEN = 0xad;
const known = new WeakMap<Document, Adjoining>();

/** Found in one pass over the text, once a document; a soft hyphen between two letters parts nothing. */
export function adjoiningOf(document: Document): Adjoining {
  const earlier = known.get(document);
  if (earlier !== undefined) return earlier;
  const scripts = new Set<Block>();
  const capitals = new Set<Block>();
  for (const block of document.blocks) {
    let before = 0;
    for (let at = block.start; at < block.end; at++) {
      const code = document.text.charCodeAt(at);
      if (code === SOFT_HYPHEN) continue;
      const kind = kindOf(code);
      const both = (before | kind) & (LATIN | CYRILLIC);
      if (both === (LATIN | CYRILLIC)) scripts.add(block);
      if ((before & LOWER) !== 0 && (kind & UPPER) !== 0) capitals.add(block);
      before = kind;
    }
  }
  const made = { scripts, capitals };
  known.set(document, made);
  return made;
}
