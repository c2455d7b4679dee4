/** What differs between what a report recorded and what a new run gives, in words. */
import type { Language } from '../../model/document.ts';
import type { AuditRecord } from '../../report/audit/record.ts';
import { safe } from '../../report/safe.ts';
import { verifyWord } from './verify-words.ts';

/** Outcomes listed of one document. */
const LISTED = 20;

type Recorded = AuditRecord['documents'][number];

export function differences(before: AuditRecord, now: AuditRecord, language: Language): string[] {
  const found: string[] = [];
  if (before.rules !== now.rules)
    found.push(verifyWord('rules', language, safe(before.edition), now.edition));
  if (before.settings !== now.settings) found.push(verifyWord('settings', language));
  for (const document of before.documents) {
    const again = now.documents.find((d) => d.path === document.path);
    if (again === undefined) found.push(verifyWord('not-judged', language, safe(document.path)));
    else {
      if (again.sha256 !== document.sha256) found.push(verifyWord('document', language, safe(document.path)));
      found.push(...outcomesOf(document, again, language));
    }
  }
  return found;
}

function outcomesOf(before: Recorded, now: Recorded, language: Language): string[] {
  // a rule of which only some quotes are accepted has two outcomes
  const key = (o: Recorded['outcomes'][number]): string => `${o.part ?? 0} ${o.rule} ${o.accepted ?? false}`;
  const rest = new Map(now.outcomes.map((o) => [key(o), o]));
  const found: string[] = [];
  const say = (rule: string, from: string, to: string): number =>
    found.push(verifyWord('outcome', language, safe(before.path), safe(rule), from, to));
  for (const outcome of before.outcomes) {
    const again = rest.get(key(outcome));
    rest.delete(key(outcome));
    const [from, to] = [described(outcome), again === undefined ? '–' : described(again)];
    if (from !== to) say(outcome.rule, from, to);
  }
  for (const added of rest.values()) say(added.rule, '–', described(added));
  return found.length <= LISTED
    ? found
    : [...found.slice(0, LISTED), verifyWord('more', language, String(found.length - LISTED))];
}

/** «fail error 120–145» */
function described({ outcome, severity, at, silentUnder, accepted }: Recorded['outcomes'][number]): string {
  return [
    outcome,
    outcome === 'fail' ? severity : undefined,
    at === undefined ? undefined : at.join('–'),
    silentUnder === undefined ? undefined : `(${safe(silentUnder)})`,
    accepted === undefined ? undefined : 'accepted',
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
