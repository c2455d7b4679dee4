/** What two texts say differently, for a terminal: each difference with its place in both. */
import type { Evidence } from '../model/clause.ts';
import type { ComparedPair, ComparedText, Comparison, Difference, Side } from '../model/comparison.ts';
import type { Language } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import { comparisonStatus, countDifferences, isReview } from './comparison-status.ts';
import { KIND_NAMES, word } from './comparison-words.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

export interface ComparisonOptions {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

const SIGNS = { error: '✖', warning: '▲', info: '•', review: '?' } as const;
/** How many places of one side are shown, and how much of a value. */
const PLACES = 2;
const LONGEST_VALUE = 60;

export function comparisonText(
  comparison: Comparison,
  rules: readonly Rule[],
  options: ComparisonOptions,
): string {
  const titles = new Map(rules.map((rule) => [rule.id, rule.title[options.language]]));
  const lines = comparison.pairs.flatMap((pair) => pairLines(comparison, pair, titles, options));
  return `${[...lines, ...exitLines(comparison, options)].join('\n')}\n`;
}

function pairLines(
  { texts, command }: Comparison,
  pair: ComparedPair,
  titles: ReadonlyMap<string, string>,
  options: ComparisonOptions,
): string[] {
  const { language, width, paint } = options;
  const [left, right] = [texts[pair.left], texts[pair.right]];
  if (left === undefined || right === undefined) return [];
  const names = namesOf(left, right);
  const counts = countDifferences(pair);
  const shown = (['error', 'warning', 'info', 'review'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => `${say(level, language)}: ${counts[level]}`);
  return [
    paint.strong(`${names.left} ↔ ${names.right}`),
    paint.dim(`  ${word(pair.as, language)}`),
    ...(pair.isLoose ? wrap(`! ${word('loose', language)}`, width, '    ', '  ').map(paint.warning) : []),
    ...(command === 'compare' && pair.as === 'editions' && left.sha256 !== right.sha256
      ? wrap(word('duties', language), width, '  ').map(paint.dim)
      : []),
    '',
    ...(pair.isUnrelated
      ? wrap(`! ${word('unrelated', language)}`, width, '    ', '  ').map(paint.error)
      : []),
    ...pair.differences.flatMap((d) => differenceLines(d, command, names, titles, options)),
    ...(pair.isUnrelated
      ? []
      : pair.differences.length === 0
        ? [`  ${paint.good(word('same', language))}`]
        : wrap(shown.join(' · '), width, '  ')),
    ...stillLines(pair, titles, options),
    '',
  ];
}

/** Versions are called by their language, editions by their files. */
function namesOf(left: ComparedText, right: ComparedText): { readonly left: string; readonly right: string } {
  if (left.path === right.path)
    return { left: `${safe(left.path)} [${left.language}]`, right: `[${right.language}]` };
  return { left: safe(left.path), right: safe(right.path) };
}

function differenceLines(
  difference: Difference,
  command: Comparison['command'],
  names: { readonly left: string; readonly right: string },
  titles: ReadonlyMap<string, string>,
  { language, width, paint }: ComparisonOptions,
): string[] {
  const level = isReview(difference) ? 'review' : difference.severity;
  const title = titleOf(difference, command, names, titles, language);
  const about = difference.about === undefined ? [] : wrap(difference.about, width, '    ').map(paint.dim);
  return [
    ...wrap(`${SIGNS[level]} ${say(level, language)}: ${title}`, width, '    ', '  ').map(paint[level]),
    ...about,
    ...sideLines(names.left, difference.left, difference),
    ...sideLines(names.right, difference.right, difference),
    '',
  ];

  function sideLines(name: string, side: Side, { kind, change }: Difference): string[] {
    const isAbsent = side.value === undefined && change !== 'differs';
    if (side.evidence.length === 0) {
      if (kind === 'duty' || kind === 'risk') return [];
      return wrap(`${name}: ${word('nowhere', language)}`, width, '      ', '    ').map(paint.dim);
    }
    return side.evidence.slice(0, isAbsent ? 1 : PLACES).flatMap((evidence) => {
      const place = placeText(evidence.place, language);
      const head = isAbsent ? `${name}: ${word('nearest', language)} ${place}` : `${name}: ${place}`;
      return [
        ...wrap(head, width, '      ', '    ').map(paint.dim),
        ...wrap(marked(evidence, isAbsent ? { ...paint, mark: (text) => text } : paint), width, '    │ '),
      ];
    });
  }
}

function titleOf(
  { kind, change, left, right, about, outcomes }: Difference,
  command: Comparison['command'],
  names: { readonly left: string; readonly right: string },
  titles: ReadonlyMap<string, string>,
  language: Language,
): string {
  const name = KIND_NAMES[kind][language];
  if (outcomes !== undefined) {
    const rule = titles.get(about ?? '') ?? about ?? '';
    return `${word(changeOf(kind, outcomes.right), language)}: ${rule}`;
  }
  if (kind === 'denial') return name;
  if (change === 'differs')
    return left.value === undefined || right.value === undefined
      ? `${name}: ${word('rewritten', language)}`
      : `${name}: ${word('differ', language, short(left.value), short(right.value))}`;
  const value = short((change === 'absent-right' ? left.value : right.value) ?? '');
  const what = kind === 'clause' || kind === 'sentence' ? name : `${name} ${value}`;
  if (command === 'diff') return `${what}: ${word(change === 'absent-right' ? 'gone' : 'added', language)}`;
  return `${what}: ${word('only', language, change === 'absent-right' ? names.left : names.right)}`;
}

function changeOf(kind: Difference['kind'], outcome: string): 'fails' | 'met' | 'asks' | 'opened' | 'closed' {
  if (outcome === 'review') return 'asks';
  if (kind === 'risk') return outcome === 'fail' ? 'opened' : 'closed';
  return outcome === 'fail' ? 'fails' : 'met';
}

function short(value: string): string {
  const shown = safe(value);
  return `«${shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE - 1)}…` : shown}»`;
}

function marked({ quote, mark, start }: Evidence, paint: Paint): string {
  if (mark === undefined) return safe(quote);
  const [from, to] = [mark.start - start, mark.end - start];
  return safe(quote.slice(0, from)) + paint.mark(safe(quote.slice(from, to))) + safe(quote.slice(to));
}

function stillLines(
  { stillFailing }: ComparedPair,
  titles: ReadonlyMap<string, string>,
  { language, width, paint }: ComparisonOptions,
): string[] {
  if (stillFailing === undefined || stillFailing.length === 0) return [];
  return [
    `  ${word('still', language)}`,
    ...stillFailing
      .flatMap((id) => wrap(`${titles.get(id) ?? id} (${id})`, width, '      ', '    '))
      .map(paint.dim),
  ];
}

function exitLines(comparison: Comparison, { language, width, paint }: ComparisonOptions): string[] {
  const status = comparisonStatus(comparison);
  const why =
    status === 0 && comparison.failOn === 'never'
      ? say('never', language)
      : word(
          (['none', 'failures', 'incomplete'] as const)[status],
          language,
          say(comparison.failOn, language),
        );
  return wrap(`${say('exit', language)} ${status}: ${why}`, width, '').map(
    status === 0 ? paint.good : paint.error,
  );
}
