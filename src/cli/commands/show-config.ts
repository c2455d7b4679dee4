/** `privlint config [FILE]`: the settings that hold, for a run or for one document, and where each comes from. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { effective, effectiveFor, isOfFiles, type Setting } from '../../config/effective.ts';
import { type SettingRow, settingLines } from '../../report/settings.ts';
import { layersOf, type RunOptions } from '../run/run.ts';
import { findBaseline } from '../settings/baseline-file.ts';
import { loadConfig, nearestFile } from '../settings/config.ts';
import { loadPack } from '../settings/pack.ts';
import { WAIVERS_NAME } from '../settings/waivers.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { matchesGlob } from '../surroundings/glob.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { pathFrom, shownPath } from '../surroundings/paths.ts';

export interface ShowConfigOptions extends RunOptions {
  readonly format: 'text' | 'json';
}

/** Prints the settings; the file that is asked about need not exist. */
export async function showConfig(
  file: string | undefined,
  options: ShowConfigOptions,
  { today }: Pick<Circumstances, 'today'>,
): Promise<0> {
  const config = await loadConfig(options.config, process.cwd());
  const { pack } = await loadPack(config);
  const layers = layersOf(options, config, today);
  const run = effective(layers);
  const path = file === undefined ? undefined : pathFrom(config.folder, file);
  const own = effectiveFor(run, layers, pack.rules, path, matchesGlob);
  const { jurisdiction: _, ...rest } = run;
  const rows: SettingRow[] = [
    ...rowsOf({ jurisdiction: own.jurisdiction, ...rest }),
    accepted('waivers', options.waivers, () => {
      const near = nearestFile(WAIVERS_NAME, config, '');
      return near && shownPath(near);
    }),
    accepted('baseline', options.baseline, () => {
      const near = findBaseline(undefined, config);
      return near && existsSync(near) ? shownPath(near) : undefined;
    }),
    ...rowsOf(own.profile, 'profile.'),
    ...rowsOf(own.severity, 'severity.'),
    ...withinClauses(),
  ];
  const language = run.language.value ?? environmentLanguage(process.env);
  const head = config.file === undefined ? [] : [`# ${config.file.path}`];
  await print(
    options.format === 'json'
      ? `${JSON.stringify({ file: config.file?.path, document: file, settings: rows }, null, 2)}\n`
      : `${[...head, ...settingLines(rows, language)].join('\n')}\n`,
  );
  return 0;

  function accepted(
    key: 'waivers' | 'baseline',
    option: string | false | undefined,
    find: () => string | undefined,
  ): SettingRow {
    if (option !== undefined)
      return { key, value: option === false ? 'off' : option, from: { kind: 'option' } };
    const set = config.settings[key];
    if (set !== undefined)
      return {
        key,
        value: shownPath(resolve(config.folder, set)),
        from: { kind: 'settings', at: layers.placeOf([key]) },
      };
    const value = find();
    return value === undefined
      ? { key, value: null, from: { kind: 'default' } }
      : { key, value, from: { kind: 'found' } };
  }

  /** Severities that hold in some clauses or sections of the document. */
  function withinClauses(): SettingRow[] {
    return (config.settings.overrides ?? []).flatMap((override, i) => {
      const { files, clauses = [], sections = [], severity = {} } = override;
      if (isOfFiles(override) || (files !== undefined && path !== undefined && !matchesGlob(files, path)))
        return [];
      return Object.entries(severity).map(([id, value]) => ({
        key: `severity.${id} (${[...(path === undefined ? (files ?? []) : []), ...clauses, ...sections].join(', ')})`,
        value,
        from: { kind: 'settings', at: layers.placeOf(['overrides', i, 'severity', id]) } as const,
      }));
    });
  }
}

function rowsOf(settings: Readonly<Record<string, Setting<unknown>>> | object, prefix = ''): SettingRow[] {
  return Object.entries(settings as Readonly<Record<string, Setting<unknown>>>)
    .map(([key, { value, from }]) => ({ key: `${prefix}${key}`, value: value ?? null, from }))
    .sort((a, b) => (prefix === '' ? 0 : a.key < b.key ? -1 : 1));
}
