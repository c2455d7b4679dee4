/** The rules and the acts that they rest on, as SARIF describes them. */
import type { Language } from '../../model/document.ts';
import type { Citation, Rule, Severity } from '../../model/law.ts';
import { actsById, citedLaw } from '../citation.ts';
import type { RuleTexts } from '../entries.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { say } from '../words.ts';

export interface Taxonomy {
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly releaseDateUtc: string;
  readonly isComprehensive: false;
  readonly taxa: readonly { readonly id: string }[];
}

interface Descriptor {
  readonly id: string;
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One taxonomy an act, one taxon an article that some rule rests on; an act that is cited as a whole is a taxon itself. */
export function taxonomiesOf({ rules, acts }: RuleTexts, language: Language): Taxonomy[] {
  return acts.flatMap((act): Taxonomy[] => {
    const cites = new Set(rules.flatMap((rule) => rule.law.filter((c) => c.act === act.id).map(taxonOf)));
    if (cites.size === 0) return [];
    return [
      {
        name: act.id,
        shortDescription: { text: act.title[language] },
        releaseDateUtc: act.date,
        isComprehensive: false,
        taxa: [...cites].sort().map((id) => ({ id })),
      },
    ];
  });
}

export function driverRules(
  { rules, acts, fines }: RuleTexts,
  taxonomies: readonly Taxonomy[],
  language: Language,
): Descriptor[] {
  return rules
    .filter(({ status }) => status !== 'removed')
    .map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[language] },
      fullDescription: { text: rule.why[language] },
      help: helpOf(rule, { rules, acts, fines }, language),
      defaultConfiguration: { level: LEVEL[severityOf(rule)] },
      relationships: relationshipsOf(rule, taxonomies),
      properties: {
        tags: ['privacy', rule.pack, rule.kind],
        precision: rule.confidence,
        'problem.severity': severityOf(rule) === 'info' ? 'recommendation' : severityOf(rule),
        sure: rule.sure,
      },
    }));
}

function severityOf({ severity }: Rule): Severity {
  return typeof severity === 'string' ? severity : severity.policy;
}

function helpOf(rule: Rule, { acts, fines }: RuleTexts, language: Language): object {
  const sections: readonly (readonly [string, string])[] = [
    [say('why', language), rule.why[language]],
    [say('norm', language), citedLaw(rule.law, actsById(acts), language)],
    [
      say('fine', language),
      fines
        .filter(({ id }) => rule.fines.includes(id))
        .map(({ text }) => text[language])
        .join('; '),
    ],
    [say('write', language), rule.fix[language]],
    [say('cannotSee', language), rule.limits[language]],
  ];
  const filled = sections.filter(([, text]) => text !== '');
  return {
    text: filled.map(([heading, text]) => `${heading} ${text.trim()}`).join('\n\n'),
    markdown: filled.map(([heading, text]) => `**${heading}** ${escapeMarkdown(text.trim())}`).join('\n\n'),
  };
}

function relationshipsOf({ law }: Rule, taxonomies: readonly Taxonomy[]): object[] {
  // a rule may cite an article twice, for different times; SARIF wants each relationship once
  const cited = new Map(law.map((citation) => [`${citation.act} ${citation.cite}`, citation]));
  return [...cited.values()].flatMap((citation) => {
    const { act } = citation;
    const index = taxonomies.findIndex(({ name }) => name === act);
    const taxon = taxonomies[index]?.taxa.findIndex(({ id }) => id === taxonOf(citation));
    if (taxon === undefined || taxon < 0) return [];
    return [
      {
        target: { id: taxonOf(citation), index: taxon, toolComponent: { name: act, index } },
        kinds: ['relevant'],
      },
    ];
  });
}

function taxonOf({ act, cite }: Citation): string {
  return cite === '' ? act : cite;
}
