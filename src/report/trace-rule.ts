/** `--trace RULE`: why a rule came out as it did, as an indented text. */
import type { Evidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Act, Rule } from '../model/law.ts';
import type { Judgement } from '../model/report.ts';
import type { Texts } from '../model/texts.ts';
import type { Refusal, RuleTrace, Search, TracedCondition } from '../model/trace.ts';
import { citation } from './citation.ts';
import { waivedText } from './entries.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { say } from './words.ts';

const WORDS = {
  inForce: { ru: 'в силе', kk: 'күшінде', en: 'in force' },
  notInForce: { ru: 'не в силе', kk: 'күшінде емес', en: 'not in force' },
  applies: { ru: 'Применимо, если', kk: 'Қолданылады, егер', en: 'Applies if' },
  always: { ru: 'Применимо всегда', kk: 'Әрқашан қолданылады', en: 'Always applies' },
  case: { ru: 'Случай', kk: 'Жағдай', en: 'Case' },
  of: { ru: 'из', kk: '/', en: 'of' },
  decided: { ru: 'решил', kk: 'шешті', en: 'decided' },
  notMet: { ru: 'не выполнен', kk: 'орындалмады', en: 'not met' },
  notAsked: { ru: 'не спрашивались', kk: 'сұралмады', en: 'not asked' },
  noCase: {
    ru: 'Ни один случай не подошёл: правило выполнено.',
    kk: 'Бірде-бір жағдай сәйкес келмеді: ереже орындалды.',
    en: 'No case was met: the rule passes.',
  },
  saw: { ru: 'в тексте:', kk: 'мәтінде:', en: 'the text says:' },
  searched: {
    ru: 'наборов фраз: {0}, найдено мест: {1}, засчитано: {2}',
    kk: 'тіркес жиындары: {0}, табылған орын: {1}, есепке алынды: {2}',
    en: 'sets of phrases: {0}, places found: {1}, counted: {2}',
  },
  outcome: { ru: 'Итог:', kk: 'Нәтиже:', en: 'Outcome:' },
  unsure: {
    ru: 'уверенность низкая: вместо нарушения вопрос',
    kk: 'сенімділік төмен: бұзушылық орнына сұрақ',
    en: 'unsure: a question instead of a failure',
  },
  inFile: {
    ru: 'в отчёте {0}: решил остальной файл',
    kk: 'есепте {0}: файлдың қалған бөлігі шешті',
    en: 'in the report {0}: the rest of the file decided',
  },
  silent: {
    ru: 'молчит, о том же говорит {0}',
    kk: 'үндемейді, сол туралы {0} айтады',
    en: 'silent: {0} reports it',
  },
  failed: { ru: 'правило не сработало:', kk: 'ереже орындалмады:', en: 'the rule failed:' },
} satisfies Record<string, Texts>;

const REFUSALS: Readonly<Record<Refusal, Texts>> = {
  'page-header': { ru: 'колонтитул', kk: 'колонтитул', en: 'a running header' },
  heading: { ru: 'заголовок', kk: 'тақырып', en: 'a heading' },
  definition: { ru: 'определение термина', kk: 'термин анықтамасы', en: 'a definition' },
  'not-under': {
    ru: 'не под нужным заголовком',
    kk: 'тиісті тақырып астында емес',
    en: 'not under such a heading',
  },
  'wrong-section': {
    ru: 'под посторонним заголовком',
    kk: 'бөгде тақырып астында',
    en: 'under a heading that excludes it',
  },
  'words-missing': {
    ru: 'в предложении нет нужных слов',
    kk: 'сөйлемде қажетті сөздер жоқ',
    en: 'the sentence lacks words that are needed',
  },
  'words-present': {
    ru: 'в предложении слова, которые это исключают',
    kk: 'сөйлемде оны жоққа шығаратын сөздер бар',
    en: 'the sentence has words that exclude it',
  },
  stance: {
    ru: 'отрицание, условие или утверждение не того рода',
    kk: 'терістеу, шарт немесе өзге түрдегі тұжырым',
    en: 'denied, conditional or asserted where it should not be',
  },
};

