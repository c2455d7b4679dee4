/** The way of a rule on a document, step by step: what `--trace` shows. It asks the same functions as the judgement. */
import { refusalOf } from '../extract/cues.ts';
import { quote } from '../extract/evidence.ts';
import type { Cue } from '../model/cue.ts';
import { isInForce } from '../model/in-force.ts';
import type { Condition, Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { RuleTrace, Search, TracedCondition } from '../model/trace.ts';
import { evaluate } from './conditions.ts';
import { profileOf } from './profile.ts';
import { judgeRule } from './rule.ts';
import type { Subject } from './subject.ts';

type Recognisers = CompiledPack['recognisers'];

/** How many places that do not count are shown. */
const MOST_REFUSED = 5;

export function traceRule(rule: Rule, subject: Subject, recognisers: Recognisers): RuleTrace {
  const { outcome, confidence } = judgeRule(rule, subject);
  const law = rule.law.map((c) => ({ ...c, isInForce: isInForce(c, subject.asOf) }));
  const base = {
    rule: rule.id,
    asOf: subject.asOf,
    law,
    cases: [],
    caseCount: rule.cases.length,
    outcome,
    confidence,
  };
  if (law.length > 0 && !law.some((c) => c.isInForce)) return base;
  const trace = (condition: Condition): TracedCondition => traceCondition(condition, subject, recognisers);
  try {
    const applies = rule.applies === undefined ? undefined : trace(rule.applies);
    const asked = applies === undefined ? {} : { applies };
    if (applies?.holds === false) return { ...base, ...asked };
    const cases: RuleTrace['cases'][number][] = [];
    for (const one of rule.cases) {
      const condition = trace(one.when);
      cases.push({ outcome: one.outcome, condition });
      if (condition.holds) break;
    }
    return { ...base, ...asked, cases };
  } catch (error) {
    const frames = error instanceof Error ? (error.stack ?? '').split('\n') : [];
    return { ...base, failure: frames.filter((line) => /^\s+at /.test(line)).map((line) => line.trim()) };
  }
}

export function traceCondition(
  condition: Condition,
  subject: Subject,
  recognisers: Recognisers,
): TracedCondition {
  const parts = partsOf(condition).map((part) => traceCondition(part, subject, recognisers));
  const cues = cuesOf(condition, recognisers);
  const saw = seenBy(condition, subject);
  return {
    asks: asked(condition),
    ...evaluate(condition, subject),
    ...(saw === undefined ? {} : { saw }),
    ...(cues === undefined ? {} : { search: searchFor(cues, subject) }),
    parts,
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

/** The condition as a rule file says it. */
function asked(condition: Condition): string {
  if ('all' in condition) return 'all';
  if ('any' in condition) return 'any';
  if ('not' in condition) return 'not';
  if ('clause' in condition) {
    const stance = condition.stance === undefined ? '' : `, ${condition.stance}`;
    return `clause ${condition.clause} is ${condition.is.join(', ')}${stance}`;
  }
  if ('risk' in condition) return `risk ${condition.risk}`;
  if ('drafting' in condition) return `drafting ${condition.drafting}`;
  if ('says' in condition) return `says ${condition.says}`;
  if ('profile' in condition) return `profile ${condition.profile} is ${condition.is.join(', ')}`;
  if ('check' in condition) {
    const options = Object.entries(condition.with ?? {}).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}`,
    );
    return `check ${condition.check}${options.length > 0 ? ` with ${options.join(', ')}` : ''}`;
  }
  const { fact, has, lacks, empty } = condition;
  const asks = [
    has === undefined ? '' : `has ${has.join(', ')}`,
    lacks === undefined ? '' : `lacks ${lacks.join(', ')}`,
    empty === undefined ? '' : empty ? 'is empty' : 'is not empty',
  ];
  return `fact ${fact} ${asks.filter((part) => part !== '').join(' and ')}`;
}

function seenBy(condition: Condition, subject: Subject): string | undefined {
  if ('clause' in condition) return subject.answer('clauses', condition.clause).status;
  if ('risk' in condition) return subject.answer('risks', condition.risk).status;
  if ('drafting' in condition) return subject.answer('drafting', condition.drafting).status;
  if ('profile' in condition) return [profileOf(subject, condition.profile) ?? 'unknown'].flat().join(', ');
  if (!('fact' in condition)) return undefined;
  return subject
    .fact(condition.fact)
    .values.map(({ value }) => value)
    .join(', ');
}

/** The phrases that a condition rests on; undefined for one that no phrases answer. */
function cuesOf(condition: Condition, recognisers: Recognisers): readonly Cue[] | undefined {
  if ('says' in condition) return condition.cues;
  const id =
    'clause' in condition
      ? condition.clause
      : 'risk' in condition
        ? condition.risk
        : 'drafting' in condition
          ? condition.drafting
          : undefined;
  const family = 'clause' in condition ? 'clauses' : 'risk' in condition ? 'risks' : 'drafting';
  const cues = recognisers.find((one) => one.family === family && one.id === id)?.cues;
  return cues === undefined || cues.length === 0 ? undefined : cues;
}

function searchFor(cues: readonly Cue[], { analysis, context, document }: Subject): Search {
  const mentions = cues.flatMap((cue) =>
    (analysis.mentions.get(cue.owner) ?? []).map((mention) => ({
      mention,
      why: refusalOf(mention, cue, analysis, context),
    })),
  );
  const refused = mentions.flatMap(({ mention, why }) => (why === undefined ? [] : [{ mention, why }]));
  return {
    cues: cues.length,
    found: mentions.length,
    counted: mentions.length - refused.length,
    refused: refused
      .slice(0, MOST_REFUSED)
      .map(({ mention, why }) => ({ why, evidence: quote(document, mention) })),
  };
}
