/** The settings file: the nearest one up to the root of the repository, or the one that is named. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { CompiledPack } from '../../model/pack.ts';
import { shownPath } from '../surroundings/paths.ts';
import type { ConfigSource } from './config-schema.ts';
import { UserFileError } from './user-file-error.ts';
import type { YamlFile } from './yaml-file.ts';

export interface Config {
  readonly settings: ConfigSource;
  /** The file, to find what it names and to say where a setting stands; absent when there is none. */
  readonly file?: YamlFile;
  /** Folder of the settings file; else the root of the repository, else the folder of the run. Absolute. */
  readonly folder: string;
}

const NAMES = ['privlint.config.yaml', 'privlint.config.yml', 'privlint.config.json'];
const PACKAGE = 'package.json';

/**
 * Reads the settings.
 * @param named path that the user gave; else the folders from `start` upwards are searched
 * @throws UserFileError naming file, line and column of everything that is wrong
 */
export async function loadConfig(named: string | undefined, start: string): Promise<Config> {
  const found = named === undefined ? await find(resolve(start)) : undefined;
  const path = named ?? (found && relative(start, found));
  if (path === undefined) return { settings: {}, folder: rootOf(resolve(start)) };
  // a run without settings need not load what reads them
  const [{ configSchema }, { readYaml }, { complaintsOf, complaintText }] = await Promise.all([
    import('./config-schema.ts'),
    import('./yaml-file.ts'),
    import('./complaints.ts'),
  ]);
  const file = basename(path) === PACKAGE ? within(readYaml(path), 'privlint') : readYaml(path);
  const data = file.data ?? {};
  const result = configSchema.safeParse(data);
  if (result.success) {
    const folder = dirname(resolve(path));
    return { settings: withReports(result.data, folder), file, folder };
  }
  throw new UserFileError(complaintText(complaintsOf(result.error, configSchema, data), file));
}

/** @throws UserFileError for the settings of rules that do not exist */
export async function checkRuleIds({ settings, file }: Config, { rules }: CompiledPack): Promise<void> {
  if (file === undefined) return;
  const known = new Set(rules.map(({ id }) => id));
  const named = [
    ...Object.keys(settings.severity ?? {}).map((id) => ({ id, at: ['severity', id] })),
    ...(settings.overrides ?? []).flatMap(({ severity }, i) =>
      Object.keys(severity ?? {}).map((id) => ({ id, at: ['overrides', i, 'severity', id] })),
    ),
  ].filter(({ id }) => !known.has(id));
  if (named.length === 0) return;
  const [{ told }, { complaintText, hintFor }] = await Promise.all([
    import('./complaint-words.ts'),
    import('./complaints.ts'),
  ]);
  const complaints = named.map(({ id, at }) => ({
    at,
    message: told('noRule', id, hintFor(id, [...known]) ?? told('listRules')),
  }));
  throw new UserFileError(complaintText(complaints, file));
}

/** Reports go beside the settings that ask for them, wherever the run is started. */
function withReports(settings: ConfigSource, folder: string): ConfigSource {
  if (settings.reports === undefined) return settings;
  const reports = settings.reports.map((report) => {
    const [format = '', ...path] = report.split('=');
    return path.length === 0 || path[0] === ''
      ? report
      : `${format}=${shownPath(resolve(folder, path.join('=')))}`;
  });
  return { ...settings, reports };
}

async function find(folder: string): Promise<string | undefined> {
  const found = NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  const inPackage = join(folder, PACKAGE);
  if (hasSettings(inPackage)) found.push(inPackage);
  if (found.length > 1) {
    const { told } = await import('./complaint-words.ts');
    throw new UserFileError(told('twoFiles', found.map((path) => relative('', path)).join(', ')));
  }
  const above = dirname(folder);
  if (found[0] !== undefined) return found[0];
  return above === folder || existsSync(join(folder, '.git')) ? undefined : find(above);
}

/** A package file that cannot be read is npm's business: it holds no settings for us. */
function hasSettings(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof data === 'object' && data !== null && 'privlint' in data;
  } catch {
    return false;
  }
}

/** One key of a file as a file of its own. */
function within({ path, data, placeOf }: YamlFile, key: string): YamlFile {
  const inner =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  return { path, data: inner, placeOf: (at) => placeOf([key, ...at]) };
}

/** The folder of the repository that `start` is in; `start` itself outside of any. */
function rootOf(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** The nearest file of a name: beside the settings, else in the folders from `start` up to the repository's root. */
export function nearestFile(name: string, { folder }: Config, start: string): string | undefined {
  const beside = join(folder, name);
  if (existsSync(beside)) return beside;
  for (let at = resolve(start); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}
