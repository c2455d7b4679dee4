/** The settings file: the nearest one up to the root of the repository, or the one that is named. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ConfigSource } from './config-schema.ts';
import type { YamlFile } from './yaml-file.ts';

export interface Config {
  readonly settings: ConfigSource;
  /** The file, to find what it names and to say where a setting stands; absent when there is none. */
  readonly file?: YamlFile;
}

const NAMES = ['privlint.config.yaml', 'privlint.config.yml', 'privlint.config.json'];

/**
 * Reads the settings.
 * @param named path that the user gave; else the folders from `start` upwards are searched
 * @throws UserFileError naming file, line and column
 */
export async function loadConfig(named: string | undefined, start: string): Promise<Config> {
  const path = named ?? find(resolve(start));
  if (path === undefined) return { settings: {} };
  // a run without settings need not load what reads them
  const [{ configSchema }, { readYaml, UserFileError }, { nearest }] = await Promise.all([
    import('./config-schema.ts'),
    import('./yaml-file.ts'),
    import('./suggest.ts'),
  ]);
  const file = readYaml(path);
  const result = configSchema.safeParse(file.data ?? {});
  if (result.success) return { settings: result.data, file };
  const [issue] = result.error.issues;
  const at = (issue?.path ?? []).map((p) => (typeof p === 'number' ? p : String(p)));
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown === undefined)
    throw new UserFileError(`${file.placeOf(at)}: ${at.join('.')}: ${issue?.message}`);
  const meant = nearest(unknown, Object.keys(configSchema.shape));
  const hint = meant === undefined ? '' : `; did you mean «${meant}»?`;
  throw new UserFileError(`${file.placeOf([...at, unknown])}: there is no setting «${unknown}»${hint}`);
}

function find(folder: string): string | undefined {
  for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : find(above);
}
