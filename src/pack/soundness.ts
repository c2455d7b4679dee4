/** Rules about rules: dates that make sense, examples of both kinds, no two rules alike. Phrases are checked when compiled. */
import type { Act, Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';

export interface Unsound {
  readonly about: string;
  readonly message: string;
}

/** Languages in which the texts that a pack judges are usually written. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = { ru: ['ru'], kz: ['ru', 'kk'] };

/** What is wrong with the rules of a pack; nothing in a sound one. */
export function unsound(pack: CompiledPack): Unsound[] {
  const acts = new Map(pack.acts.map((a) => [a.id, a]));
  return [
    ...pack.rules.flatMap((rule) => [...dates(rule, acts), ...examples(rule), ...life(rule)]),
    ...alike(pack.rules),
  ];
}

function dates(rule: Rule, acts: ReadonlyMap<string, Act>): Unsound[] {
  return rule.law.flatMap((c) => {
    const act = acts.get(c.act);
    const norm = `${c.act} ${c.cite}`.trimEnd();
    const wrong =
      c.until !== undefined && c.until <= c.since
        ? `${norm} ends (${c.until}) before it begins (${c.since})`
        : act !== undefined && c.since < act.date
          ? `${norm} binds since ${c.since}, before the act was signed (${act.date})`
          : undefined;
    return wrong === undefined ? [] : [{ about: rule.id, message: wrong }];
  });
}

function examples(rule: Rule): Unsound[] {
  if (rule.status === 'removed') return [];
  return (SPOKEN[rule.pack] ?? []).flatMap((language) => {
    const own = rule.tests.filter((t) => t.lang === language);
    const passing = own.filter((t) => t.want === 'pass' || t.want === 'inapplicable').length;
    const failing = own.filter((t) => t.want === 'fail' || t.want === 'review').length;
    return [
      ...(passing < 2
        ? [{ about: rule.id, message: `${passing} passing examples in ${language}, 2 needed` }]
        : []),
      ...(failing < 2
        ? [{ about: rule.id, message: `${failing} failing examples in ${language}, 2 needed` }]
        : []),
    ];
  });
}

function life(rule: Rule): Unsound[] {
  const isGone = rule.status === 'deprecated' || rule.status === 'removed';
  return isGone && rule.successor === undefined
    ? [{ about: rule.id, message: `is ${rule.status} and names no successor` }]
    : [];
}

/** Rules that judge by the same conditions, or cite one title. */
function alike(rules: readonly Rule[]): Unsound[] {
  const seen = new Map<string, string>();
  return rules.flatMap((rule) => {
    // names of phrases hold the rule's own id
    const plain = (value: unknown): string => JSON.stringify(value).replaceAll(rule.id, '');
    const keys = [
      plain([rule.pack, rule.applies ?? null, rule.cases.map((c) => [c.outcome, c.when])]),
      plain([rule.pack, rule.title.ru.toLowerCase()]),
    ];
    const other = keys.map((key) => seen.get(key)).find((id) => id !== undefined);
    for (const key of keys) seen.set(key, seen.get(key) ?? rule.id);
    return other === undefined ? [] : [{ about: rule.id, message: `says the same as ${other}` }];
  });
}
