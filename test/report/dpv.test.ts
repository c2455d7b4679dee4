import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dpvFile } from '../../src/cli/commands/dpv.ts';
import { extract } from '../../src/extract/extract.ts';
import { DATA_KINDS } from '../../src/extract/facts/data-mentions.ts';
import { languageOf } from '../../src/language/passage.ts';
import type { Equivalents } from '../../src/model/equivalents.ts';
import type { CompiledPack } from '../../src/model/pack.ts';
import { readDocument } from '../../src/read/read.ts';
import { dpvJsonLd } from '../../src/report/dpv.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));
const pack = json('dist/pack.json') as CompiledPack;
const equivalents = json('dist/equivalents.json') as Equivalents;
const FIXTURES = [
  'fixtures/parallel/fitness-ru.md',
  'fixtures/compliant/kz-policy-kk.md',
  'fixtures/flawed/kz-copied-from-russia.html',
  'fixtures/flawed/ru-shop.txt',
];
/** Terms of DPV, with their prefixes. */
const TERMS = new Set(
  readFileSync(resolve(import.meta.dirname, 'dpv-terms.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

async function written(): Promise<string> {
  const files = await Promise.all(
    FIXTURES.map(async (path) => {
      const bytes = readFileSync(resolve(ROOT, path));
      return dpvFile(path, bytes, extract(await readDocument({ name: path, bytes }, languageOf), pack));
    }),
  );
  return dpvJsonLd(files, equivalents, pack.services);
}

const prefixed = (iri: string): string => {
  const [prefix, base] =
    Object.entries(equivalents.prefixes)
      .sort((a, b) => b[1].length - a[1].length)
      .find(([, own]) => iri.startsWith(own)) ?? [];
  return prefix === undefined || base === undefined ? iri : `${prefix}:${iri.slice(base.length)}`;
};

describe('DPV JSON-LD', () => {
  it('is read by a JSON-LD library without a network, and says what the policies say', async () => {
    const text = await written();
    const quads = await jsonld.toRDF(JSON.parse(text) as object, {
      documentLoader: (url) => Promise.reject(new Error(`no network: ${url}`)),
    });
    expect(quads.length).toBeGreaterThan(300);
    const facts = quads.map(
      ({ predicate, object }) => `${prefixed(predicate.value)} ${prefixed(object.value)}`,
    );
    for (const fact of [
      'dpv:hasName ТОО «Жігер Фитнес»',
      'dpv:hasCountry loc:KZ',
      'dpv:hasLocation loc:KZ',
      'urn:privlint:fideslang user.contact.email',
    ])
      expect(facts).toContain(fact);
    const objects = new Set(quads.map(({ object }) => prefixed(object.value)));
    for (const term of [
      'pd:EmailAddress',
      'pd:TelephoneNumber',
      'dpv:StorageLocation',
      'dpv:GovernmentalOrganisation',
      'dpv:DirectMarketing',
      'dpv:ServiceUsageAnalytics',
      'dpv:Contract',
      'dpv:Consent',
    ])
      expect(objects).toContain(term);
  });

  it('uses terms that DPV has', async () => {
    const quads = await jsonld.toRDF(JSON.parse(await written()) as object);
    const iris = quads.flatMap(({ predicate, object }) => [
      predicate.value,
      ...(object.termType === 'NamedNode' ? [object.value] : []),
    ]);
    const used = [...new Set(iris.map(prefixed))].filter((iri) => /^(?:dpv|pd|eu-gdpr):/.test(iri));
    expect(used.filter((iri) => !TERMS.has(iri))).toEqual([]);
    expect(iris.filter((iri) => iri.includes('w3id.org/dpv') && prefixed(iri) === iri)).toEqual([]);
  });

  it('names countries by codes that ISO 3166-1 has', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const codes = new Set([
      ...pack.services.flatMap(({ country }) => (country === undefined ? [] : [country])),
      ...pack.concepts.flatMap((id) => /^country\.([a-z]{2})$/.exec(id)?.[1]?.toUpperCase() ?? []),
    ]);
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes].filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('quotes the document for every statement about data and recipients', async () => {
    const { '@graph': graph } = JSON.parse(await written()) as { '@graph': Record<string, unknown>[] };
    const statements = graph.flatMap((node) =>
      ['dpv:hasPersonalData', 'dpv:hasRecipient', 'dpv:hasPurpose', 'dpv:hasLegalBasis'].flatMap(
        (key) => (node[key] ?? []) as Record<string, unknown>[],
      ),
    );
    expect(statements.length).toBeGreaterThan(20);
    const kinds = graph.flatMap((node) => (node['dpv:hasLegalBasis'] ?? []) as Record<string, unknown>[]);
    expect(JSON.stringify(kinds)).toContain('urn:privlint:ground:contract');
    for (const statement of statements) expect(JSON.stringify(statement['dct:source'])).toContain('oa:exact');
  });
});

describe('equivalents', () => {
  it('exist for every kind of data, and name terms that DPV has', () => {
    for (const kind of DATA_KINDS) {
      expect(equivalents.data[kind], kind).toBeDefined();
      expect(equivalents.fideslang[kind], kind).toBeDefined();
    }
    const { data, recipients, rights, purposes, grounds, clauses } = equivalents;
    for (const { term } of [data, recipients, rights, purposes, grounds, clauses].flatMap((all) =>
      Object.values(all),
    ))
      expect(TERMS).toContain(term);
    for (const { property } of Object.values(clauses)) expect(TERMS).toContain(property);
  });

  it('exist for every recipient, right, purpose, ground and provision of the catalogue', () => {
    for (const [prefix, own] of [
      ['aim', equivalents.purposes],
      ['ground', equivalents.grounds],
    ] as const)
      expect(
        Object.keys(own)
          .map((id) => `${prefix}.${id}`)
          .sort(),
      ).toEqual(pack.concepts.filter((id) => id.startsWith(`${prefix}.`)).sort());
    for (const id of Object.keys(equivalents.recipients)) expect(pack.concepts).toContain(`recipient.${id}`);
    const rights = pack.recognisers.find(({ id }) => id === 'subject-rights')?.cues.map(({ part }) => part);
    for (const part of rights ?? []) if (part !== undefined) expect(equivalents.rights).toHaveProperty(part);
    const clauses = new Set(pack.recognisers.filter((r) => r.family === 'clauses').map(({ id }) => id));
    for (const id of Object.keys(equivalents.clauses)) expect(clauses).toContain(id);
  });
});
