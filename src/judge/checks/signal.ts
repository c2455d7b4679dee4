/**
 * Check `signal`: whether the text bears signs of a country, by the engine that tells whose law it is under
 * (src/extract/jurisdiction.ts). Signs in sections for people of one place, and those of a recipient, never count.
 *
 * Options: `country` (one or a list, as in the catalogue) or `abroad: kz` (every country but this one); `kinds` (act, body,
 * court, forum, law, concept, form, id, phone, domain, …; all when absent); `about: law | home` keeps one side.
 * `beside` and `without` are concepts that the sentence must hold or may not, `not-under` those of headings;
 * `stance` as for phrases (asserted and conditional when absent); `in-definitions: false`, `in-headings: false`.
 */
import { quotes } from '../../extract/answers.ts';
import { counts, type MarkedSpan, spansOf } from '../../extract/cues.ts';
import { sentenceAround } from '../../extract/facts/jurisdiction.ts';
import { placingOf } from '../../extract/jurisdiction.ts';
import type { Signal } from '../../extract/signals.ts';
import type { Stance } from '../../model/clause.ts';
import type { Conditions } from '../../model/cue.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';
import { namesOf } from './options.ts';

const STANCES: readonly Stance[] = ['asserted', 'denied', 'conditional'];

export const signal: Check = (subject, options) => {
  const { kinds, about, abroad } = options;
  const countries = namesOf(options, 'country', 'signal');
  const conditions = conditionsOf(options);
  const found = placingOf(subject).all.filter(
    (s) =>
      (abroad === undefined ? countries.includes(s.country) : s.country !== abroad) &&
      !s.declared &&
      (about === undefined || s.about === about) &&
      (!Array.isArray(kinds) || kinds.includes(s.kind)) &&
      isMet(s, conditions, subject),
  );
  const spans = found.flatMap((s) => spansOfSign(s, subject));
  return { holds: found.length > 0, confidence: 'high', evidence: quotes(subject.document, spans) };
};

function conditionsOf(options: Readonly<Record<string, unknown>>): Conditions {
  const names = (key: string): readonly string[] => namesOf(options, key, 'signal');
  const stances = options.stance === undefined ? ['asserted', 'conditional'] : names('stance');
  return {
    with: names('beside'),
    without: names('without'),
    notUnder: names('not-under'),
    stance: STANCES.filter((stance) => stances.includes(stance)),
    inDefinitions: options['in-definitions'] !== false,
    inHeadings: options['in-headings'] !== false,
  };
}

/** Numbers, phones and names stand where they stand: only words are said in some way. */
function isMet({ mention }: Signal, conditions: Conditions, { analysis, context }: Subject): boolean {
  return mention === undefined || counts(mention, conditions, analysis, context) !== undefined;
}

function spansOfSign(sign: Signal, subject: Subject): readonly MarkedSpan[] {
  if (sign.mention !== undefined) return spansOf(sign.mention, subject.analysis);
  return [{ ...sentenceAround(subject, sign), mark: { start: sign.start, end: sign.end } }];
}
