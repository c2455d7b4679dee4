/** The file of waivers: found, read and checked entry by entry. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FilePlace, notice } from '../../config/notices.ts';
import type { Waiver } from '../../config/waivers.ts';
import type { Notice } from '../../model/report.ts';
import { findInputs } from '../surroundings/inputs.ts';
import { pathFrom, shownPath } from '../surroundings/paths.ts';
import { type Config, nearestFile } from './config.ts';
import { UserFileError } from './user-file-error.ts';
import type { YamlFile } from './yaml-file.ts';

export interface WaiversFile {
  /** Folder that the documents are relative to. Absolute. */
  readonly folder: string;
  readonly waivers: readonly Waiver[];
  /** What is wrong with single entries. */
  readonly notices: readonly Notice[];
}

export const WAIVERS_NAME = 'privlint.waivers.yaml';

/**
 * Reads the waivers: those of the option, else of the settings, else the nearest.
 * @throws UserFileError when the file as a whole cannot be used
 */
export async function loadWaivers(
  option: string | undefined,
  config: Config,
): Promise<WaiversFile | undefined> {
  const set = config.settings.waivers;
  const path =
    option ?? (set === undefined ? nearestFile(WAIVERS_NAME, config, '') : resolve(config.folder, set));
  if (path === undefined) return undefined;
  const [{ waiverSchema, waiversFileSchema }, { readYaml }, { complaintsOf, complaintText }] =
    await Promise.all([
      import('../../config/waivers-schema.ts'),
      import('./yaml-file.ts'),
      import('./complaints.ts'),
    ]);
  const file = readYaml(shownPath(path));
  const around = waiversFileSchema.safeParse(file.data ?? { waivers: [] });
  if (!around.success)
    throw new UserFileError(complaintText(complaintsOf(around.error, waiversFileSchema, file.data), file));
  const waivers: Waiver[] = [];
  const notices: Notice[] = [];
  around.data.waivers.forEach((data, i) => {
    const entry = waiverSchema.safeParse(data);
    if (entry.success) {
      const { rule, document, anchor, reason, approver, ticket, created, expires } = entry.data;
      const waived = withoutUndefined({ reason, approver, ticket, created, expires });
      waivers.push({ rule, document, anchor, waived, at: placeIn(file, ['waivers', i]) });
      return;
    }
    for (const { at, message } of complaintsOf(entry.error, waiverSchema, data))
      notices.push(notice('waiver-malformed', placeIn(file, ['waivers', i, ...at]), message));
  });
  return { folder: dirname(resolve(path)), waivers, notices };
}

/** The documents that waivers may be about: those below their file, and what they name by its path. With `/`. */
export async function existingDocuments(folder: string, waivers: readonly Waiver[]): Promise<string[]> {
  const { inputs } = await findInputs([folder], undefined);
  const named = waivers
    .flatMap(({ document }) => document)
    .filter((name) => existsSync(resolve(folder, name)));
  return [
    ...new Set(
      [...inputs.map(({ path }) => path), ...named].map((path) => pathFrom(folder, resolve(folder, path))),
    ),
  ];
}

function placeIn(file: YamlFile, at: readonly (string | number)[]): FilePlace {
  const found = /^(.*):(\d+):(\d+)$/s.exec(file.placeOf(at));
  return { path: file.path, line: Number(found?.[2] ?? 1), column: Number(found?.[3] ?? 1) };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
