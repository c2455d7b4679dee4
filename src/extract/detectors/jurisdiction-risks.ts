/** Risks of the legal order: two of them side by side, none at all, concepts and bodies of another one. */
import type { Answer, Confidence } from '../../model/clause.ts';
import { basesAbroad } from '../abroad.ts';
import { absent, answerOf, quotes } from '../answers.ts';
import type { MarkedSpan } from '../cues.ts';
import type { Detector, Findings } from '../detector.ts';
import { sentenceAround } from '../facts/jurisdiction.ts';
import { placingOf } from '../jurisdiction.ts';
import { type Country, NEIGHBOURS, SHARED_FORM } from '../origins.ts';
import type { Signal } from '../signals.ts';

/** Kinds that put a text under an order; a town, a court or a currency beside them is colour. */
const FIRM: ReadonlySet<string> = new Set([
  'wording',
  'act',
  'body',
  'office',
  'court',
  'forum',
  'choice',
  'register',
  'law',
  'person',
  'form',
  'id',
]);
/** Orders that exclude each other; European law applies beside any of them by its own terms. */
const RIVALS: ReadonlySet<string> = new Set(['ru', 'kz', 'by', 'uz', 'kg']);
/** A foreign law in a sentence about transfers or recipients is theirs, not the text's. */
const THEIRS = 'jurisdiction.theirs';
/** «Законодательство Индонезии»: the law of a country that has no signals of its own. */
const NAMED_LAW = '@jurisdiction.named-law';

export const mixedJurisdiction: Detector = (findings, recogniser, cued) => {
  const { home, order, homeScore, lawScore, signals } = placingOf(findings);
  const firm = signals.filter(
    (s) =>
      FIRM.has(s.kind) &&
      !s.declared &&
      (RIVALS.has(s.country) || s.about === 'home') &&
      !isTheirs(s, findings),
  );
  const main =
    order === 'unknown' || (order === 'mixed' && RIVALS.has(home))
      ? home
      : order === 'mixed'
        ? strongest(lawScore)
        : order;
  const foreign = firm.filter((s) => s.country !== main && s.about === 'law');
  const atHome = signals.filter((s) => s.about === 'home' && s.country === home);
  const { text } = findings.document;
  const isShared =
    NEIGHBOURS.some((country) => country === main) &&
    atHome.every((s) => SHARED_FORM.test(text.slice(s.start, s.end)));
  const against =
    home !== 'unknown' &&
    !isShared &&
    RIVALS.has(main) &&
    home !== main &&
    (homeScore.get(home) ?? 0) >= 1.5 &&
    (main === 'unknown' ? 0 : (lawScore.get(main) ?? 0)) >= (RIVALS.has(home) ? 3 : 2);
  const weight = foreign.reduce((sum, s) => sum + s.weight, 0);
  const base = keptByRival(home, findings);
  if (base.length > 0 && weight < 3 && !against)
    return {
      id: recogniser.id,
      status: 'yes',
      confidence: 'medium',
      evidence: quotes(findings.document, [
        ...base,
        ...[...atHome]
          .sort((a, b) => b.weight - a.weight)
          .map((s) => ({ ...sentenceAround(findings, s), mark: { start: s.start, end: s.end } })),
      ]),
    };
  if (weight < 3 && !against) return cued.status === 'yes' ? cued : absent(recogniser.id);
  if (main === 'unknown' && new Set(firm.map((s) => s.country)).size < 2) return absent(recogniser.id);
  const ofMain = firm.filter((s) => s.country === main);
  // the law of the text clashes with the operator's home, or another law with it
  const sides = against ? [ofMain.filter((s) => s.about === 'law'), atHome] : [foreign, ofMain];
  return answer(
    recogniser.id,
    [...foreign, ...(against ? atHome : []), ...ofMain],
    sides.flatMap((side) => heaviest(side) ?? []),
    against || weight >= 6 ? 'high' : 'medium',
    findings,
  );
};

export const unclearJurisdiction: Detector = (findings, recogniser, cued) => {
  const { home, order } = placingOf(findings);
  if (home !== 'unknown' || order !== 'unknown') return absent(recogniser.id);
  if ((findings.analysis.mentions.get(NAMED_LAW) ?? []).length > 0) return absent(recogniser.id);
  const who = findings.answer('clauses', 'operator-identity').evidence;
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'medium',
    evidence: cued.evidence.length > 0 ? cued.evidence : who.slice(0, 2),
  };
};

/** Cues in parts: `gdpr` anywhere outside a declared section; `not-kz`, `not-ru` only where the text is under that order. */
export const foreignLawConcept: Detector = (findings, recogniser, _cued, signs) => {
  const { home, order } = placingOf(findings);
  const here = order === 'mixed' || order === 'unknown' || order === 'eu' || order === 'other' ? home : order;
  if (here !== 'ru' && here !== 'kz') return absent(recogniser.id);
  const kept = signs.filter(
    (s) =>
      (s.part === 'gdpr' || s.part === `not-${here}`) &&
      !findings.context.isUnder(s.mention.block, 'signal.declared') &&
      !findings.context.sentenceHolds(s.mention.sentence, 'signal.declared'),
  );
  return answerOf(recogniser, kept, findings.analysis);
};

/** Cues in parts: `ru`, `kz` only where the text is under that order; the rest everywhere. */
export const obsoleteReference: Detector = (findings, recogniser, _cued, signs) => {
  const { home, order } = placingOf(findings);
  const here = new Set<string>([order === 'mixed' || order === 'unknown' ? home : order]);
  if (order === 'mixed') for (const both of ['ru', 'kz']) here.add(both);
  return answerOf(
    recogniser,
    signs.filter((s) => s.part === 'any' || here.has(s.part ?? '')),
    findings.analysis,
  );
};

/** The base of a Kazakh operator in Russia, or the other way round, with none at home: one country's data under another's law. */
function keptByRival(home: string, findings: Findings): MarkedSpan[] {
  if (home !== 'kz' && home !== 'ru') return [];
  const rival = home === 'kz' ? 'RU' : 'KZ';
  return basesAbroad(findings)
    .filter(({ value }) => value === rival)
    .flatMap(({ evidence }) => [...evidence]);
}

function strongest(score: ReadonlyMap<Country, number>): Country | 'unknown' {
  return [...score].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'unknown';
}

function isTheirs(signal: Signal, { analysis, context }: Findings): boolean {
  const sentence = analysis.sentenceAt(signal.start);
  return sentence !== undefined && context.sentenceHolds(sentence, THEIRS);
}

function heaviest(signals: readonly Signal[]): Signal | undefined {
  return [...signals].sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
}

/** @param sides the firmest sign of either order; their quotes are tied as a contradiction */
function answer(
  id: string,
  signals: readonly Signal[],
  sides: readonly Signal[],
  confidence: Confidence,
  findings: Findings,
): Answer {
  return {
    id,
    status: 'yes',
    confidence,
    evidence: quotes(
      findings.document,
      [...sides, ...signals].map((s, i) => ({
        ...sentenceAround(findings, s),
        mark: { start: s.start, end: s.end },
        ...(i < sides.length && sides.length === 2 ? { pairs: [{ pair: 1, about: 'jurisdiction' }] } : {}),
      })),
    ),
  };
}
