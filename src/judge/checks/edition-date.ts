/** Check `edition-date`: whether the document carries a date of its edition, and on which side of a day it lies. */
import { quotes } from '../../extract/answers.ts';
import { editionDatesIn } from '../../extract/edition-dates.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Check } from './check.ts';

/**
 * Without options: some date of the edition is stated. `from`, `before` (ISO dates): the latest one lies from that day
 * on, until the day before. `is: future` (after the date judged for, not announced as the day of entry into force),
 * `is: impossible` (no such day), `is: older-than-law` (before an act that the text cites).
 */
export const editionDate: Check = ({ document, analysis, asOf }, { from, before, is }) => {
  const { editions, acts } = editionDatesIn(document.text, document.blocks);
  const latest = [...editions].sort((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
  const newestAct = [...acts].sort().at(-1);
  const found = editions.filter((date) => {
    if (is === 'future') return date.first > asOf && !date.entry;
    if (is === 'impossible') return !date.exists;
    if (is === 'older-than-law') return date === latest && newestAct !== undefined && date.last < newestAct;
    return (
      date === latest &&
      date.exists &&
      (typeof from !== 'string' || date.last >= from) &&
      (typeof before !== 'string' || date.last < before)
    );
  });
  const spans = found.map(({ start, end }) => {
    const mark = { start, end };
    return clipMarked(document.text, analysis.sentenceAt(start) ?? mark, mark);
  });
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(document, spans) };
};
