/** Whether the names that rules use exist: clauses, risks, facts, concepts, acts, fines, checks, other rules. */
import type { Conditions } from '../model/cue.ts';
import type { Condition, Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';

export interface Names {
  readonly checks: readonly string[];
  readonly facts: readonly string[];
}

export interface BrokenReference {
  readonly rule: string;
  /** Key path inside the rule's file. */
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** Names that stand for nothing, in the order of the rules. */
export function brokenReferences(
  rules: readonly Rule[],
  pack: CompiledPack,
  names: Names,
): BrokenReference[] {
  const recogniser = new Set(pack.recognisers.map((r) => `${r.family}/${r.id}`));
  const concepts = new Set(pack.concepts);
  const acts = new Set(pack.acts.map((a) => a.id));
  const fines = new Set(pack.fines.map((f) => f.id));
  const byId = new Map(pack.rules.map((r) => [r.id, r]));
  return rules.flatMap((rule) => {
    const found: BrokenReference[] = [];
    const miss = (at: readonly (string | number)[], message: string): void => {
      found.push({ rule: rule.id, at, message });
    };
    for (const [i, c] of rule.law.entries())
      if (!acts.has(c.act)) miss(['law', i, 'act'], `there is no act «${c.act}»`);
    for (const [i, f] of rule.fines.entries())
      if (!fines.has(f)) miss(['fines', i], `there is no fine «${f}»`);
    for (const [key, yielded] of [
      ['yields-to', rule.yieldsTo],
      ['yields-on-same-words', rule.yieldsOnSameWords],
    ] as const)
      for (const [i, y] of yielded.entries()) {
        if (!byId.has(y)) miss([key, i], `there is no rule «${y}»`);
        // in a circle each would be silent under another, and nobody would tell of the defect
        if (yieldsBack(y, rule.id))
          miss([key, i], `«${y}» yields to «${rule.id}» in turn; one of them must speak`);
      }
    if (rule.successor !== undefined && !byId.has(rule.successor))
      miss(['successor'], `there is no rule «${rule.successor}»`);
    for (const [i, b] of rule.belongs.entries())
      if (!concepts.has(b)) miss(['belongs', i], `there is no concept «${b}»`);
    if (rule.applies !== undefined) walk(rule.applies, ['applies'], miss);
    for (const [i, one] of rule.cases.entries()) walk(one.when, ['cases', i, 'when'], miss);
    return found;
  });

  /** Whether a rule yields to `target`, itself or through others. */
  function yieldsBack(id: string, target: string, met = new Set<string>()): boolean {
    if (id === target) return true;
    if (met.has(id)) return false;
    met.add(id);
    const next = byId.get(id);
    return [...(next?.yieldsTo ?? []), ...(next?.yieldsOnSameWords ?? [])].some((other) =>
      yieldsBack(other, target, met),
    );
  }

  function walk(c: Condition, at: readonly (string | number)[], miss: Miss): void {
    if ('all' in c) for (const [i, part] of c.all.entries()) walk(part, [...at, 'all', i], miss);
    else if ('any' in c) for (const [i, part] of c.any.entries()) walk(part, [...at, 'any', i], miss);
    else if ('not' in c) walk(c.not, [...at, 'not'], miss);
    else if ('clause' in c) known(`clauses/${c.clause}`, [...at, 'clause'], miss);
    else if ('risk' in c) known(`risks/${c.risk}`, [...at, 'risk'], miss);
    else if ('drafting' in c) known(`drafting/${c.drafting}`, [...at, 'drafting'], miss);
    else if ('says' in c) {
      for (const [i, cue] of c.cues.entries())
        for (const name of conceptsOf(cue))
          if (!concepts.has(name)) miss([...at, 'says', i], `there is no concept «${name}»`);
    } else if ('fact' in c && !names.facts.includes(c.fact))
      miss([...at, 'fact'], `there is no fact «${c.fact}»`);
    else if ('check' in c) {
      if (!names.checks.includes(c.check)) miss([...at, 'check'], `there is no check «${c.check}»`);
      for (const name of conceptsAskedOf(c.with ?? {}))
        if (!concepts.has(name)) miss([...at, 'with'], `there is no concept «${name}»`);
    }
  }

  function known(id: string, at: readonly (string | number)[], miss: Miss): void {
    if (!recogniser.has(id)) miss(at, `the catalogue has no «${id}»`);
  }
}

type Miss = (at: readonly (string | number)[], message: string) => void;

function conceptsOf(cue: Conditions): string[] {
  return [cue.under, cue.notUnder, cue.with, cue.without].flatMap((names) => names ?? []);
}

/** Options of coded checks that name concepts. */
const CONCEPT_OPTIONS: readonly string[] = ['beside', 'without', 'not-under'];

function conceptsAskedOf(options: Readonly<Record<string, unknown>>): string[] {
  return CONCEPT_OPTIONS.flatMap((key) => options[key] ?? []).filter(
    (n): n is string => typeof n === 'string',
  );
}
