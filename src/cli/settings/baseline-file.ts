/** The file of the baseline: found and read. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Baseline, type ByDocument, byDocument } from '../../config/baseline.ts';
import type { Texts } from '../../model/texts.ts';
import { shownPath } from '../surroundings/paths.ts';
import { told } from './complaint-words.ts';
import { complaintsOf, complaintText } from './complaints.ts';
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
  if (!existsSync(path)) throw new UserFileError(told('noBaseline', shown));
  const refuse = (why: string | Texts): never => {
    throw new UserFileError(told('notOurBaseline', shown, why));
  };
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const result = baselineSchema.safeParse(data);
  if (!result.success) {
    const complaints = complaintsOf(result.error, baselineSchema, data).slice(0, 1);
    return refuse(complaintText(complaints, { placeOf: (at) => at.slice(0, 2).join('.') }));
  }
  const folder = dirname(resolve(path));
  const entries = byDocument(result.data);
  const gone = new Set([...entries.keys()].filter((document) => !existsSync(resolve(folder, document))));
  return { path: shown, folder, baseline: result.data, byDocument: entries, gone };
}
