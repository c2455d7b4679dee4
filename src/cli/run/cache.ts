/**
 * Judged files by content: the same bytes, rules, settings and date need no second judgement. An entry that cannot be
 * used is as good as none; the cache never fails a run.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { languageOf } from '../../language/passage.ts';
import type { Linted, LintSettings } from '../../lint.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { FileReport } from '../../model/report.ts';
import { readDocument } from '../../read/read.ts';
import type { ReadInput } from '../../read/reader.ts';
import { restore, type Stored, store } from './stored.ts';

/** Plain data, so that a thread can be told of it. */
export interface CacheSettings {
  readonly folder: string;
  /** What else an outcome depends on: the tool's build and its rules. */
  readonly made: string;
}

export interface Cache {
  /** What is known of a file; `path` and fingerprints are those of this input. */
  readonly get: (
    input: ReadInput,
    law: LintSettings,
    done: (stage: string, characters?: number) => void,
  ) => Promise<FileReport | undefined>;
  readonly put: (input: ReadInput, law: LintSettings, linted: Linted) => Promise<void>;
}

/** Raise it when the shape of an entry changes. */
const SHAPE = 1;
/** Some ten thousand policies. */
const LARGEST = 200_000_000;
const ENDING = '.json';

export function openCache({ folder, made }: CacheSettings, { rules }: CompiledPack): Cache {
  const pathOf = (input: ReadInput, law: LintSettings): string => {
    // of the name, only what tells the format matters
    const ending = /\.[a-z0-9]+$/i.exec(input.name)?.[0].toLowerCase() ?? '';
    const key = JSON.stringify([SHAPE, made, digest(input.bytes), ending, input.encoding ?? '', law]);
    return join(folder, `${digest(key)}${ENDING}`);
  };
  return {
    async get(input, law, done) {
      const path = pathOf(input, law);
      const stored = readEntry(path);
      if (stored === undefined) return undefined;
      const document = await readDocument(input, languageOf);
      done('read', document.text.length);
      try {
        const file = restore(stored, document, { rules, asOf: law.asOf });
        const now = new Date();
        utimesSync(path, now, now);
        done('cache');
        return file;
      } catch {
        return undefined;
      }
    },
    async put(input, law, { file, document }) {
      const stored = store(file, document, { rules, asOf: law.asOf });
      if (stored === undefined) return;
      const path = pathOf(input, law);
      const text = JSON.stringify(stored);
      const unfinished = `${path}.${process.pid}.${threadId}.tmp`;
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(unfinished, `${digest(text)}\n${text}`, { mode: 0o600 });
        renameSync(unfinished, path);
      } catch {
        removeIfThere(unfinished);
      }
    },
  };
}

/** An entry that is whole; its first line tells. */
function readEntry(path: string): Stored | undefined {
  try {
    const [sum, text = ''] = readFileSync(path, 'utf8').split('\n', 2);
    return sum === digest(text) ? (JSON.parse(text) as Stored) : undefined;
  } catch {
    return undefined;
  }
}

/** Drops the entries that were not used for longest, as many as are above the limit. */
export function tidyCache({ folder }: CacheSettings, limit = LARGEST): void {
  try {
    const entries = readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => ({ path: join(folder, name), ...sizeAndTime(join(folder, name)) }))
      .sort((a, b) => b.time - a.time);
    let total = 0;
    for (const { path, size } of entries) {
      total += size;
      if (total > limit) rmSync(path, { force: true });
    }
  } catch {
    // another run tidies the same folder, or there is none yet
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // its folder is none
  }
}

function sizeAndTime(path: string): { readonly size: number; readonly time: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
}

function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
