/** After judging: overrides by clause, waivers and the baseline, file by file, and what is to be said of them at the end. */
import { type Entry, withKnown } from '../../config/baseline.ts';
import { identified } from '../../config/fingerprint.ts';
import { notice } from '../../config/notices.ts';
import { withOverrides } from '../../config/overrides.ts';
import { ignoreNotices, soundWaivers, withWaivers } from '../../config/waivers.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { FileReport, Notice } from '../../model/report.ts';
import { type BaselineFile, findBaseline, readBaseline } from '../settings/baseline-file.ts';
import type { Config } from '../settings/config.ts';
import { existingDocuments, loadWaivers } from '../settings/waivers.ts';
import { matchesGlob } from '../surroundings/glob.ts';
import { pathFrom } from '../surroundings/paths.ts';
import { nearest } from '../surroundings/suggest.ts';

export interface AcceptanceOptions {
  /** A file, `false` for none at all; absent: as the settings say, else the nearest. */
  readonly waivers?: string | false;
  readonly baseline?: string | false;
}

export interface Settlement {
  readonly baseline?: BaselineFile;
  /** Marks what is accepted and known in a file; call it once for each. */
  readonly settle: (file: FileReport) => FileReport;
  /** Names that the baseline has, or would have, for the documents settled so far. */
  readonly settled: ReadonlySet<string>;
  /** Entries of the baseline that the files settled so far still hold. */
  readonly met: ReadonlySet<Entry>;
  /** What is wrong with waivers and baseline, once all files are settled. */
  readonly notices: () => Promise<Notice[]>;
}

/**
 * Reads what a run accepts.
 * @param today ISO date: a waiver ends on a day of the people who gave it, whatever day's law is applied
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
  /** Names that a waiver would have for the documents settled so far. */
  const judged = new Set<string>();
  const settled = new Set<string>();
  const met = new Set<Entry>();

  return { ...(baseline === undefined ? {} : { baseline }), settle, settled, met, notices: atEnd };

  function settle(given: FileReport): FileReport {
    const own = pathFrom(config.folder, given.path);
    const overridden = withOverrides(given, own, overrides, matchesGlob);
    // a file that was judged under its own name knows its findings already
    let current = overridden === given && own === given.path ? given : identified(overridden, own);
    current = waived(current, own);
    if (baseline !== undefined) {
      const document = pathFrom(baseline.folder, given.path);
      const known = withKnown({ document, file: current }, baseline.byDocument, baseline.gone);
      for (const entry of known.met) met.add(entry);
      if (known.renamedFrom !== undefined)
        said.push(notice('baseline-renamed', { path: baseline.path }, `${known.renamedFrom} → ${document}`));
      settled.add(document);
      current = identified(known.file, own);
    }
    // a finding that was parted has a fingerprint of its own, by which a waiver may name it
    current = waived(current, own);
    if (options.waivers !== false) said.push(...ignoreNotices(current, { rules, nearest: meant }, used));
    return current;
  }

  /** @param own path that the findings are known under */
  function waived(current: FileReport, own: string): FileReport {
    if (options.waivers === false) return current;
    const path = file === undefined ? '' : pathFrom(file.folder, current.path);
    const fitting = sound.filter((waiver) => matchesGlob(waiver.document, path));
    judged.add(path);
    const marked = withWaivers(current, { waivers: fitting, rules });
    for (const one of marked.used) used.add(one);
    return marked.used.size === 0 ? current : identified(marked.file, own);
  }

  async function atEnd(): Promise<Notice[]> {
    const idle = sound.filter((waiver) => !used.has(waiver));
    // a run over some of the documents says nothing of a waiver that may be needed by the others
    const left =
      file === undefined || idle.length === 0
        ? []
        : (await existingDocuments(file.folder, idle)).filter((path) => !judged.has(path));
    const unused = idle
      .filter((waiver) => !left.some((path) => matchesGlob(waiver.document, path)))
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
  return (baseline?.baseline.entries ?? []).filter(
    (entry) =>
      !met.has(entry) && (settled.has(entry.document) || baseline?.gone.has(entry.document) === true),
  );
}

function byPlace(a: Notice, b: Notice): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.code < b.code ? -1 : 1);
}
