/** Check `unlisted-recipient`: the text has a list of recipients, and names elsewhere one that the list does not cover. */
import { quotes } from '../../extract/answers.ts';
import type { Evidence } from '../../model/clause.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

/** Kinds that a broader word of the list covers: whoever discloses contractors has disclosed its mailing service. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  contractor: ['analytics', 'communication', 'hosting', 'delivery', 'payment', 'auditor-consultant'],
  partner: ['advertising', 'counterparty', 'contractor'],
  'insurer-bank': ['payment'],
  payment: ['insurer-bank'],
  communication: ['social-network'],
  'social-network': ['communication'],
};
/** Whom a list need not name: state bodies by law, successors, the public and other users by their nature. */
const ASIDE: ReadonlySet<string> = new Set(['government', 'successor', 'public', 'other-users', 'affiliate']);
/** One recipient under a heading is no list. */
const A_LIST = 2;

export const unlistedRecipient: Check = (subject) => {
  const values = subject.fact('recipient').values;
  const listed = values.filter(({ evidence }) => evidence.some((e) => isListed(e, subject)));
  const covered = new Set(listed.flatMap(({ value }) => [value, ...(COVERS[value] ?? [])]));
  const hidden = values.filter(
    ({ value, evidence }) =>
      !covered.has(value) && !ASIDE.has(value) && evidence.slice(0, 1).some((e) => isGiven(e, subject)),
  );
  const holds = listed.length >= A_LIST && hidden.length > 0;
  return {
    holds,
    confidence: 'medium',
    evidence: holds
      ? quotes(
          subject.document,
          hidden.flatMap(({ evidence }) => evidence.slice(0, 1)),
        )
      : [],
  };
};

/** The sentence says that data go to somebody outside: a counter on the operator's own server or its lawyer is nobody's recipient. */
function isGiven({ start }: Evidence, { analysis, context }: Subject): boolean {
  const sentence = analysis.sentenceAt(start);
  return (
    sentence !== undefined &&
    !context.sentenceHolds(sentence, 'recipient.no-passing') &&
    (context.sentenceHolds(sentence, 'recipient.passing') ||
      context.sentenceHolds(sentence, 'recipient.third-party'))
  );
}

/** It stands in the section or list on recipients. */
function isListed({ start }: Evidence, { analysis, context, document }: Subject): boolean {
  const sentence = analysis.sentenceAt(start);
  const block = sentence && document.blocks[sentence.block];
  return block !== undefined && context.isUnder(block, 'recipient.heading');
}
