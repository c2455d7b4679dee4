/** The file of the baseline: found and read. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Baseline, type ByDocument, byDocument } from '../../config/baseline.ts';
import { shownPath } from '../surroundings/paths.ts';
import { type Config, nearestFile } from './config.ts';
import { UserFileError } from './user-file-error.ts';

export interface BaselineFile {
  /** As a person would write it. */
  readonly path: string;
  /** Folder that the documents are relative to. Absolute. */
  readonly folder: string;
  readonly baseline: Baseline;
  readonly byDocument: ByDocument;
  /** Documents of the baseline that are not there any more. */
  readonly gone: ReadonlySet<string>;
}

const NAME = 'privlint.baseline.json';

/** Where the baseline is: as the option says, else the settings, else the nearest; undefined when there is none. */
export function findBaseline(option: string | undefined, config: Config): string | undefined {
  const set = config.settings.baseline;
  if (option !== undefined) return option;
  return set === undefined ? nearestFile(NAME, config, '') : resolve(config.folder, set);
}

/** Where a new baseline goes. */
export function newBaselinePath(option: string | undefined, config: Config): string {
  return findBaseline(option, config) ?? resolve(config.folder, NAME);
}

/** @throws UserFileError when there is no such file, or none of privlint */
export async function readBaseline(path: string): Promise<BaselineFile> {
  const { baselineSchema } = await import('../../config/baseline-schema.ts');
  const shown = shownPath(path);
  if (!existsSync(path))
    throw new UserFileError(`${shown}: there is no such baseline; privlint baseline create makes it`);
  const refuse = (why: string): never => {
    throw new UserFileError(
      `${shown}: this is no baseline of privlint (${why}); take it from version control, or make it anew: privlint baseline create --force`,
    );
  };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const result = baselineSchema.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const folder = dirname(resolve(path));
  const entries = byDocument(result.data);
  const gone = new Set([...entries.keys()].filter((document) => !existsSync(resolve(folder, document))));
  return { path: shown, folder, baseline: result.data, byDocument: entries, gone };
}
