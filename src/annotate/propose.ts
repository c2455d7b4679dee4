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
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    if (finding.outcome !== 'fail' || rule === undefined || isAdvice(rule)) return [];
    const after = placeOf(file, document, finding);
    const text = rule.fix[wording].trim();
    const key = `${after} ${text}`;
    if (after === undefined || seen.has(key)) return [];
    seen.add(key);
    const like = plainTextBefore(document, after);
    const isClause = finding.evidence.length === 0;
    return [{ after, isClause, text, ...(like === undefined ? {} : { like }) }];
  });
}

/** A remedy that tells the editor what to do («Удалите…», «Сверьте…») is no wording for the document. */
export function isAdvice({ fix }: Pick<Rule, 'fix'>): boolean {
  return /^\p{L}+те(?!\p{L})/u.test(fix.ru);
}

/** Index of the block to follow. */
function placeOf(file: FileReport, document: Document, finding: Judgement): number | undefined {
  const [quote] = finding.evidence;
  if (quote !== undefined) {
    const last = blockAt(document, quote.end - 1);
    return last?.zone === 'body' ? last.index : undefined;
  }
  const block = document.blocks[(finding.belongs?.paragraph ?? 1) - 1];
  if (block === undefined) return undefined;
  const [from, to] = partBounds(file, document, finding.part);
  // Where no heading is about it, a rule names the beginning: the clause then goes to the end.
  const isSection = block.kind === 'heading' && block.index > from;
  const own = document.blocks
    .slice(from, to)
    .filter((b) => b.zone === 'body' && (!isSection || b === block || isUnder(document, b, block)));
  return own.at(-1)?.index;
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
