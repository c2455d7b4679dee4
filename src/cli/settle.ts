/** After judging: overrides by clause, waivers and the baseline, file by file, and what is to be said of them at the end. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Entry, type NamedFile, withKnown } from '../config/baseline.ts';
import { identified } from '../config/fingerprint.ts';
import { notice } from '../config/notices.ts';
import { withOverrides } from '../config/overrides.ts';
import { ignoreNotices, soundWaivers, type Waiver, withWaivers } from '../config/waivers.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { FileReport, Notice } from '../model/report.ts';
import { type BaselineFile, findBaseline, readBaseline } from './baseline-file.ts';
import type { Config } from './config.ts';
import { matchesGlob } from './glob.ts';
import { pathFrom } from './paths.ts';
import { nearest } from './suggest.ts';
import { loadWaivers } from './waivers.ts';

export interface AcceptanceOptions {
  /** A file, `false` for none at all; absent: as the settings say, else the nearest. */
  readonly waivers?: string | false;
  readonly baseline?: string | false;
}

export interface Settlement {
  readonly baseline?: BaselineFile;
  /** Marks what is accepted and known in a file; call it once for each. */
  readonly settle: (file: FileReport) => Promise<FileReport>;
  /** Files as the baseline names them, in the order in which they were settled. */
  readonly settled: readonly NamedFile[];
  /** Entries of the baseline that the files settled so far still hold. */
  readonly met: ReadonlySet<Entry>;
  /** What is wrong with waivers and baseline, once all files are settled. */
  readonly notices: () => Notice[];
}

/**
 * Reads what a run accepts.
 * @param today ISO date: a waiver ends on a day of the people who gave it, whatever day's law is applied
 * @param baselineFolder where to count documents from, when no baseline is read
 * @throws UserFileError for files that cannot be used
 */
export async function settlementFor(
  options: AcceptanceOptions,
  config: Config,
  pack: CompiledPack,
  today: string,
): Promise<Settlement> {
  const file = options.waivers === false ? undefined : await loadWaivers(options.waivers, config);
  const path = options.baseline === false ? undefined : findBaseline(options.baseline, config);
  const baseline = path === undefined ? undefined : await readBaseline(path);
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const meant = (name: string): string | undefined => nearest(name, [...rules.keys()]);
  const { sound, notices } = soundWaivers({
    waivers: file?.waivers ?? [],
    rules,
    today,
    nearest: meant,
  });
  const overrides = config.settings.overrides ?? [];
  const used = new Set<unknown>();
  const said: Notice[] = [...(file?.notices ?? []), ...notices];
  const judged = new Set<Waiver>();
  const settled: NamedFile[] = [];
  const met = new Set<Entry>();

  return { ...(baseline === undefined ? {} : { baseline }), settle, settled, met, notices: atEnd };

  async function settle(given: FileReport): Promise<FileReport> {
    const own = pathFrom(config.folder, given.path);
    const overridden = withOverrides(given, own, overrides, matchesGlob);
    let current = await identified(overridden, own);
    if (options.waivers !== false) {
      current = await waived(current);
      said.push(...ignoreNotices(current, { rules, nearest: meant }, used));
    }
    if (baseline === undefined) return current;
    const document = pathFrom(baseline.folder, given.path);
    const known = withKnown({ document, file: current }, baseline.baseline, baseline.gone);
    for (const entry of known.met) met.add(entry);
    if (known.renamedFrom !== undefined)
      said.push(notice('baseline-renamed', { path: baseline.path }, `${known.renamedFrom} → ${document}`));
    settled.push({ document, file: known.file });
    return identified(known.file, own);
  }

  async function waived(current: FileReport): Promise<FileReport> {
    const path = file === undefined ? '' : pathFrom(file.folder, current.path);
    const fitting = sound.filter((waiver) => matchesGlob(waiver.document, path));
    for (const waiver of fitting) judged.add(waiver);
    const first = withWaivers(current, path, { waivers: fitting, rules, matches: matchesGlob });
    for (const one of first.used) used.add(one);
    return identified(first.file, pathFrom(config.folder, current.path));
  }

  function atEnd(): Notice[] {
    // a run over some of the documents says nothing of the waivers of the others
    const isIdle = (waiver: Waiver): boolean =>
      judged.has(waiver) ||
      (file !== undefined && waiver.document.every((name) => isGone(file.folder, name)));
    const unused = sound
      .filter((waiver) => !used.has(waiver) && isIdle(waiver))
      .map(({ at, rule }) => notice('waiver-unused', at, rule));
    return [...said, ...unused, ...staleNotices()].sort(byPlace);
  }

  function staleNotices(): Notice[] {
    if (baseline === undefined) return [];
    const stale = staleEntries({ baseline, settled, met });
    return stale.length === 0
      ? []
      : [notice('baseline-stale', { path: baseline.path }, String(stale.length))];
  }
}

/** Entries of documents that were judged, or are gone, and hold no such finding any more. */
export function staleEntries({
  baseline,
  settled,
  met,
}: Pick<Settlement, 'baseline' | 'settled' | 'met'>): Entry[] {
  const documents = new Set(settled.map(({ document }) => document));
  return (baseline?.baseline.entries ?? []).filter(
    (entry) =>
      !met.has(entry) && (documents.has(entry.document) || baseline?.gone.has(entry.document) === true),
  );
}

/** A path that is no glob and names nothing. */
function isGone(folder: string, name: string): boolean {
  return !/[*?{[]/.test(name) && !existsSync(resolve(folder, name));
}

function byPlace(a: Notice, b: Notice): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.code < b.code ? -1 : 1);
}
