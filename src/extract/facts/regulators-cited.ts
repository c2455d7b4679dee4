/** The fact `regulators-cited`: named ones, and «уполномоченный орган» by the order of the text; `none` without any. */
import type { Span } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import { placingOf } from '../jurisdiction.ts';
import { sentenceAround } from './jurisdiction.ts';

const NAMED = /^@regulator\./;
const BY_ORDER: Readonly<Record<string, string>> = {
  ru: 'ru-roskomnadzor',
  kz: 'kz-authorised-body',
  eu: 'eu-dpa',
};

/** Orders whose authority the catalogue does not tell apart. */
const ELSEWHERE: ReadonlySet<string> = new Set(['by', 'uz', 'kg']);

const EUROPEAN = /(?<!\p{L})(?:EU|EEA|GDPR|European|ЕС|ЕЭЗ|Европейск\p{L}*|ЕО|Еуропа\p{L}*)(?!\p{L})/u;

export const regulatorsCited: FactFinder = (findings) => {
  const { document, analysis, context } = findings;
  const { order, home } = placingOf(findings);
  const own = BY_ORDER[order === 'mixed' ? home : order] ?? BY_ORDER[home];
  const found = new Map<string, Span[]>();
  const add = (id: string, span: Span): void => {
    found.set(id, [...(found.get(id) ?? []), span]);
  };
  for (const [owner, mentions] of analysis.mentions.named(NAMED))
    for (const m of mentions) add(owner.slice('@regulator.'.length), m);
  const named = [...found.values()].flat();
  const isElsewhere = ELSEWHERE.has(order) || ELSEWHERE.has(home);
  for (const m of analysis.mentions.get('@regulator-bare.supervisor') ?? []) {
    // «EU users may complain to their supervisory authority», whatever the law of the text; «under the GDPR» may stand
    // in the sentence before
    const isEuropean = EUROPEAN.test(document.text.slice(m.block.start, m.sentence.end));
    if (!named.some((n) => n.start < m.end && m.start < n.end))
      add(isEuropean ? 'eu-dpa' : (own ?? (isElsewhere ? 'other' : 'eu-dpa')), m);
  }
  // the very words of 152-ФЗ, unless the operator or the law is at home elsewhere
  for (const m of analysis.mentions.get('@regulator-bare.data-subjects') ?? [])
    add(own ?? (isElsewhere ? 'other' : 'ru-roskomnadzor'), m);
  if (own !== undefined) {
    // a body to which state bodies' requests belong is no regulator: complaint or protection must stand beside it
    for (const m of analysis.mentions.get('@regulator-bare.body') ?? [])
      if (
        context.sentenceHolds(m.sentence, 'regulator-beside') ||
        context.isUnder(m.block, 'regulator-beside')
      )
        add(own, m);
  }
  const values = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, spans]) => ({
      value,
      evidence: quotes(
        document,
        spans.map((s) => ({ ...sentenceAround(findings, s), mark: { start: s.start, end: s.end } })),
      ),
    }));
  return { id: 'regulators-cited', values: values.length > 0 ? values : [{ value: 'none', evidence: [] }] };
};
