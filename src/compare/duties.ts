/** What two editions owe: rules that one meets and the other fails, risks that were opened or closed. */
import type { Difference } from '../model/comparison.ts';
import type { Outcome, Rule } from '../model/law.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import type { ComparedEditions } from './editions.ts';

export interface Duties {
  readonly differences: readonly Difference[];
  /** Ids of rules that both editions fail. */
  readonly stillFailing: readonly string[];
}

/** From bad to good: of several documents in a file the worst speaks. */
const ORDER: readonly Outcome[] = ['error', 'fail', 'review', 'pass', 'inapplicable'];

/** Compares the judgements of two editions; a change of outcome needs a change of words. */
export function dutyDifferences(
  files: { readonly left: FileReport; readonly right: FileReport },
  rules: readonly Rule[],
  { isTouched, isSame }: ComparedEditions,
): Duties {
  const before = worst(files.left);
  const after = worst(files.right);
  const stillFailing: string[] = [];
  const differences = rules.flatMap((rule): Difference[] => {
    const [left, right] = [before.get(rule.id), after.get(rule.id)];
    if (left === undefined || right === undefined) return [];
    if (left.outcome === 'fail' && right.outcome === 'fail') {
      if (isShown(left) || isShown(right)) stillFailing.push(rule.id);
      return [];
    }
    const isNew = (right.outcome === 'fail' || right.outcome === 'review') && isShown(right);
    const isOver = left.outcome === 'fail' && isShown(left);
    if (isSame || left.outcome === right.outcome || !(isNew || isOver)) return [];
    const isSupported =
      isTouched('left', left.evidence) ||
      isTouched('right', right.evidence) ||
      (left.evidence.length === 0 && right.evidence.length === 0);
    if (!isSupported) return [];
    const isRisk = rule.kind === 'risky' || rule.kind === 'inconsistent';
    return [
      {
        kind: isRisk ? 'risk' : 'duty',
        change: 'differs',
        severity: right.outcome === 'fail' ? right.severity : 'info',
        confidence: right.outcome === 'fail' ? sureness(right) : 'high',
        about: rule.id,
        left: { evidence: left.evidence.slice(0, 2) },
        right: { evidence: right.evidence.slice(0, 2) },
        outcomes: { left: left.outcome, right: right.outcome },
      },
    ];
  });
  return { differences, stillFailing };
}

function isShown({ silentUnder }: Judgement): boolean {
  return silentUnder === undefined;
}

function sureness({ confidence }: Judgement): Difference['confidence'] {
  return confidence === 'low' ? 'medium' : 'high';
}

function worst({ judgements }: FileReport): Map<string, Judgement> {
  const found = new Map<string, Judgement>();
  for (const judgement of judgements) {
    const known = found.get(judgement.rule);
    if (known === undefined || ORDER.indexOf(judgement.outcome) < ORDER.indexOf(known.outcome))
      found.set(judgement.rule, judgement);
  }
  return found;
}
