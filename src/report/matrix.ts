/** Every outcome of every rule on a file, one line each: what an audit keeps. */
import type { Language } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { say, type Word } from './words.ts';
import { wrap } from './wrap.ts';

const SIGNS = { pass: '✓', fail: '✖', review: '?', inapplicable: '–', error: '!' } as const;
const LABELS = {
  pass: 'passes',
  fail: 'fails',
  review: 'review',
  inapplicable: 'inapplicable',
  error: 'ruleError',
} as const satisfies Record<keyof typeof SIGNS, Word>;
const ORDER = ['fail', 'review', 'pass', 'inapplicable', 'error'] as const;

export function matrixLines(
  file: FileReport,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string[] {
  const lines = ORDER.flatMap((outcome) => {
    const own = file.judgements.filter((j) => j.outcome === outcome);
    if (own.length === 0) return [];
    return [
      `    ${say(LABELS[outcome], language)}: ${own.length}`,
      ...own.flatMap((j) => wrap(row(j, rules, language), width, '        ', '      ').map(paint.dim)),
    ];
  });
  return lines.length === 0 ? [] : [`  ${say('matrix', language)}`, ...lines, ''];
}

/** «✓ kz/answer-term, часть 2: …; п. 3.1 [3fa9c1d2]»; the digits are what a waiver may name. */
function row(j: Judgement, rules: ReadonlyMap<string, Rule>, language: Language): string {
  const part = j.part === undefined ? '' : `, ${say('part', language).toLowerCase()} ${j.part}`;
  const [first] = j.evidence;
  const place = first === undefined ? '' : `; ${placeText({ ...first.place, headings: [] }, language)}`;
  const isFinding = j.outcome === 'fail' || j.outcome === 'review';
  const digits = isFinding ? ` [${j.fingerprint.slice(0, 8)}]` : '';
  return `${SIGNS[j.outcome]} ${j.rule}${part}: ${safe(rules.get(j.rule)?.title[language] ?? '')}${place}${digits}`;
}
