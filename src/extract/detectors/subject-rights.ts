/** «Запросить удаление данных» is one right: its words do not ask for the data as well. */
import type { Analysis } from '../analysis.ts';
import { answerOf } from '../answers.ts';
import type { Sign } from '../cues.ts';
import type { Detector } from '../detector.ts';
import { groupBy } from '../group-by.ts';

/** What parts one right from the next. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'и или а либо также and or either және немесе мен бен пен'.split(' '),
);

export const subjectRights: Detector = ({ analysis }, recogniser, _cued, signs) => {
  const bySentence = groupBy(signs, ({ mention }) => mention.sentence.index);
  const own = signs.filter(
    (sign) =>
      !bySentence.get(sign.mention.sentence.index)?.some((other) => isAskingFor(sign, other, analysis)),
  );
  return answerOf(recogniser, own, analysis);
};

/** The outer sign is of another right, and nothing but its own verb stands around the inner one. */
function isAskingFor({ part, mention: outer }: Sign, inner: Sign, { tokens, document }: Analysis): boolean {
  const { from, to } = inner.mention;
  if (part === undefined || inner.part === undefined || part === inner.part) return false;
  if (from < outer.from || to > outer.to || to - from === outer.to - outer.from) return false;
  return !goesOn(outer.from, from) && !goesOn(to, outer.to);

  /** Whether a comma or an «and» stands between the two words. */
  function goesOn(first: number, last: number): boolean {
    if (first === last) return false;
    const words = tokens.slice(first, last + 1);
    const text = document.text.slice(words[0]?.start, words.at(-1)?.end);
    return /[,;:]/u.test(text) || words.some(({ norm }) => CONJUNCTIONS.has(norm));
  }
}
