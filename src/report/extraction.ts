/** `privlint extract` for a person: what a document says, with a quote for each answer. */
import type { Answer, Extraction, Fact, StatedIdentifier } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Recogniser } from '../model/pack.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { wrap } from './wrap.ts';

export interface ExtractionFile {
  readonly path: string;
  readonly extraction: Extraction;
  readonly identifiers: readonly StatedIdentifier[];
}

const HEADINGS = {
  clauses: { ru: 'Положения', kk: 'Ережелер', en: 'Provisions' },
  risks: { ru: 'Риски', kk: 'Тәуекелдер', en: 'Risks' },
  drafting: { ru: 'Недостатки текста', kk: 'Мәтін кемшіліктері', en: 'Drafting defects' },
  facts: { ru: 'Факты', kk: 'Фактілер', en: 'Facts' },
} as const;
const SIGNS = { yes: '+', partial: '~', no: '−' } as const;

export function extractionText(
  file: ExtractionFile,
  recognisers: readonly Recogniser[],
  language: Language,
  width: number,
  paint: Paint,
): string {
  const names = new Map(recognisers.map((r) => [`${r.family}/${r.id}`, r.name[language]]));
  const answers = (family: 'clauses' | 'risks' | 'drafting'): string[] => {
    const all = file.extraction[family].filter((a) => family === 'clauses' || a.status !== 'no');
    return [
      paint.strong(HEADINGS[family][language]),
      ...all.flatMap((a) => answerLines(a, names.get(`${family}/${a.id}`) ?? a.id, language, width, paint)),
      '',
    ];
  };
  const facts = file.extraction.facts.flatMap((f) => wrap(`${f.id}: ${valuesOf(f)}`, width, '      ', '  '));
  return `${[paint.strong(safe(file.path)), '', ...answers('clauses'), ...answers('risks'), ...answers('drafting'), paint.strong(HEADINGS.facts[language]), ...facts, ''].join('\n')}\n`;
}

function answerLines(
  answer: Answer,
  name: string,
  language: Language,
  width: number,
  paint: Paint,
): string[] {
  const head = wrap(`${SIGNS[answer.status]} ${name} (${answer.id})`, width, '    ', '  ');
  const first = answer.evidence[0];
  if (first === undefined) return head.map(paint.dim);
  return [
    ...head,
    ...wrap(placeText(first.place, language), width, '      ').map(paint.dim),
    ...wrap(safe(first.quote), width, '      │ '),
  ];
}

function valuesOf(fact: Fact): string {
  return fact.values.length === 0 ? '—' : fact.values.map((v) => v.value).join(', ');
}

/** The JSON form: answers per family, facts as plain values, where each value stands, and whose each number is. */
export function extractionJson(files: readonly ExtractionFile[], singleValued: ReadonlySet<string>): string {
  return `${JSON.stringify({
    version: 1,
    files: files.map(({ path, extraction: { clauses, risks, drafting, facts }, identifiers }) => ({
      path,
      clauses,
      risks,
      drafting,
      facts: Object.fromEntries(
        facts.map((f) => [
          f.id,
          singleValued.has(f.id) ? (f.values[0]?.value ?? 'unknown') : f.values.map((v) => v.value),
        ]),
      ),
      factEvidence: Object.fromEntries(facts.map((f) => [f.id, f.values])),
      identifiers,
    })),
  })}\n`;
}
