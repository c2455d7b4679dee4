/**
 * Check `signal`: whether the text bears signs of a country, by the engine that tells whose law it is under
 * (src/extract/jurisdiction.ts). Signs in sections for people of one place, and those of a recipient, never count.
 *
 * Options: `country` (as in the catalogue), `kinds` (act, body, court, law, form, id, phone, domain, …; all when absent),
 * `about: law | home` keeps one side.
 */
import { quotes } from '../../extract/answers.ts';
import { sentenceAround } from '../../extract/facts/jurisdiction.ts';
import { placingOf } from '../../extract/jurisdiction.ts';
import { stanceOf } from '../../extract/stance.ts';
import type { Check } from '../checks.ts';
import type { Subject } from '../subject.ts';

export const signal: Check = (subject, { country, kinds, about }) => {
  const found = placingOf(subject).signals.filter(
    (s) =>
      s.country === country &&
      !s.declared &&
      (about === undefined || s.about === about) &&
      (!Array.isArray(kinds) || kinds.includes(s.kind)) &&
      !isDenied(s, subject),
  );
  const spans = found.map(({ start, end }) => ({
    ...sentenceAround(subject, { start, end }),
    mark: { start, end },
  }));
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(subject.document, spans) };
};

/** «Роскомнадзор не рассматривает …» names a body to say that it is not meant. */
function isDenied({ start, end }: { start: number; end: number }, { analysis, document }: Subject): boolean {
  const sentence = analysis.sentenceAt(start);
  const block = sentence && document.blocks[sentence.block];
  if (sentence === undefined || block === undefined) return false;
  const inside = analysis.tokens
    .slice(sentence.from, sentence.to)
    .filter((t) => t.start >= start && t.end <= end);
  const from = inside[0] === undefined ? -1 : analysis.tokens.indexOf(inside[0], sentence.from);
  if (from < 0) return false;
  const mention = { owner: '', from, to: from + inside.length - 1, start, end, sentence, block };
  return stanceOf(mention, analysis.tokens, document.text) === 'denied';
}
