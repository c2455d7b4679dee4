/** Check `identifier`: whether the document states registration numbers of the named kinds, sound or faulty ones. */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { type Identifier, identifiersOf } from '../../extract/identifiers.ts';
import type { Check } from './check.ts';

/**
 * Options: `kinds` (bin, iin, inn, ogrn, ogrnip, kpp, snils; all when absent); `faulty: true` or `false` counts only
 * numbers that fail or pass length, structure and check digit. Numbers of other parties (banks, partners) never count.
 */
export const identifier: Check = (subject, options) => {
  const kinds = Array.isArray(options.kinds) ? options.kinds : undefined;
  const found = identifiersOf(subject.analysis).filter(
    (n) =>
      n.belongsTo !== 'other' &&
      (kinds === undefined || kinds.includes(n.kind)) &&
      (options.faulty === undefined || options.faulty === (n.fault !== undefined)),
  );
  const spans = found.map((n: Identifier) => {
    const sentence = subject.analysis.sentences.find(
      (s) => s.joined === undefined && s.start <= n.number.start && n.number.start < s.end,
    );
    const mark = { start: n.start, end: n.end };
    const whole = sentence !== undefined && sentence.start <= n.start ? sentence : mark;
    return clipMarked(subject.document.text, whole, mark);
  });
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(subject.document, spans) };
};
