import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_KINDS } from '../../src/extract/facts/data-mentions.ts';
import { FACT_IDS } from '../../src/extract/facts.ts';
import type { CompiledPack } from '../../src/model/pack.ts';

const pack = JSON.parse(readFileSync('dist/pack.json', 'utf8')) as CompiledPack;

describe('the names of facts', () => {
  it('name every fact and every kind of data', () => {
    expect(Object.keys(pack.names.facts).sort()).toEqual([...FACT_IDS].sort());
    expect(Object.keys(pack.names.facts['data-category']?.values ?? {}).sort()).toEqual(
      [...DATA_KINDS].sort(),
    );
  });
  it('name every country that the vocabulary knows', () => {
    const codes = pack.concepts
      .filter((name) => name.startsWith('country.') && name !== 'country.xx')
      .map((name) => name.slice('country.'.length).toUpperCase());
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => pack.names.countries[code] === undefined)).toEqual([]);
  });
  it('name every kind of recipient', () => {
    const named = Object.keys(pack.names.facts.recipient?.values ?? {});
    expect(named.filter((kind) => !pack.concepts.includes(`recipient.${kind}`))).toEqual([]);
    expect(named.length).toBe(17);
  });
  it('take nothing but a service for a service, as all that is called so counts for one', () => {
    const ids = new Set(pack.services.map(({ id }) => `service.${id}`));
    const named = pack.concepts.filter((name) => name.startsWith('service.'));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !ids.has(name))).toEqual([]);
  });
});
