/** The facts `jurisdiction` and `operator-country`, both from one engine. */
import type { FactValue } from '../../model/clause.ts';
import type { Span } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { FactFinder, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { placingOf } from '../jurisdiction.ts';
import type { Signal } from '../signals.ts';

export const operatorCountry: FactFinder = (findings) => {
  const { home, signals } = placingOf(findings);
  const value = home === 'eu' ? 'other' : home;
  return {
    id: 'operator-country',
    values: [
      placed(
        findings,
        value,
        signals.filter((s) => s.about === 'home' && s.country === home),
      ),
    ],
  };
};

export const jurisdiction: FactFinder = (findings) => {
  const { order, home, signals } = placingOf(findings);
  const law = signals.filter(
    (s) => s.about === 'law' && !s.declared && (order === 'mixed' || s.country === order),
  );
  const shown = law.length > 0 ? law : signals.filter((s) => s.country === home);
  return { id: 'jurisdiction', values: [placed(findings, order, order === 'unknown' ? [] : shown)] };
};

function placed(findings: Omit<Findings, 'answer'>, value: string, signals: readonly Signal[]): FactValue {
  const order = [...signals].sort((a, b) => b.weight - a.weight || a.start - b.start);
  return {
    value,
    evidence: quotes(
      findings.document,
      order.map((s) => ({ ...sentenceAround(findings, s), mark: { start: s.start, end: s.end } })),
    ),
  };
}

/** The sentence that a span stands in, cut to a quote. */
export function sentenceAround(
  { document, analysis }: Pick<Findings, 'document' | 'analysis'>,
  span: Span,
): Span {
  const sentence = analysis.sentenceAt(span.start);
  return clip(document.text, sentence ?? span, span);
}
