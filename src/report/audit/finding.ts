/** A finding in full: quote, reason, norm, possible fine, wording. */
import type { Evidence } from '../../model/clause.ts';
import type { Language } from '../../model/document.ts';
import { isInForce } from '../../model/in-force.ts';
import type { Fine, Rule } from '../../model/law.ts';
import type { FileReport, Judgement } from '../../model/report.ts';
import { clashTexts, firstQuotes } from '../clash.ts';
import { partName } from '../parts.ts';
import { placeText } from '../place.ts';
import { say } from '../words.ts';
import type { AuditFinding, Level, Quote } from './audit.ts';
import type { Law } from './law.ts';
import { normsOf } from './norms.ts';
import { printable } from './printable.ts';
import { quoteOf } from './quote.ts';
import { auditWord } from './words.ts';

/** Quotes shown of one finding. */
const QUOTES = 5;

export function levelOf({ outcome, severity }: Judgement): Level {
  return outcome === 'review' ? 'review' : severity;
}

export function findingOf(
  judgement: Judgement,
  rule: Rule,
  id: string,
  file: FileReport,
  law: Law,
): AuditFinding {
  const { language } = law;
  const level = levelOf(judgement);
  const writeLanguage = file.languages[0] ?? language;
  const missing = missingText(judgement, language);
  const part = file.parts?.find((p) => p.number === judgement.part);
  return {
    id,
    rule: rule.id,
    level,
    levelText: auditWord(`one-${level}`, language),
    title: rule.title[language],
    ...(part === undefined ? {} : { part: printable(partName(part, language)) }),
    ...(judgement.confidence === 'high' ? {} : { confidence: say(judgement.confidence, language) }),
    ...(judgement.note === undefined ? {} : { note: printable(judgement.note[language]) }),
    quotes: firstQuotes(judgement.evidence, QUOTES).map((e) =>
      clashingQuote(e, judgement.evidence, language),
    ),
    ...(missing === undefined ? {} : { missing }),
    ...(judgement.evidence.length > 0 || judgement.belongs === undefined
      ? {}
      : { belongsTo: judgement.belongs.paragraph }),
    why: rule.why[language],
    norms: normsOf(judgement.law, rule.sure, law.acts, language),
    fines: finesOf(rule, law).map((fine) => fine.text[language]),
    write: rule.fix[writeLanguage],
    writeLanguage,
    sameDefect: file.judgements
      .filter((j) => j.silentUnder === rule.id && j.part === judgement.part)
      .map((j) => law.rules.get(j.rule)?.title[language] ?? j.rule),
    cannotSee: rule.limits[language],
  };
}

/** The place says which other place the words contradict. */
function clashingQuote(evidence: Evidence, all: readonly Evidence[], language: Language): Quote {
  const quote = quoteOf(evidence, language);
  return { ...quote, place: [quote.place, ...clashTexts(evidence, all, language)].join('; ') };
}

export function finesOf(rule: Rule, { fines, asOf }: Law): Fine[] {
  return rule.fines.flatMap((id) => {
    const fine = fines.get(id);
    return fine !== undefined && isInForce(fine, asOf) ? [fine] : [];
  });
}

function missingText({ evidence, belongs }: Judgement, language: Language): string | undefined {
  if (evidence.length > 0) return undefined;
  if (belongs === undefined) return auditWord('nowhere', language);
  return auditWord('missing', language, placeText(belongs, language));
}