export interface TraceTexts {
  readonly path: string;
  readonly rule: Rule;
  readonly acts: readonly Act[];
  readonly language: Language;
  /** What the report says of it in the end. */
  readonly judgement: Judgement | undefined;
}

export function ruleTraceText(
  trace: RuleTrace,
  { path, rule, acts, language, judgement }: TraceTexts,
): string {
  const word = (key: keyof typeof WORDS, ...values: readonly string[]): string =>
    values.reduce((text, value, i) => text.replace(`{${i}}`, value), WORDS[key][language] as string);
  const byId = new Map(acts.map((act) => [act.id, act]));
  const part = trace.part === undefined ? '' : `, ${say('part', language)} ${trace.part}`;
  const lines = [
    `${safe(path)}${part}: ${rule.id}: ${rule.title[language]}`,
    ...trace.law.map(
      (c) =>
        `  ${say('norm', language)} ${citation(c, byId, language)}: ${word(c.isInForce ? 'inForce' : 'notInForce')} (${trace.asOf})`,
    ),
    ...appliesLines(),
    ...trace.cases.flatMap(({ outcome, condition }, i) => [
      `  ${word('case')} ${i + 1} ${word('of')} ${trace.caseCount} → ${outcome}: ${word(condition.holds ? 'decided' : 'notMet')}`,
      ...conditionLines(condition, 2),
    ]),
    ...leftLines(),
    ...(trace.failure === undefined ? [] : [`  ${word('failed')}`, ...trace.failure.map((f) => `    ${f}`)]),
    `  ${word('outcome')} ${[trace.outcome, `${say('confidence', language)} ${say(trace.confidence, language)}`, ...after()].join('; ')}`,
  ];
  return `${lines.join('\n')}\n`;

  function appliesLines(): string[] {
    if (trace.applies !== undefined) return [`  ${word('applies')}:`, ...conditionLines(trace.applies, 2)];
    return rule.applies === undefined ? [`  ${word('always')}`] : [];
  }

  function leftLines(): string[] {
    const asked = trace.cases.length;
    if (asked === 0 || trace.failure !== undefined) return [];
    if (trace.cases.at(-1)?.condition.holds !== true) return [`  ${word('noCase')}`];
    const left = trace.caseCount - asked;
    return left === 0 ? [] : [`  ${word('case')} ${asked + 1}–${trace.caseCount}: ${word('notAsked')}`];
  }

  function after(): string[] {
    const last = trace.cases.at(-1);
    return [
      ...(last?.condition.holds && last.outcome === 'fail' && trace.outcome === 'review'
        ? [word('unsure')]
        : []),
      ...(judgement !== undefined && judgement.outcome !== trace.outcome
        ? [word('inFile', judgement.outcome)]
        : []),
      ...(judgement?.silentUnder === undefined ? [] : [word('silent', judgement.silentUnder)]),
      ...(judgement?.waived === undefined ? [] : [waivedText(judgement.waived, language)]),
      ...(judgement?.known === undefined ? [] : [say('inBaseline', language)]),
    ];
  }

  function conditionLines(condition: TracedCondition, depth: number): string[] {
    const indent = '  '.repeat(depth);
    const { asks, holds, saw, search, evidence, parts } = condition;
    const seen = saw === undefined ? '' : `; ${word('saw')} ${safe(saw) || '–'}`;
    const sure = parts.length > 0 ? '' : ` (${say(condition.confidence, language)})`;
    return [
      `${indent}${holds ? '✓' : '✗'} ${safe(asks)}${seen}${sure}`,
      ...(search === undefined ? [] : searchLines(search, `${indent}    `)),
      // the parts show their own words
      ...(parts.length > 0 ? [] : evidence.map((e) => `${indent}    │ ${quoted(e)}`)),
      ...parts.flatMap((one) => conditionLines(one, depth + 1)),
    ];
  }

  function searchLines({ cues, found, counted, refused }: Search, indent: string): string[] {
    return [
      `${indent}${word('searched', String(cues), String(found), String(counted))}`,
      ...refused.map(({ why, evidence }) => `${indent}– ${REFUSALS[why][language]}: ${quoted(evidence)}`),
    ];
  }

  function quoted({ quote, place }: Evidence): string {
    return `«${safe(quote)}» (${placeText(place, language)})`;
  }
}
