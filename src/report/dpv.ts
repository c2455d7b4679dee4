/**
 * What documents say as JSON-LD in the W3C Data Privacy Vocabulary: one process a document, with the words that each
 * statement rests on. The context stands in the file, so that nothing has to be fetched to read it.
 */
import type { Evidence, Extraction, FactValue } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { Equivalent, Equivalents } from '../model/equivalents.ts';
import type { Service } from '../model/pack.ts';

export interface DpvFile {
  readonly path: string;
  readonly sha256: string;
  readonly language: Language;
  readonly extraction: Extraction;
  /** The operator's name as written, and where. */
  readonly operator?: { readonly name: string; readonly evidence: Evidence };
  /** Purposes and legal grounds by kind, as far as the vocabulary tells kinds apart. */
  readonly purposes: readonly FactValue[];
  readonly grounds: readonly FactValue[];
}

interface Node {
  readonly [key: string]: unknown;
}

/** Names of our own, for what has no equivalent. */
const OWN = 'urn:privlint:';
const MATCH = { exact: 'skos:exactMatch', close: 'skos:closeMatch', broad: 'skos:broadMatch' } as const;

/** @param services names and countries of the services that the extraction names by id */
export function dpvJsonLd(
  files: readonly DpvFile[],
  equivalents: Equivalents,
  services: readonly Service[],
): string {
  const document = {
    '@context': {
      ...equivalents.prefixes,
      dct: 'http://purl.org/dc/terms/',
      oa: 'http://www.w3.org/ns/oa#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      privlint: OWN,
    },
    '@graph': files.flatMap((file) => [sourceOf(file), processOf(file, equivalents, services)]),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function sourceIri({ sha256 }: DpvFile): string {
  return `urn:sha256:${sha256}`;
}

function sourceOf(file: DpvFile): Node {
  return {
    '@id': sourceIri(file),
    '@type': 'dct:BibliographicResource',
    'dct:title': file.path,
    'dct:language': file.language,
  };
}

function processOf(file: DpvFile, equivalents: Equivalents, services: readonly Service[]): Node {
  const { extraction, operator } = file;
  const valuesOf = (id: string) => extraction.facts.find((fact) => fact.id === id)?.values ?? [];
  const country = valuesOf('operator-country')[0]?.value ?? 'unknown';
  const statements: { readonly property: string; readonly node: Node }[] = [];
  const state = (property: string, node: Node): void => {
    statements.push({ property, node });
  };
  if (operator !== undefined)
    state('dpv:hasDataController', {
      '@type': 'dpv:DataController',
      'dpv:hasName': operator.name,
      ...(/^[a-z]{2}$/.test(country) ? { 'dpv:hasCountry': locationOf(country) } : {}),
      ...provenance(file, [operator.evidence]),
    });
  for (const { value, evidence } of valuesOf('data-category'))
    state('dpv:hasPersonalData', {
      ...typed('dpv:PersonalData', equivalents.data[value], `data:${value}`),
      ...(equivalents.fideslang[value] === undefined
        ? {}
        : { 'privlint:fideslang': equivalents.fideslang[value] }),
      ...provenance(file, evidence),
    });
  for (const { value, evidence } of valuesOf('recipient'))
    state('dpv:hasRecipient', {
      ...typed('dpv:Recipient', equivalents.recipients[value], `recipient:${value}`),
      ...provenance(file, evidence),
    });
  for (const { value, evidence } of valuesOf('service')) {
    const service = services.find(({ id }) => id === value);
    state('dpv:hasRecipient', {
      '@type': 'dpv:Recipient',
      'dpv:hasName': service?.name ?? value,
      ...(service?.country === undefined ? {} : { 'dpv:hasCountry': locationOf(service.country) }),
      ...provenance(file, evidence),
    });
  }
  for (const { value, evidence } of valuesOf('storage-country'))
    state('dpv:hasStorageCondition', {
      '@type': 'dpv:StorageLocation',
      'dpv:hasLocation': locationOf(value),
      ...provenance(file, evidence),
    });
  for (const { value, evidence } of file.purposes)
    state('dpv:hasPurpose', {
      ...typed('dpv:Purpose', equivalents.purposes[value], `purpose:${value}`),
      ...provenance(file, evidence),
    });
  for (const { value, evidence } of file.grounds)
    state('dpv:hasLegalBasis', {
      ...typed('dpv:LegalBasis', equivalents.grounds[value], `ground:${value}`),
      ...provenance(file, evidence),
    });
  for (const [id, { property, ...equivalent }] of Object.entries(equivalents.clauses)) {
    const answer = extraction.clauses.find((clause) => clause.id === id);
    if (answer === undefined || answer.status !== 'yes') continue;
    state(property, {
      ...typed(equivalent.term, equivalent, `clause:${id}`),
      ...provenance(file, answer.evidence),
    });
  }
  const rights = extraction.clauses.find((clause) => clause.id === 'subject-rights');
  for (const part of rights?.parts ?? [])
    state('dpv:hasRight', {
      ...typed('dpv:DataSubjectRight', equivalents.rights[part], `right:${part}`),
      ...provenance(file, rights?.evidence ?? []),
    });
  const properties = [...new Set(statements.map(({ property }) => property))];
  return {
    '@id': `${sourceIri(file)}#process`,
    '@type': ['dpv:PersonalDataProcess', 'dpv:Process'],
    'dct:source': { '@id': sourceIri(file) },
    ...Object.fromEntries(
      properties.map((property) => [
        property,
        statements.flatMap((statement) => (statement.property === property ? [statement.node] : [])),
      ]),
    ),
  };
}

/** An equivalent is a type; what is only near is our own type, matched to the near one. Rights are always matched. */
function typed(base: string, equivalent: Equivalent | undefined, own: string): Node {
  const type = { '@id': `${OWN}${own}` };
  if (equivalent === undefined) return { '@type': base, 'dct:type': type };
  const isType = equivalent.match === 'exact';
  return {
    '@type': isType && equivalent.term !== base ? [base, equivalent.term] : base,
    'dct:type': { ...type, [MATCH[equivalent.match]]: { '@id': equivalent.term } },
  };
}

function locationOf(country: string): Node {
  return { '@id': `loc:${country.toUpperCase()}` };
}

/** The quotes of the document, with their offsets in the text as it was read and the clause that holds them. */
function provenance(file: DpvFile, evidence: readonly Evidence[]): Node {
  if (evidence.length === 0) return {};
  return {
    'dct:source': evidence.map(({ quote, start, end, place }) => ({
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': sourceIri(file) },
      'oa:hasSelector': [
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
        { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
      ],
      ...(place.clause === undefined ? {} : { 'dct:description': place.clause }),
    })),
  };
}
