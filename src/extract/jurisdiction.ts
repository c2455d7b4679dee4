/** One verdict from the signals: where the operator is at home, and which legal order the text places itself under. */
import type { Findings } from './detector.ts';
import { partiesOf } from './operator.ts';
import type { Country } from './origins.ts';
import { once, type Signal, signalsOf } from './signals.ts';

export interface Placing {
  readonly home: Country | 'unknown';
  readonly order: Country | 'mixed' | 'unknown';
  /** What counts: of several signs in the same words the heaviest. */
  readonly signals: readonly Signal[];
  /** Every sign in the order of the text, for rules that ask for one kind of them. */
  readonly all: readonly Signal[];
  /** What the text says of the operator's country, and of the law, in points. */
  readonly homeScore: ReadonlyMap<Country, number>;
  readonly lawScore: ReadonlyMap<Country, number>;
}

const COUNTRIES: readonly Country[] = ['ru', 'kz', 'eu', 'by', 'uz', 'kg', 'other'];
/** Points below which nothing is said. */
const TELLS = 1.5;
/** The most that one kind of signal may bring: a word repeated on every line is still one habit. */
const MOST_OF_A_KIND = 6;
/** A zone is anybody's to choose, however many pages and mailboxes of the domain are named. */
const MOST_OF_DOMAINS = 3;

const known = new WeakMap<object, Placing>();

/** The placing of a document; worked out once. */
export function placingOf(findings: Pick<Findings, 'document' | 'analysis' | 'context'>): Placing {
  const earlier = known.get(findings.analysis);
  if (earlier !== undefined) return earlier;
  const all = signalsOf(findings);
  const signals = once(all);
  const homeScore = scores(signals.filter((s) => s.about === 'home'));
  const lawScore = scores(signals.filter((s) => s.about === 'law' && !s.declared));
  const home = homeOf(homeScore, lawScore, partiesOf(findings.analysis).operator.length > 0);
  const made = { home, order: orderOf(home, homeScore, lawScore), signals, all, homeScore, lawScore };
  known.set(findings.analysis, made);
  return made;
}

function scores(signals: readonly Signal[]): Map<Country, number> {
  const found = new Map<Country, number>();
  for (const country of COUNTRIES) {
    const kinds = new Map<string, number>();
    for (const s of signals)
      if (s.country === country)
        kinds.set(s.kind, Math.min(mostOf(s.kind), (kinds.get(s.kind) ?? 0) + s.weight));
    const sum = [...kinds.values()].reduce((a, b) => a + b, 0);
    if (sum > 0) found.set(country, sum);
  }
  return found;
}

function mostOf(kind: string): number {
  return kind === 'domain' ? MOST_OF_DOMAINS : MOST_OF_A_KIND;
}

/** The home that the text tells; a named entity whose form fits several countries (ИП, АО) is at home where its law is. */
function homeOf(
  score: ReadonlyMap<Country, number>,
  law: ReadonlyMap<Country, number>,
  named: boolean,
): Country | 'unknown' {
  const [first, second] = ranked(score);
  if (first !== undefined && first[1] >= TELLS)
    return second !== undefined && first[1] < 4 && first[1] - second[1] < 1 ? 'unknown' : first[0];
  const [order] = ranked(law);
  return named && order !== undefined && order[1] >= TELLS ? order[0] : 'unknown';
}

function ranked(score: ReadonlyMap<Country, number>): (readonly [Country, number])[] {
  return [...score].sort((a, b) => b[1] - a[1]);
}

function orderOf(
  home: Country | 'unknown',
  homeScore: ReadonlyMap<Country, number>,
  lawScore: ReadonlyMap<Country, number>,
): Placing['order'] {
  const [first, second] = ranked(lawScore);
  const atHome = home === 'unknown' ? 0 : (homeScore.get(home) ?? 0);
  // one order is named: the operator's home decides nothing against it, unless it is only hinted at
  if (first === undefined || first[1] < TELLS) return home;
  // European law applies beside another one by its own terms, however often it is named
  const beside = first[0] === 'eu' && second !== undefined && second[0] !== 'other' && second[1] >= 3;
  const [law, points] = beside ? second : first;
  // the law of the operator's home holds the text together, however many scraps of another were copied in
  const own = home === 'unknown' ? 0 : (lawScore.get(home) ?? 0);
  if (home !== 'unknown' && own >= (atHome >= 4 ? 2 : 4) && points < 3 * own) return home;
  if (beside) return law;
  if (second !== undefined && second[1] >= 3 && !(second[0] === 'eu' && law !== 'other')) {
    return second[1] >= points * 0.5 ? 'mixed' : law;
  }
  if (home !== 'unknown' && home !== law && atHome >= 4 && points < 3) return 'mixed';
  return law;
}
