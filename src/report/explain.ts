/** One rule for a person: what it asks, why, on what norm, how sure, good and bad wordings, what it cannot see. */
import type { Language } from '../model/document.ts';
import type { Fine, Rule, RuleTest } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import { citation } from './citation.ts';
import { say } from './words.ts';

/** A heading and its lines; the callers choose how headings look. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface Explanation {
  readonly title: string;
  readonly facts: string;
  readonly sections: readonly Section[];
}

/** How many examples of each kind are shown. */
const EXAMPLES = 3;

export function explain(rule: Rule, pack: CompiledPack, language: Language): Explanation {
  const acts = new Map(pack.acts.map((act) => [act.id, act]));
  const fines = pack.fines.filter((f) => rule.fines.includes(f.id));
  const speakers = [...rule.yieldsTo, ...rule.yieldsOnSameWords];
  const yields = speakers.length > 0 ? [say('yields', language, speakers.join(', '))] : [];
  const sections: Section[] = [
    { heading: say('why', language), lines: [rule.why[language]] },
    { heading: say('norm', language), lines: rule.law.map((c) => citation(c, acts, language)) },
    { heading: say('sureness', language), lines: [say(`sure-${rule.sure}`, language)] },
    { heading: say('fine', language), lines: fines.map((f) => fineText(f, language)) },
    { heading: say('write', language), lines: [rule.fix[language]] },
    { heading: say('good', language), lines: examples(rule, language, 'pass') },
    { heading: say('bad', language), lines: examples(rule, language, 'fail') },
    { heading: say('cannotSee', language), lines: [rule.limits[language], ...yields] },
    {
      heading: say('waive', language),
      lines: [say(rule.waivable === false ? 'cannotWaive' : 'howToWaive', language, rule.id)],
    },
  ];
  return {
    title: rule.title[language],
    facts: facts(rule, language),
    sections: sections.filter((s) => s.lines.length > 0),
  };
}

/** id · kind · severity · confidence · status. */
function facts(rule: Rule, language: Language): string {
  return [
    rule.id,
    say(`kind-${rule.kind}`, language),
    severityText(rule, language),
    `${say('confidence', language)}: ${say(rule.confidence, language)}`,
    ...(rule.status === 'stable' ? [] : [say(`status-${rule.status}`, language, rule.successor ?? '–')]),
  ].join(' · ');
}

/** "error", or "warning; in a consent: error". */
export function severityText({ severity }: Rule, language: Language): string {
  if (typeof severity === 'string') return say(severity, language);
  return `${say(severity.policy, language)}; ${say('inConsent', language)} ${say(severity.consent, language)}`;
}

function fineText({ text, since, until }: Fine, language: Language): string {
  return `${text[language]} (${say('since', language)} ${since}${until === undefined ? '' : `, ${say('until', language)} ${until}`})`;
}

/** Examples in the reader's language before those in others. */
function examples(rule: Rule, language: Language, want: RuleTest['want']): string[] {
  const fitting = rule.tests.filter((t) => t.want === want && t.asOf === undefined);
  return [...fitting]
    .sort((a, b) => Number(b.lang === language) - Number(a.lang === language))
    .slice(0, EXAMPLES)
    .map((t) => t.text.trim().replace(/\s+/gu, ' '));
}
