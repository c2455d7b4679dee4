/** Whose law was applied, and every sign in the text that speaks for it and against it. */
import type { Evidence } from '../../model/clause.ts';
import type { Language } from '../../model/document.ts';
import type { Names } from '../../model/pack.ts';
import type { FileReport, JurisdictionSignal } from '../../model/report.ts';
import { countryElsewhere, say } from '../words.ts';
import type { AuditJurisdiction, FactTable } from './audit.ts';
import { printable } from './printable.ts';
import { quoteLine, quoteOf } from './quote.ts';
import { signKind } from './words/signs.ts';
import { auditWord } from './words.ts';

/** Signs shown on either side. */
const SIGNS = 10;

export function jurisdictionOf(
  { jurisdiction }: FileReport,
  names: Names,
  language: Language,
): AuditJurisdiction {
  const { packs, chosenBy, signals, clash, verdict } = jurisdiction;
  const laws = packs.filter((p) => p === 'ru' || p === 'kz').map((p) => say(p, language));
  const text = auditWord(
    `chosen-${chosenBy}`,
    language,
    laws.length > 0 ? laws.join(', ') : noLaw(verdict, language),
  );
  const counted = signals.filter((s) => s.declared !== true);
  const speaks = (s: JurisdictionSignal): boolean => packs.some((p) => p === s.speaksFor);
  const signs = (title: Parameters<typeof auditWord>[0], own: readonly JurisdictionSignal[]): FactTable =>
    signTable(auditWord(title, language), own, names, language);
  const aside = signals.filter((s) => s.declared === true);
  return {
    text: signals.length > 0 ? text : `${text} ${auditWord('noSigns', language)}`,
    tables: [
      ...(signals.length === 0
        ? []
        : [
            signs('signsFor', counted.filter(speaks)),
            signs(
              'signsAgainst',
              counted.filter((s) => !speaks(s)),
            ),
          ]),
      ...(aside.length === 0 ? [] : [signs('signsAside', aside)]),
      ...(clash === undefined ? [] : [clashTable([...clash.places], clash.decides, language)]),
    ],
  };
}

function signTable(
  title: string,
  signals: readonly JurisdictionSignal[],
  names: Names,
  language: Language,
): FactTable {
  const rest = signals.length - SIGNS;
  return {
    title,
    ...(signals.length === 0 ? { intro: auditWord('noSigns', language) } : {}),
    ...(rest > 0 ? { intro: auditWord('andMore', language, String(rest)) } : {}),
    columns: (['speaksFor', 'sign', 'weight', 'quote', 'place'] as const).map((w) => auditWord(w, language)),
    rows: signals
      .slice(0, SIGNS)
      .map(({ speaksFor, kind, weight, evidence }) => [
        countryName(speaksFor, names, language),
        signKind(kind, language),
        language === 'en' ? String(weight) : String(weight).replace('.', ','),
        ...quoted(evidence, language),
      ]),
  };
}

/** Where a text mixes two orders, and the sentence that tells which of them binds. */
function clashTable(
  places: readonly Evidence[],
  decides: Evidence | undefined,
  language: Language,
): FactTable {
  const row = (word: Parameters<typeof auditWord>[0], e: Evidence): string[] => [
    auditWord(word, language),
    ...quoted(e, language),
  ];
  return {
    title: auditWord('clash', language),
    columns: (['what', 'quote', 'place'] as const).map((w) => auditWord(w, language)),
    rows: [
      ...places.map((e) => row('clashes', e)),
      ...(decides === undefined ? [] : [row('clashDecides', decides)]),
    ],
  };
}

function quoted(evidence: Evidence, language: Language): string[] {
  const quote = quoteOf(evidence, language);
  return [quoteLine(quote, 160), quote.place];
}

function countryName(code: string, { countries }: Names, language: Language): string {
  if (code === 'other') return auditWord('otherCountry', language);
  return countries[code.toUpperCase()]?.[language] ?? printable(code);
}

function noLaw(verdict: string, language: Language): string {
  const country = countryElsewhere(verdict);
  return country === undefined
    ? auditWord('noLaw', language)
    : auditWord('noLawOf', language, say(country, language));
}
