/** What speaks for and against each country, and where two of them clash: for the report. */
import { quotes } from '../extract/answers.ts';
import type { Extracted } from '../extract/extract.ts';
import { sentenceAround } from '../extract/facts/jurisdiction.ts';
import { type Placing, placingOf } from '../extract/jurisdiction.ts';
import type { Country } from '../extract/origins.ts';
import type { Signal } from '../extract/signals.ts';
import type { Evidence } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { JurisdictionChoice, JurisdictionClash, JurisdictionSignal } from '../model/report.ts';

/** How many signals are listed; the same words of one kind are listed once. */
const MOST = 40;
/** Weight from which a signal may be a side of a clash: a currency or a town is none. */
const FIRM = 2;
/** European law applies beside another one by its own terms. */
const RIVALS: ReadonlySet<string> = new Set(['ru', 'kz', 'by', 'uz', 'kg', 'other']);

export function placingShown(
  extracted: Extracted,
  document: Document,
): Pick<JurisdictionChoice, 'signals' | 'clash'> {
  const findings = { ...extracted, document };
  const placing = placingOf(findings);
  const quoted = (s: Signal): Evidence | undefined =>
    quotes(document, [{ ...sentenceAround(findings, s), mark: { start: s.start, end: s.end } }])[0];
  const signals = distinct(placing.signals, document)
    .slice(0, MOST)
    .flatMap((s): JurisdictionSignal[] => {
      const evidence = quoted(s);
      if (evidence === undefined) return [];
      const { country: speaksFor, kind, about, weight, declared } = s;
      return [{ speaksFor, kind, about, weight, ...(declared ? { declared } : {}), evidence }];
    });
  const clash = clashOf(placing, extracted, quoted);
  return { signals, ...(clash === undefined ? {} : { clash }) };
}

/** The heaviest first; a word met twenty times is one signal. */
function distinct(signals: readonly Signal[], { text }: Document): Signal[] {
  const seen = new Set<string>();
  return [...signals]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter((s) => {
      const key = `${s.country} ${s.kind} ${text.slice(s.start, s.end).toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The firmest sign of each of two orders in a text that mixes them, and the sentence on the operator, whose law binds it. */
function clashOf(
  { signals, home, homeScore, lawScore }: Placing,
  { extraction }: Extracted,
  quoted: (s: Signal) => Evidence | undefined,
): JurisdictionClash | undefined {
  const mixed = extraction.risks.find((r) => r.id === 'mixed-jurisdiction')?.status === 'yes';
  const verdict = extraction.facts.find((f) => f.id === 'jurisdiction')?.values[0]?.value;
  if (!mixed && verdict !== 'mixed') return undefined;
  const total = (c: Country): number => (homeScore.get(c) ?? 0) + (lawScore.get(c) ?? 0);
  const firm = signals.filter(
    (s) => !s.declared && (s.weight >= FIRM || s.kind === 'storage') && RIVALS.has(s.country),
  );
  const countries = [...new Set(firm.map((s) => s.country))].sort((a, b) => total(b) - total(a));
  const strongest = (c: Country | undefined): Signal | undefined =>
    firm.filter((s) => s.country === c).sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
  const [one, two] = [strongest(countries[0]), strongest(countries[1])];
  if (one === undefined || two === undefined) return undefined;
  const places = [quoted(one), quoted(two)];
  if (places[0] === undefined || places[1] === undefined) return undefined;
  const own = signals
    .filter((s) => s.about === 'home' && s.country === home)
    // the name with its form says it before the number does
    .sort(
      (a, b) =>
        Number(b.kind === 'form') - Number(a.kind === 'form') || b.weight - a.weight || a.start - b.start,
    )[0];
  const decides = own === undefined ? undefined : quoted(own);
  return {
    between: [one.country, two.country],
    places: [places[0], places[1]],
    ...(decides === undefined ? {} : { decides }),
  };
}
