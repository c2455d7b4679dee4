/** Mere acceptance of the policy is no merged consent where the text takes consent by a sign of its own. */
import type { Answer } from '../../model/clause.ts';
import { answerOf } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';

/** Concept of the vocabulary: consent taken apart from the policy. */
const SEPARATE = '@consent.separate';
/** A form that asks for consent to mailings and nothing else merges nothing. */
const ABOUT_MAILINGS = /рассыл|реклам|маркетинг|тарату|жарнама|marketing|newsletter|advertis|promotional/iu;

export const bundledConsent: Detector = (findings, recogniser, cued, signs) => {
  if ((findings.analysis.mentions.get(SEPARATE) ?? []).length > 0)
    return answerOf(
      recogniser,
      signs.filter((s) => s.part !== 'acceptance'),
      findings.document,
    );
  return cued.status === 'no' ? (mailingsInConsent(findings, recogniser.id) ?? cued) : cued;
};

/** A form of consent whose purposes hold mailings: who signs it cannot refuse them. */
function mailingsInConsent({ document, fact, answer }: Findings, id: string): Answer | undefined {
  const title = document.blocks[0];
  if (
    fact('document-kind').values[0]?.value !== 'consent-form' ||
    title === undefined ||
    ABOUT_MAILINGS.test(document.text.slice(title.start, Math.min(title.end, title.start + 160)))
  )
    return undefined;
  const mailings = answer('clauses', 'marketing-communications');
  return mailings.status === 'yes'
    ? { id, status: 'yes', confidence: 'medium', evidence: mailings.evidence }
    : undefined;
}
