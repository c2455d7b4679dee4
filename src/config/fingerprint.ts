/** What a finding is known by from run to run, whatever its number, its line and its neighbours have become. */
import { sentences } from '../language/sentences.ts';
import type { Evidence } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { FilePart, FileReport, Judgement, Ruling } from '../model/report.ts';
import { sha256 } from '../model/sha256.ts';
import { blockAt } from '../read/place.ts';

/** Digits kept of a digest: enough to tell the clauses of a document, and the findings of all documents. */
const [OF_CLAUSE, OF_FINDING] = [16, 32];

/** «п. 3.4», «разделом 5», «3.4-тармақ»: what a renumbering changes. The number of an act or an article stays. */
const REFERENCE =
  /(?<!\p{L})(?:пп|п|подп|разд|(?:под)?пункт\p{L}*|раздел\p{L}*|clauses?|sections?|paragraphs?)\.?\s*№?\s*\d+(?:\.\d+)*|\d+(?:\.\d+)*\s*-?\s*(?:тармақ|тармағ|бөлім)\p{L}*/giu;

/** The words alone: no case, punctuation, white space, hyphenation or numbers of clauses. */
export function normalised(text: string): string {
  const folded = text.normalize('NFKC').replaceAll('\u00AD', '').replaceAll(REFERENCE, '#').toLowerCase();
  const words = folded.replaceAll('ё', 'е').replaceAll(/[^\p{L}\p{N}]+/gu, '');
  // a slot («[●]», «____») has no words: it is known by its signs
  return words === '' ? folded.replaceAll(/\s+/g, '') : words;
}

type Unnamed = Ruling & Pick<Judgement, 'clauses'>;

/** Adds to each ruling what its quotes are known by. What a document lacks as a whole has none. */
export function withClauses(
  rulings: readonly Ruling[],
  document: Document,
  rules: readonly Rule[],
): Unnamed[] {
  const missing = new Set(rules.filter(({ kind }) => kind === 'missing').map(({ id }) => id));
  const known = new Map<string, string>();
  const clauseOf = (evidence: Evidence): string => {
    const words = normalised(wholeSentences(document, evidence));
    const digest = known.get(words) ?? digestOf(words, OF_CLAUSE);
    known.set(words, digest);
    return digest;
  };
  return rulings.map((ruling) => ({
    ...ruling,
    clauses: missing.has(ruling.rule) ? [] : ruling.evidence.map(clauseOf),
  }));
}

/** Gives each judgement its fingerprint, for a document that the findings are known under as `name`. */
export function identified(
  file: Omit<FileReport, 'judgements'> & { readonly judgements: readonly Unnamed[] },
  name: string,
): FileReport {
  const parts = partKeys(file.parts ?? []);
  const judgements = file.judgements.map((judgement): Judgement => {
    const part = parts.get(judgement.part ?? 0) ?? '';
    const key = [judgement.rule, name, part, ...[...new Set(judgement.clauses)].sort()];
    return { ...judgement, fingerprint: digestOf(key.join('\n'), OF_FINDING) };
  });
  return { ...file, judgements };
}

/** Names of the parts of a file that do not change when parts come and go before them: kind and title. */
export function partKeys(parts: readonly FilePart[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  return new Map(
    parts.map(({ number, kind, heading }) => {
      const name = `${kind}:${normalised(heading).slice(0, 60)}`;
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [number, nth === 1 ? name : `${name}:${nth}`];
    }),
  );
}

/** The sentences that a quote is of: a rule may quote other words of them in its next edition. */
function wholeSentences(document: Document, { start, end }: Evidence): string {
  const first = blockAt(document, start)?.start ?? start;
  const last = blockAt(document, Math.max(start, end - 1))?.end ?? end;
  const touched = sentences(document.text, first, last).filter((s) => s.start < end && start < s.end);
  return document.text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end);
}

function digestOf(text: string, length: number): string {
  return sha256(new TextEncoder().encode(text)).slice(0, length);
}
