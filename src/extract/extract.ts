/** Document → clauses, risks, drafting defects and facts. Pure and deterministic. */
import type { Answer, Extraction, Fact, Family } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { CompiledPack, Recogniser } from '../model/pack.ts';
import { type Analysis, analyse, documentLanguages } from './analysis.ts';
import { absent, answerOf, doubted, tempered } from './answers.ts';
import { type Context, contextOf } from './context.ts';
import { signsOf } from './cues.ts';
import type { Findings } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { FACT_FINDERS } from './facts.ts';

export interface Extracted {
  readonly extraction: Extraction;
  /** For rules that look for words of their own. */
  readonly analysis: Analysis;
  readonly context: Context;
}

const FAMILIES: readonly Family[] = ['clauses', 'risks', 'drafting'];

/** The parts of extraction, in their order. */
export type Stage = 'match' | 'facts' | 'answers';

/**
 * @param forRules also find the phrases that rules ask for; without them a judgement would miss its own words
 * @param done told when a stage is over, for whoever has a clock
 */
export function extract(
  document: Document,
  pack: CompiledPack,
  forRules = false,
  done: (stage: Stage) => void = () => undefined,
): Extracted {
  const automata = forRules ? [pack.automaton, ...pack.ruleAutomata] : [pack.automaton];
  const analysis = analyse(document, automata);
  const context = contextOf(analysis);
  done('match');
  const facts = new Map<string, Fact>();
  const answers = new Map<string, Answer>();
  const findings: Findings = {
    document,
    analysis,
    context,
    services: pack.services,
    fact: (id) => facts.get(id) ?? { id, values: [] },
    answer: (family, id) => answers.get(`${family}/${id}`) ?? absent(id),
  };
  for (const finder of FACT_FINDERS) {
    const fact = finder(findings);
    facts.set(fact.id, fact);
  }
  done('facts');
  const languages = findings.fact('languages').values;
  const isUnread = languages.length > 0 && languages.every(({ value }) => value === 'other');
  const of = (family: Family): Answer[] =>
    pack.recognisers
      .filter((r) => r.family === family)
      .map((r) => {
        const answer = doubted(tempered(recognise(r, findings)), r, analysis, isUnread);
        answers.set(`${family}/${r.id}`, answer);
        return answer;
      });
  const [clauses = [], risks = [], drafting = []] = FAMILIES.map(of);
  const extraction: Extraction = {
    clauses,
    risks,
    drafting,
    facts: [...facts.values()],
    languages: documentLanguages(document),
  };
  verify(document, extraction);
  done('answers');
  return { extraction, analysis, context };
}

function recognise(recogniser: Recogniser, findings: Findings): Answer {
  const signs = signsOf(recogniser.cues, findings.analysis, findings.context);
  const cued = answerOf(recogniser, signs, findings.analysis);
  if (recogniser.detector === undefined) return cued;
  const detector = DETECTORS[recogniser.detector];
  if (detector === undefined)
    throw new Error(`${recogniser.family}/${recogniser.id}: there is no detector «${recogniser.detector}»`);
  return detector(findings, recogniser, cued, signs);
}

/** A quote that is not the text at its span would be a lie: better no answer at all. */
function verify(document: Document, extraction: Extraction): void {
  const all = [extraction.clauses, extraction.risks, extraction.drafting].flat().flatMap((a) => a.evidence);
  for (const evidence of [...all, ...extraction.facts.flatMap((f) => f.values.flatMap((v) => v.evidence))])
    if (document.text.slice(evidence.start, evidence.end) !== evidence.quote)
      throw new Error(`a quote at ${evidence.start} does not equal the text`);
}
