/** Lists of rules: chosen by country, severity, kind, act and date; and what changed between two dates. */
import type { Language } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Rule, Severity } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import { citedIn } from './cite-text.ts';
import { severityText } from './explain.ts';
import { say } from './words.ts';

export interface RuleFilter {
  readonly jurisdiction?: string;
  readonly severity?: Severity;
  readonly kind?: Rule['kind'];
  /** Id or number of an act: `kz-94-v`, `152-ФЗ`. */
  readonly act?: string;
  /** Only rules with a norm in force on this ISO date. */
  readonly asOf?: string;
}

export function chooseRules(pack: CompiledPack, filter: RuleFilter): Rule[] {
  const wanted = filter.act?.toLowerCase();
  const acts = new Set(
    pack.acts
      .filter((a) => a.id.toLowerCase() === wanted || a.number?.toLowerCase() === wanted)
      .map((a) => a.id),
  );
  return pack.rules.filter(
    (rule) =>
      (filter.jurisdiction === undefined || rule.pack === filter.jurisdiction) &&
      (filter.kind === undefined || rule.kind === filter.kind) &&
      (filter.severity === undefined || severities(rule).includes(filter.severity)) &&
      (wanted === undefined || rule.law.some((c) => acts.has(c.act))) &&
      (filter.asOf === undefined ||
        rule.law.length === 0 ||
        rule.law.some((c) => isInForce(c, filter.asOf ?? ''))),
  );
}

function severities({ severity }: Rule): Severity[] {
  return typeof severity === 'string' ? [severity] : [severity.policy, severity.consent];
}

/** One line a rule: id, severity, kind, title. */
export function ruleTable(rules: readonly Rule[], language: Language): string {
  const width = Math.max(0, ...rules.map((r) => r.id.length));
  const lines = rules.map((r) => `${r.id.padEnd(width)}  ${severityText(r, language)}  ${r.title[language]}`);
  return [...lines, '', `${say('rules', language)}: ${rules.length}`, ''].join('\n');
}

export function ruleMarkdown(rules: readonly Rule[], pack: CompiledPack, language: Language): string {
  const titles = new Map(pack.acts.map((a) => [a.id, a.number ?? a.title[language]]));
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const head = ['rule', 'severity', 'finding', 'norm'].map((w) =>
    say(`column-${w}` as 'column-rule', language),
  );
  return [
    `| ${head.join(' | ')} |`,
    '|---|---|---|---|',
    ...rules.map((r) => {
      const norms = r.law
        .map((c) => `${titles.get(c.act) ?? c.act} ${citedIn(c, language)}`.trimEnd())
        .join('; ');
      return `| \`${r.id}\` | ${severityText(r, language)} | ${cell(r.title[language])} | ${cell(norms)} |`;
    }),
    '',
  ].join('\n');
}

export interface DutyChange {
  readonly rule: Rule;
  /** `came`: nothing bound before; `went`: nothing binds after; `changed`: other norms bind. */
  readonly change: 'came' | 'went' | 'changed';
  readonly dates: readonly string[];
}

/** What came into force, ended or was rewritten after `from` and up to `to`. */
export function changesBetween(rules: readonly Rule[], from: string, to: string): DutyChange[] {
  return rules.flatMap((rule): DutyChange[] => {
    const isInside = (date: string | undefined): date is string =>
      date !== undefined && from < date && date <= to;
    const dates = [...new Set(rule.law.flatMap((c) => [c.since, c.until]).filter(isInside))].sort();
    if (dates.length === 0) return [];
    const before = rule.law.some((c) => isInForce(c, from));
    const after = rule.law.some((c) => isInForce(c, to));
    if (!before && !after) return [];
    return [{ rule, change: before && after ? 'changed' : after ? 'came' : 'went', dates }];
  });
}

export function changesText(changes: readonly DutyChange[], language: Language): string {
  const lines = changes.map(
    ({ rule, change, dates }) =>
      `${dates.join(', ')}  ${say(`duty-${change}`, language)}  ${rule.id}  ${rule.title[language]}`,
  );
  return [...lines.sort(), '', `${say('changes', language)}: ${changes.length}`, ''].join('\n');
}
