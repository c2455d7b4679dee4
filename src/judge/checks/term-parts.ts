/** A sentence with several terms, cut into the parts that each term governs. */
import type { Mention, Sentence } from '../../extract/mention.ts';
import type { Term } from '../../extract/time-terms.ts';
import type { Token } from '../../language/words.ts';
import type { Span } from '../../model/document.ts';

/** Token indices, end exclusive; `length` is that of the term's own words. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly mark: Span;
  /** Absent where the term is a vague one. */
  readonly term?: Term;
}

const CONTRAST = /^(?:а|но|однако|ал|бірақ|while|but)$/u;
const AND = /^(?:и|және|and)$/u;
/** So many words before the first term mean that what it limits is named before it. */
const NAMED_BEFORE = 3;

/** One part for each term, exact or vague; the cut between two is the strongest boundary between them. */
export function partsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  terms: readonly Term[],
  vague: readonly Mention[],
  text: string,
): Part[] {
  const anchors: { readonly from: number; readonly to: number; readonly term?: Term }[] = [
    ...terms.map((term) => ({ from: term.from, to: term.to, term })),
    ...vague
      .filter((v) => !terms.some((t) => t.from <= v.to && v.from <= t.to))
      .map((v) => ({ from: v.from, to: v.to })),
  ].sort((a, b) => a.from - b.from);
  const first = anchors[0];
  const namedBefore = first !== undefined && first.from - sentence.from > NAMED_BEFORE;
  const cuts = anchors.slice(1).map((anchor, k) => cut(anchors[k]?.to ?? anchor.from, anchor.from));
  return anchors.map((anchor, k) => {
    const start = tokens[anchor.from]?.start ?? sentence.start;
    const end = tokens[anchor.to]?.end ?? sentence.end;
    return {
      ...(anchor.term === undefined ? {} : { term: anchor.term }),
      from: cuts[k - 1] ?? sentence.from,
      to: cuts[k] ?? sentence.to,
      length: anchor.to - anchor.from + 1,
      mark: { start, end },
    };
  });

  /** Index of the first token of the later part, between the end of one term and the beginning of the next. */
  function cut(after: number, before: number): number {
    let best = before;
    let strength = 0;
    for (let i = after; i < before; i++) {
      const here = boundary(i);
      if (here > strength || (here === strength && here > 0 && !namedBefore)) {
        strength = here;
        best = i + 1;
      }
    }
    return best;
  }

  function boundary(i: number): number {
    const [left, right] = [tokens[i], tokens[i + 1]];
    if (left === undefined || right === undefined) return 0;
    const between = text.slice(left.end, right.start);
    if (between.includes(';')) return 4;
    if (between.includes(',')) return CONTRAST.test(right.norm) ? 3 : 2;
    return AND.test(right.norm) ? 1 : 0;
  }
}

/** The part cut down to the clause of its term, where semicolons part it from the rest of the sentence. */
export function clauseOf(part: Part, tokens: readonly Token[], text: string): Part {
  let [from, to] = [part.from, part.to];
  for (let i = part.from; i + 1 < part.to; i++) {
    const [left, right] = [tokens[i], tokens[i + 1]];
    if (left === undefined || right === undefined) continue;
    if (!text.slice(left.end, right.start).includes(';')) continue;
    if (right.start <= part.mark.start) from = i + 1;
    else if (left.end >= part.mark.end) {
      to = i + 1;
      break;
    }
  }
  return { ...part, from, to };
}
