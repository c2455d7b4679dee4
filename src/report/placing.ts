/** Whose law, and why, in the lines above the findings: what speaks for it, what against, where two orders clash. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { FileReport, JurisdictionSignal } from '../model/report.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { shorten } from './shorten.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

/** How many signs of each side are shown, and how much of each. */
const SIGNS = 2;
const LONGEST_SIGN = 90;
/** A sign below this is colour, no argument. */
const TELLS = 1.5;

export function placingLines({ jurisdiction }: FileReport, language: Language, width: number): string[] {
  const { signals, clash, evidence, chosenBy, packs } = jurisdiction;
  const line = (label: string, text: string): string[] => wrap(`${label} ${text}`, width, '  ');
  if (clash !== undefined) {
    const [a, b] = clash.places;
    const decides =
      clash.decides === undefined ? [] : line(say('clashDecided', language), sign(clash.decides, language));
    return [
      ...line(say('clash', language), `${sign(a, language)} / ${sign(b, language)}`),
      ...(chosenBy === 'text' ? decides : []),
    ];
  }
  if (chosenBy !== 'text' || evidence.length === 0) return [];
  const isAgainst = ({ speaksFor, declared, weight }: JurisdictionSignal): boolean =>
    !packs.includes(speaksFor) && declared !== true && weight >= TELLS;
  const against = packs.length > 1 ? signals.filter(isAgainst).slice(0, SIGNS) : [];
  return [
    ...line(
      say('decidedBy', language),
      distinct(evidence)
        .slice(0, SIGNS)
        .map((e) => sign(e, language))
        .join('; '),
    ),
    ...(against.length === 0
      ? []
      : line(
          say('against', language),
          against.map((s) => `${s.speaksFor}: ${sign(s.evidence, language)}`).join('; '),
        )),
  ];
}

/** The same words elsewhere say nothing new. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const words = wordsOf(e).toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
}

/** The words in question and where they stand. */
function sign(evidence: Evidence, language: Language): string {
  return `«${wordsOf(evidence)}» (${placeText(evidence.place, language)})`;
}

function wordsOf({ quote, mark, start }: Evidence): string {
  const [from, to] = mark === undefined ? [0, quote.length] : [mark.start - start, mark.end - start];
  return safe(shorten(quote.slice(from, to), LONGEST_SIGN));
}
