/** The coded checks by the names that rule files call them. */
import { asOf } from './checks/as-of.ts';
import type { Check } from './checks/check.ts';
import { domain } from './checks/domain.ts';
import { editionDate } from './checks/edition-date.ts';
import { identifier } from './checks/identifier.ts';
import { lawCitation } from './checks/law-citation.ts';
import { near } from './checks/near.ts';
import { operator } from './checks/operator.ts';
import { placeholder } from './checks/placeholder.ts';
import { purposeData } from './checks/purpose-data.ts';
import { purposes } from './checks/purposes.ts';
import { requisites } from './checks/requisites.ts';
import { retentionTerms } from './checks/retention-terms.ts';
import { russianNexus } from './checks/russian-nexus.ts';
import { service } from './checks/service.ts';
import { signal } from './checks/signal.ts';
import { term } from './checks/term.ts';
import { unlistedRecipient } from './checks/unlisted-recipient.ts';
import { unusedTerm } from './checks/unused-term.ts';

export const CHECKS: Readonly<Record<string, Check>> = {
  'role-is-consent': (subject) => ({ holds: subject.role === 'consent', confidence: 'high', evidence: [] }),
  /** For the last case of a rule: whatever the cases before it left. */
  always: () => ({ holds: true, confidence: 'high', evidence: [] }),
  'as-of': asOf,
  domain,
  'edition-date': editionDate,
  identifier,
  'law-citation': lawCitation,
  near,
  operator,
  placeholder,
  'purpose-data': purposeData,
  purposes,
  requisites,
  'retention-terms': retentionTerms,
  'russian-nexus': russianNexus,
  service,
  signal,
  term,
  'unlisted-recipient': unlistedRecipient,
  'unused-term': unusedTerm,
};
