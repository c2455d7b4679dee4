/** The fact `service`: ids of the named services that receive or store data. */
import type { Span } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import { clip } from '../evidence.ts';
import { serviceUses } from '../services.ts';

export const services: FactFinder = (findings) => {
  const spans = new Map<string, Span[]>();
  for (const { service, mention } of serviceUses(findings)) {
    const span = clip(findings.document.text, mention.sentence, mention);
    spans.set(service.id, [...(spans.get(service.id) ?? []), span]);
  }
  return {
    id: 'service',
    values: [...spans].map(([value, found]) => ({ value, evidence: quotes(findings.document, found) })),
  };
};
