/** What a coded check is: a question about one document that phrases cannot ask. */
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

/** @param options as the rule file gives them; each check tells which it takes. */
export type Check = (subject: Subject, options: Readonly<Record<string, unknown>>) => Verdict;
