/** The document as matching sees it: tokens in sentences, and what every phrase found. */
import { languageOf } from '../language/passage.ts';
import { sentences } from '../language/sentences.ts';
import { type Token, tokenise } from '../language/words.ts';
import { run, type Stretch } from '../match/run.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Block, Document, Language } from '../model/document.ts';
import type { Sentence } from './mention.ts';
import { Mentions } from './mentions.ts';
import { endsInDenial } from './stance.ts';

export interface Analysis {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Number of words and numbers in the document. */
  readonly words: number;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  /** Sentences of a block in order, joined ones left out. */
  readonly sentencesOf: (block: number) => readonly Sentence[];
  /** The sentence that an offset falls in. */
  readonly sentenceAt: (offset: number) => Sentence | undefined;
}

/** Longest introduction that an item is read together with, in tokens. */
const LONGEST_LEAD_IN = 40;

/** Splits the document into sentences and runs all phrases over it once. */
export function analyse(document: Document, automata: readonly Automaton[]): Analysis {
  const tokens: Token[] = [];
  const all: Sentence[] = [];
  const perBlock: Sentence[][] = [];
  for (const block of document.blocks) perBlock.push(addBlock(block));
  const plain = all.length;
  const words = tokens.length;
  for (const block of document.blocks) joinLeadIn(block);

  const stretches: Stretch[] = all.map((s, i) => {
    const own = perBlock[s.block] ?? [];
    return {
      from: s.from,
      to: s.to,
      startsBlock: i < plain && own[0] === s,
      endsBlock: i >= plain || own.at(-1) === s,
      // in a joined sentence only what needs both sides is new
      ...(s.joined === undefined ? {} : { across: s.joined.at }),
    };
  });
  const mentions = new Mentions({ document, tokens, sentences: all });
  for (const automaton of automata) run(automaton, tokens, stretches, mentions.taker(automaton));
  return {
    document,
    tokens,
    words,
    sentences: all,
    mentions,
    sentencesOf: (block) => perBlock[block] ?? [],
    sentenceAt,
  };

  function sentenceAt(offset: number): Sentence | undefined {
    let [low, high] = [0, plain - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = all[low];
    return found !== undefined && found.start <= offset && offset < found.end ? found : undefined;
  }

  function addBlock(block: Block): Sentence[] {
    const own: Sentence[] = [];
    const lead = block.leadIn === undefined ? undefined : perBlock[block.leadIn]?.at(-1);
    const isDenied = lead !== undefined && endsInDenial(lead, tokens);
    for (const bounds of sentences(document.text, block.start, block.end)) {
      const from = tokens.length;
      tokenise(document.text, bounds.start, bounds.end, tokens);
      if (tokens.length === from) continue;
      const sentence: Sentence = {
        start: bounds.start,
        end: bounds.end,
        index: all.length,
        block: block.index,
        from,
        to: tokens.length,
        language: block.language,
        ...(isDenied && own.length === 0 ? { isDenied } : {}),
      };
      all.push(sentence);
      own.push(sentence);
    }
    return own;
  }

  function joinLeadIn(block: Block): void {
    const introduced = block.columnHeader ?? block.leadIn;
    const first = perBlock[block.index]?.[0];
    const lead = introduced === undefined ? undefined : perBlock[introduced]?.at(-1);
    if (introduced === undefined || first === undefined || lead === undefined || introduced === block.index)
      return;
    const leadFrom = Math.max(lead.from, lead.to - LONGEST_LEAD_IN);
    const from = tokens.length;
    for (let i = leadFrom; i < lead.to; i++) tokens.push(tokens[i] as Token);
    const at = tokens.length;
    for (let i = first.from; i < first.to; i++) tokens.push(tokens[i] as Token);
    all.push({
      ...first,
      index: all.length,
      from,
      to: tokens.length,
      joined: { at, start: lead.start, end: lead.end, block: introduced },
    });
  }
}

const languages = new WeakMap<Document, readonly Language[]>();

/** Languages that make up a noticeable share of the document's words, the most frequent first; worked out once. */
export function documentLanguages(document: Document): readonly Language[] {
  const made = languages.get(document) ?? shares(document);
  languages.set(document, made);
  return made;
}

function shares(document: Document): Language[] {
  const share = new Map<Language, number>();
  let total = 0;
  for (const block of document.blocks) {
    const length = block.end - block.start;
    if (length < 25) continue;
    const language = languageOf(document.text.slice(block.start, block.end));
    share.set(language, (share.get(language) ?? 0) + length);
    total += length;
  }
  return [...share]
    .filter(([, n]) => n >= total * 0.12)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
}
