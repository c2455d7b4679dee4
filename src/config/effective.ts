/** The settings that hold for a run or for one document, each with where it comes from. */
import type { Profile, Rule, Severity } from '../model/law.ts';
import type { Jurisdiction, Matches, Mode, Override, Settings } from './settings.ts';

/** Where a value comes from; `at` is "file:line:column". */
export type Source =
  | { readonly kind: 'option' }
  | { readonly kind: 'settings'; readonly at: string }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'default' };

export interface Setting<T> {
  readonly value: T;
  readonly from: Source;
}

type PlaceOf = (at: readonly (string | number)[]) => string;

export interface Layers {
  /** What the command line says, under the names of the settings file. */
  readonly options: Omit<Settings, 'severity' | 'overrides' | 'profile' | 'rules'>;
  readonly settings: Settings;
  readonly placeOf: PlaceOf;
  readonly today: string;
}

export interface Effective {
  readonly mode: Setting<Mode>;
  readonly jurisdiction: Setting<Jurisdiction>;
  readonly 'as-of': Setting<string>;
  readonly language: Setting<Settings['language']>;
  readonly 'fail-on': Setting<NonNullable<Settings['fail-on']>>;
  readonly 'min-confidence': Setting<NonNullable<Settings['min-confidence']>>;
  readonly preview: Setting<boolean>;
  readonly reports: Setting<readonly string[]>;
  readonly rules: Setting<readonly string[]>;
}

/** What a mode sets where nobody says otherwise. */
const OF_MODE: Readonly<Record<Mode, Settings>> = {
  draft: {},
  ci: {},
  audit: { 'min-confidence': 'low' },
};

/** The settings of the run. A mode given on the command line beats what the file says of single settings. */
export function effective({ options, settings, placeOf, today }: Layers): Effective {
  const mode = pick('mode', 'ci');
  return {
    mode,
    jurisdiction: pick('jurisdiction', 'auto'),
    'as-of': pick('as-of', today),
    language: isSaid('language') ? pick('language', 'en') : { value: undefined, from: { kind: 'default' } },
    'fail-on': pick('fail-on', 'error'),
    'min-confidence': pick('min-confidence', 'low'),
    preview: pick('preview', false),
    reports: pick('reports', []),
    rules: pick('rules', []),
  };

  function isSaid(key: keyof Settings): boolean {
    return options[key as keyof typeof options] !== undefined || settings[key] !== undefined;
  }

  function pick<K extends keyof Settings>(
    key: K,
    fallback: NonNullable<Settings[K]>,
  ): Setting<NonNullable<Settings[K]>> {
    const isGiven = (layer: Settings): boolean => layer[key] !== undefined;
    const of = (layer: Settings, from: Source): Setting<NonNullable<Settings[K]>> => ({
      value: layer[key] as NonNullable<Settings[K]>,
      from,
    });
    if (isGiven(options)) return of(options, { kind: 'option' });
    if (key !== 'mode' && isGiven(OF_MODE[mode.value])) {
      const byMode = of(OF_MODE[mode.value], { kind: 'mode', mode: mode.value });
      if (mode.from.kind === 'option' || !isGiven(settings)) return byMode;
    }
    if (isGiven(settings)) return of(settings, { kind: 'settings', at: placeOf([key]) });
    return { value: fallback, from: { kind: 'default' } };
  }
}

/** What holds for one document besides. */
export interface ForDocument {
  readonly jurisdiction: Setting<Jurisdiction>;
  readonly profile: Readonly<Record<string, Setting<Profile[keyof Profile]>>>;
  readonly severity: Readonly<Record<string, Setting<Severity | 'off'>>>;
}

/**
 * The settings of a document with the overrides of the files it is among; later ones win, and the command line
 * beats them all.
 * @param path with `/`, relative to the settings file; absent: what holds for any document
 */
export function effectiveFor(
  run: Effective,
  { settings, placeOf }: Layers,
  rules: readonly Rule[],
  path: string | undefined,
  matches: Matches,
): ForDocument {
  const severity: Record<string, Setting<Severity | 'off'>> = {};
  const profile: Record<string, Setting<Profile[keyof Profile]>> = {};
  let { jurisdiction } = run;
  for (const { id, draft } of rules)
    if (run.mode.value === 'draft' && draft !== undefined)
      severity[id] = { value: draft, from: { kind: 'mode', mode: 'draft' } };
  add(settings, []);
  for (const [i, override] of (settings.overrides ?? []).entries())
    if (path !== undefined && isOfFiles(override) && matches(override.files ?? [], path))
      add(override, ['overrides', i]);
  return { jurisdiction, profile, severity };

  function add(layer: Override, at: readonly (string | number)[]): void {
    const from = (...key: string[]): Source => ({ kind: 'settings', at: placeOf([...at, ...key]) });
    for (const [id, value] of Object.entries(layer.severity ?? {}))
      severity[id] = { value, from: from('severity', id) };
    for (const [key, value] of Object.entries(layer.profile ?? {}))
      if (value !== undefined) profile[key] = { value, from: from('profile', key) };
    if (at.length > 0 && layer.jurisdiction !== undefined && run.jurisdiction.from.kind !== 'option')
      jurisdiction = { value: layer.jurisdiction, from: from('jurisdiction') };
  }
}

/** Whether an override is about whole documents. */
export function isOfFiles({ clauses, sections }: Override): boolean {
  return clauses === undefined && sections === undefined;
}

/** Values without their sources. */
export function valuesOf<T>(settings: Readonly<Record<string, Setting<T>>>): Record<string, T> {
  return Object.fromEntries(Object.entries(settings).map(([key, { value }]) => [key, value]));
}
