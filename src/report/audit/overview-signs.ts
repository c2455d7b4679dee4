/** One sign for each cell of the overview, and what the signs mean. */
import type { Language } from '../../model/document.ts';
import { LEVELS, type OverviewCell } from './audit.ts';
import { auditWord } from './words.ts';

const SIGNS = { error: '✖', warning: '▲', info: '●', review: '?' } as const;

export function signOf({ outcome, level, isAccepted }: OverviewCell): string {
  if (level !== undefined) return isAccepted === true ? `(${SIGNS[level]})` : SIGNS[level];
  return outcome === 'pass' ? '✓' : outcome === 'error' ? '!' : '–';
}

/** @param hasAccepted some sign stands in brackets */
export function legendOf(hasAccepted: boolean, language: Language): string {
  return [
    ...LEVELS.map((level) => `${SIGNS[level]} ${auditWord(`one-${level}`, language)}`),
    `✓ ${auditWord('outcome-pass', language)}`,
    `– ${auditWord('outcome-inapplicable', language)}`,
    ...(hasAccepted ? [`( ) ${auditWord('bracketed', language)}`] : []),
  ].join(' · ');
}
