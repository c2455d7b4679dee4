/** Which wording is proposed, and after which paragraph. */
import type { Block, Document, Language } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import { blockAt } from '../read/place.ts';
import type { Suggestion } from './model.ts';

/**
 * Wording for failures: a missing clause stands at the end of the section it belongs to, else at the end of its
 * document; wording to replace a clause stands after it. Questions propose nothing, and neither do rules whose
 * remedy is to mend what is there.
 */
export function suggestionsOn(
  file: FileReport,
  document: Document,
  findings: readonly Judgement[],
  rules: readonly Rule[],
  wording: Language,
): Suggestion[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const seen = new Set<string>();
  const placed = findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    if (finding.outcome !== 'fail' || rule === undefined || isAdvice(rule)) return [];
    const place = placeOf(file, document, finding);
    const text = rule.fix[wording].trim();
    const key = `${place?.after} ${text}`;
    if (place === undefined || seen.has(key)) return [];
    seen.add(key);
    const like = plainTextBefore(document, place.after);
    const isClause = place.end !== 'clause';
    const suggestion = { after: place.after, isClause, text, ...(like === undefined ? {} : { like }) };
    return [{ suggestion, rank: ENDS.indexOf(place.end) }];
  });
  // behind one paragraph: what replaces it, then what its section lacks, then what the document lacks
  return placed.sort((a, b) => a.rank - b.rank).map(({ suggestion }) => suggestion);
}

/** A remedy that tells the editor what to do («Удалите…», «Сверьте…») is no wording for the document. */
export function isAdvice({ fix }: Pick<Rule, 'fix'>): boolean {
  return /^\p{L}+те(?!\p{L})/u.test(fix.ru);
}

const ENDS = ['clause', 'section', 'document'] as const;

interface Place {
  /** Index of the block to follow. */
  readonly after: number;
  /** What ends there. */
  readonly end: (typeof ENDS)[number];
}

function placeOf(file: FileReport, document: Document, finding: Judgement): Place | undefined {
  const [quote] = finding.evidence;
  const block =
    quote === undefined
      ? document.blocks[(finding.belongs?.paragraph ?? 1) - 1]
      : blockAt(document, quote.end - 1);
  if (block === undefined || block.zone !== 'body') return undefined;
  if (quote !== undefined && block.kind !== 'heading') return { after: block.index, end: 'clause' };
  const [from, to] = partBounds(file, document, finding.part);
  // Where no heading is about it, a rule names the beginning: the clause then goes to the end.
  const isSection = block.kind === 'heading' && block.index > from;
  const last = document.blocks
    .slice(from, to)
    .filter((b) => b.zone === 'body' && (!isSection || b === block || isUnder(document, b, block)))
    .at(-1);
  return last === undefined ? undefined : { after: last.index, end: isSection ? 'section' : 'document' };
}

/** First block of the document in the file that a finding is about, and the one after its last. */
function partBounds(file: FileReport, document: Document, part: number | undefined): [number, number] {
  const all = document.blocks.length;
  const index = file.parts?.findIndex(({ number }) => number === part) ?? -1;
  const start = file.parts?.[index]?.place.paragraph;
  if (start === undefined) return [0, all];
  return [start - 1, (file.parts?.[index + 1]?.place.paragraph ?? all + 1) - 1];
}

function isUnder(document: Document, block: Block, heading: Block): boolean {
  let section = block.section;
  while (section !== undefined && section > heading.index) section = document.blocks[section]?.section;
  return section === heading.index;
}

/** The nearest paragraph of running text at or before a block. */
function plainTextBefore(document: Document, index: number): number | undefined {
  return document.blocks
    .slice(0, index + 1)
    .reverse()
    .find(({ kind, zone }) => zone === 'body' && (kind === 'paragraph' || kind === 'item'))?.index;
}
