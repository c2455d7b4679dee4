/**
 * Mere acceptance of the policy (part `acceptance`) is no merged consent where the text takes consent by a sign of its own;
 * mailings among the purposes (part `form`) merge consents only in a form of consent.
 */
import { absent, answerOf } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';

/** Concept of the vocabulary: consent taken apart from the policy. */
const SEPARATE = '@consent.separate';
/** A form that asks for consent to mailings and nothing else merges nothing. */
const ABOUT_MAILINGS = /рассыл|реклам|маркетинг|тарату|жарнама|marketing|newsletter|advertis|promotional/iu;

export const bundledConsent: Detector = (findings, recogniser, _cued, signs) => {
  const apart = (findings.analysis.mentions.get(SEPARATE) ?? []).length > 0;
  const form = isGeneralForm(findings);
  const kept = signs.filter((s) => (s.part === 'form' ? form : s.part !== 'acceptance' || !apart));
  if (kept.length > 0 || !form) return answerOf(recogniser, kept, findings.analysis);
  const mailings = findings.answer('clauses', 'marketing-communications');
  return mailings.status === 'yes'
    ? { id: recogniser.id, status: 'yes', confidence: 'medium', evidence: mailings.evidence }
    : absent(recogniser.id);
};

/** A form of consent whose purposes hold mailings merges them, unless mailings are all that it asks for. */
function isGeneralForm({ document, fact }: Findings): boolean {
  const title = document.blocks[0];
  return (
    fact('document-kind').values[0]?.value === 'consent-form' &&
    title !== undefined &&
    !ABOUT_MAILINGS.test(document.text.slice(title.start, Math.min(title.end, title.start + 160)))
  );
}
