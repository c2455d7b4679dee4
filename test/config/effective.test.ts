import { describe, expect, it } from 'vitest';
import { effective, effectiveFor, type Layers, valuesOf } from '../../src/config/effective.ts';
import type { Settings } from '../../src/config/settings.ts';
import { ruleSource, rulesOf } from '../judge/sample.ts';

const rules = rulesOf(ruleSource('kz/a', { draft: 'info' }), ruleSource('kz/b'));
const layers = (settings: Settings, options: Layers['options'] = {}): Layers => ({
  settings,
  options,
  placeOf: (at) => `f:${at.join('.')}`,
  today: '2026-06-01',
});
const forFile = (l: Layers, path: string) =>
  effectiveFor(effective(l), l, rules, path, (globs, p) => globs.includes(p));

describe('effective', () => {
  it('takes the command line, then the file, then the default, and says which', () => {
    const run = effective(layers({ jurisdiction: 'kz', 'fail-on': 'info' }, { jurisdiction: 'ru' }));
    expect(run.jurisdiction).toEqual({ value: 'ru', from: { kind: 'option' } });
    expect(run['fail-on']).toEqual({ value: 'info', from: { kind: 'settings', at: 'f:fail-on' } });
    expect(run['as-of']).toEqual({ value: '2026-06-01', from: { kind: 'default' } });
    expect(run.language.value).toBeUndefined();
  });

  it('lets a mode of the command line beat the file, and the file beat its own mode', () => {
    const file: Settings = { mode: 'audit', 'min-confidence': 'high' };
    expect(effective(layers(file))['min-confidence'].value).toBe('high');
    expect(effective(layers(file, { mode: 'audit' }))['min-confidence'].value).toBe('low');
    expect(
      effective(layers(file, { mode: 'audit', 'min-confidence': 'medium' }))['min-confidence'].value,
    ).toBe('medium');
  });
});

describe('effectiveFor', () => {
  const settings: Settings = {
    jurisdiction: 'kz',
    profile: { operator: 'legal-entity', audience: 'business' },
    severity: { 'kz/b': 'warning' },
    overrides: [
      {
        files: ['x.md'],
        severity: { 'kz/b': 'off' },
        jurisdiction: 'ru',
        profile: { audience: 'consumers' },
      },
      { files: ['x.md'], severity: { 'kz/b': 'info' } },
      { files: ['x.md'], clauses: ['1'], severity: { 'kz/a': 'off' } },
    ],
  };

  it('adds the overrides of the files, the last first', () => {
    const own = forFile(layers(settings), 'x.md');
    expect(valuesOf(own.severity)).toEqual({ 'kz/b': 'info' });
    expect(valuesOf(own.profile)).toEqual({ operator: 'legal-entity', audience: 'consumers' });
    expect(own.jurisdiction).toEqual({
      value: 'ru',
      from: { kind: 'settings', at: 'f:overrides.0.jurisdiction' },
    });
    expect(valuesOf(forFile(layers(settings), 'y.md').severity)).toEqual({ 'kz/b': 'warning' });
  });

  it('lets the command line beat an override', () => {
    expect(forFile(layers(settings, { jurisdiction: 'kz' }), 'x.md').jurisdiction.value).toBe('kz');
  });

  it('makes milder in a draft what a draft may leave open, unless the file says otherwise', () => {
    expect(valuesOf(forFile(layers({ mode: 'draft' }), 'x.md').severity)).toEqual({ 'kz/a': 'info' });
    const explicit: Settings = { mode: 'draft', severity: { 'kz/a': 'error' } };
    expect(valuesOf(forFile(layers(explicit), 'x.md').severity)).toEqual({ 'kz/a': 'error' });
  });
});
