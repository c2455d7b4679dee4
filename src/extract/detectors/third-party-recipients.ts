/** Kinds of recipients answer the clause; without one, what the cues met. */
import { quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';

/** Values of the fact that are no third parties data are handed to. */
const NOT_RECIPIENTS: ReadonlySet<string> = new Set(['public', 'other-users']);

export const thirdPartyRecipients: Detector = (findings, recogniser, cued) => {
  const kinds = findings.fact('recipient').values.filter((v) => !NOT_RECIPIENTS.has(v.value));
  if (kinds.length === 0) return cued;
  const first = kinds.flatMap((kind) => kind.evidence.slice(0, 1));
  const spans =
    cued.status === 'yes' ? [...cued.evidence.slice(0, 2), ...first] : [...first, ...cued.evidence];
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: cued.status === 'yes' ? 'high' : 'medium',
    evidence: quotes(findings.document, spans),
  };
};

export const governmentDisclosure: Detector = (findings, recogniser, cued) => {
  const named = findings.fact('recipient').values.find((v) => v.value === 'government');
  if (cued.status === 'yes' || named === undefined) return cued;
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'medium',
    evidence: quotes(findings.document, [...named.evidence, ...cued.evidence]),
  };
};
