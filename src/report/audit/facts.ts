/** What the document says, as tables: general facts, data, purposes, recipients, terms, countries. */
import type { Evidence, Extraction, Fact } from '../../model/clause.ts';
import type { Language } from '../../model/document.ts';
import type { CompiledPack, Names } from '../../model/pack.ts';
import type { FactTable } from './audit.ts';
import { quoteLine, quoteOf } from './quote.ts';
import { auditWord } from './words.ts';

const GENERAL = [
  'document-kind',
  'languages',
  'jurisdiction',
  'operator-country',
  'laws-cited',
  'regulators-cited',
  'cross-border',
];
/** Provisions that set terms. */
const TERMS = ['retention-period', 'response-time', 'breach-notification'];

export function factTables(
  { facts, clauses }: Extraction,
  { names, services, recognisers }: Pick<CompiledPack, 'names' | 'services' | 'recognisers'>,
  language: Language,
): FactTable[] {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const quoted = (evidence: readonly Evidence[]): string[] => {
    const first = evidence[0];
    if (first === undefined) return ['', ''];
    const quote = quoteOf(first, language);
    return [quoteLine(quote), quote.place];
  };
  const fact = (id: string): Fact => facts.find((f) => f.id === id) ?? { id, values: [] };
  const byFact = (id: string, column: string): FactTable => ({
    title: factName(names, id, language),
    columns: [column, say('quote'), say('place')],
    rows: fact(id).values.map((v) => [valueName(names, id, v.value, language), ...quoted(v.evidence)]),
  });
  const byClause = (ids: readonly string[]): string[][] =>
    ids.flatMap((id) => {
      const name = recognisers.find((r) => r.family === 'clauses' && r.id === id)?.name[language] ?? id;
      const evidence = clauses.find((c) => c.id === id && c.status !== 'no')?.evidence ?? [];
      return evidence.map((e) => [name, ...quoted([e])]);
    });
  return [
    {
      title: say('general'),
      columns: [say('what'), say('value'), say('quote'), say('place')],
      rows: GENERAL.flatMap((id) => {
        const { values } = fact(id);
        const name = factName(names, id, language);
        if (values.length === 0) return [[name, say('notSaid'), '', '']];
        return values.map((v) => [name, valueName(names, id, v.value, language), ...quoted(v.evidence)]);
      }),
    },
    byFact('data-category', say('data')),
    {
      title: say('purposes'),
      columns: [say('quote'), say('place')],
      rows: byClause(['purposes']).map(([, ...rest]) => rest),
    },
    byFact('recipient', say('recipients')),
    {
      title: factName(names, 'service', language),
      columns: [say('service'), say('owner'), say('country'), say('quote'), say('place')],
      rows: fact('service').values.map((v) => {
        const service = services.find((s) => s.id === v.value);
        const country = service?.country;
        return [
          service?.name ?? v.value,
          service?.owner ?? '',
          country === undefined ? '' : (names.countries[country]?.[language] ?? country),
          ...quoted(v.evidence),
        ];
      }),
    },
    {
      title: say('terms'),
      columns: [say('what'), say('quote'), say('place')],
      rows: byClause(TERMS),
    },
    byFact('storage-country', say('countries')),
  ];
}

export function factName({ facts }: Names, id: string, language: Language): string {
  return facts[id]?.name[language] ?? id;
}

export function valueName(
  { facts, countries }: Names,
  id: string,
  value: string,
  language: Language,
): string {
  return facts[id]?.values[value]?.[language] ?? countries[value]?.[language] ?? value;
}
