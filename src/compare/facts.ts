/** What two editions state as a whole: values of the catalogue's facts that came or went with the words. */
import type { Extraction, FactValue } from '../model/clause.ts';
import type { Difference, DifferenceKind } from '../model/comparison.ts';
import type { ComparedEditions } from './editions.ts';

const KINDS: Readonly<Record<string, DifferenceKind>> = {
  'data-category': 'data',
  recipient: 'recipient',
  service: 'service',
  'storage-country': 'country',
  'laws-cited': 'act',
  'regulators-cited': 'regulator',
  'cross-border': 'fact',
  jurisdiction: 'fact',
  'operator-country': 'fact',
};
/** Facts with one value: another value is one difference, not two. */
const SINGLE: ReadonlySet<string> = new Set(['cross-border', 'jurisdiction', 'operator-country']);

/** Values of facts that one edition states and the other does not, where the words that state them changed. */
export function factDifferences(
  extractions: { readonly left: Extraction; readonly right: Extraction },
  { isTouched, differences }: ComparedEditions,
): Difference[] {
  const told = new Set(
    differences.flatMap(({ kind, left, right }) =>
      [left.value, right.value].flatMap((value) => (value === undefined ? [] : [`${kind}:${value}`])),
    ),
  );
  const valuesOf = (side: 'left' | 'right', id: string): readonly FactValue[] =>
    extractions[side].facts.find((fact) => fact.id === id)?.values ?? [];
  return Object.entries(KINDS).flatMap(([about, kind]): Difference[] => {
    const [left, right] = [valuesOf('left', about), valuesOf('right', about)];
    const gone = left.filter((v) => !right.some((other) => other.value === v.value));
    const come = right.filter((v) => !left.some((other) => other.value === v.value));
    const base = { kind, severity: 'info', confidence: 'high', about } as const;
    if (SINGLE.has(about)) {
      const [a, b] = [gone[0], come[0]];
      if (a === undefined || b === undefined) return [];
      if (!isTouched('left', a.evidence) && !isTouched('right', b.evidence)) return [];
      return [{ ...base, change: 'differs', left: sideOf(a), right: sideOf(b) }];
    }
    const isNews = (side: 'left' | 'right', v: FactValue): boolean =>
      !told.has(`${kind}:${v.value}`) && v.value !== 'none' && isTouched(side, v.evidence);
    return [
      ...gone
        .filter((v) => isNews('left', v))
        .map(
          (v): Difference => ({ ...base, change: 'absent-right', left: sideOf(v), right: { evidence: [] } }),
        ),
      ...come
        .filter((v) => isNews('right', v))
        .map(
          (v): Difference => ({ ...base, change: 'absent-left', left: { evidence: [] }, right: sideOf(v) }),
        ),
    ];
  });
}

function sideOf({ value, evidence }: FactValue): Difference['left'] {
  return { value, evidence };
}
