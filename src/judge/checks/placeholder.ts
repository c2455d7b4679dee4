/** Check `placeholder`: template leftovers, made-up company names that a real firm may bear left out. */
import type { Check } from './check.ts';

/** A name from textbooks that real companies have too. */
const REAL_NAME = /^(?:ООО|АО|ЗАО|ИП)\s?[«"“]Ромашка[»"”]$/iu;

export const placeholder: Check = (subject) => {
  const { status, confidence, evidence } = subject.answer('drafting', 'placeholder');
  const left = evidence.filter(({ start, end, mark }) => {
    const words = subject.document.text.slice(mark?.start ?? start, mark?.end ?? end);
    return !REAL_NAME.test(words.trim());
  });
  return { holds: status === 'yes' && left.length > 0, confidence, evidence: left };
};
