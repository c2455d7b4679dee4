/** A run over documents: settings, rules and files come together, and every file is judged or has its problem. */
import { type Effective, effective, effectiveFor, type Layers, valuesOf } from '../../config/effective.ts';
import type { Mode, Settings } from '../../config/settings.ts';
import type { JurisdictionOption } from '../../judge/jurisdiction.ts';
import type { Linted, LintSettings } from '../../lint.ts';
import type { Confidence } from '../../model/clause.ts';
import type { Language } from '../../model/document.ts';
import type { CompiledPack } from '../../model/pack.ts';
import type { Report } from '../../model/report.ts';
import type { ReadInput } from '../../read/reader.ts';
import { type Config, loadConfig } from '../settings/config.ts';
import { type LoadedPack, loadPack } from '../settings/pack.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { writeDebug } from '../surroundings/debug.ts';
import { matchesGlob } from '../surroundings/glob.ts';
import { findInputs, type Input } from '../surroundings/inputs.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { pathFrom } from '../surroundings/paths.ts';
import { cacheOf } from './cache-folder.ts';
import { judgeAll } from './judge-files.ts';
import { type AcceptanceOptions, type Settlement, settlementFor } from './settle.ts';

/** Options of every command that judges; what is absent comes from the settings file, else from the defaults. */
export interface RunOptions extends AcceptanceOptions {
  readonly jurisdiction?: JurisdictionOption;
  readonly asOf?: string;
  readonly lang?: Language;
  readonly failOn?: Report['failOn'];
  readonly minConfidence?: Confidence;
  readonly config?: string;
  /** What the run is for; `mode` in the settings. */
  readonly profile?: Mode;
  readonly report?: readonly string[];
  readonly as?: 'policy';
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  /** Number of threads; absent: as many as pay. */
  readonly workers?: number;
  readonly cache?: boolean;
  readonly cacheDir?: string;
  /** Judge only what changed since this commit. */
  readonly changedSince?: string;
  readonly timing?: boolean;
  readonly debug?: boolean;
}

export interface Run {
  readonly report: Report;
  readonly pack: CompiledPack;
  readonly settings: Effective;
  /** The settings file as it was read. */
  readonly given: Settings;
  readonly settlement: Settlement;
  /** Language that the person asked for; absent: that of each document. */
  readonly lang?: Language;
  /** Language of what stands outside the documents. */
  readonly language: Language;
}

/** Settings and rules: megabytes, for a command that needs them before it judges to read but once. */
export interface Loaded extends LoadedPack {
  readonly config: Config;
}

export async function loadForRun({ config: named }: Pick<RunOptions, 'config'>): Promise<Loaded> {
  const config = await loadConfig(named, process.cwd());
  return { config, ...(await loadPack(config)) };
}

/** Who takes part in a run besides. */
export interface Hooks {
  /** Settings and rules, where they were read before. */
  readonly loaded?: Loaded;
  /** Which of the files that were found are judged; all of them when absent. */
  readonly choose?: (inputs: readonly Input[]) => readonly Input[];
  /** Told the inputs before any is read; may refuse them by throwing, and says what the report may leave out. */
  readonly begin?: (inputs: readonly Input[], settings: Effective) => Wanted | undefined;
  /** May change the bytes of a file before they are read. */
  readonly prepare?: (read: ReadInput) => ReadInput;
  /**
   * Handed every file that was read, with its text, so that a run over many need not hold them all. What the settings
   * accept is not yet marked there; it is in the report.
   */
  readonly keep?: (linted: Linted, bytes: Uint8Array) => void;
}

export interface Wanted {
  /** Leave out what only the whole matrix shows: quotes and norms of rules that pass. */
  readonly lean: boolean;
}

/**
 * Judges the files of the arguments.
 * @throws Error for wrong settings or rules, naming the place
 */
export async function judgeFiles(
  args: readonly string[],
  options: RunOptions,
  circumstances: Circumstances,
  { loaded, choose = (inputs) => inputs, begin, prepare, keep }: Hooks = {},
): Promise<Run> {
  const { config, pack, digest: rules } = loaded ?? (await loadForRun(options));
  const layers = layersOf(options, config, circumstances.today);
  const run = effective(layers);
  const lang = run.language.value;
  const settlement = await settlementFor(options, config, pack, circumstances.today);
  /** A document is judged by the settings of the run and the overrides of the files it is among. */
  const lawFor = (path: string): LintSettings => {
    const own = effectiveFor(run, layers, pack.rules, pathFrom(config.folder, path), matchesGlob);
    return {
      jurisdiction: own.jurisdiction.value,
      asOf: run['as-of'].value,
      profile: valuesOf(own.profile),
      ...(options.as === undefined ? {} : { as: options.as }),
      preview: run.preview.value,
      minConfidence: run['min-confidence'].value,
      severity: valuesOf(own.severity),
    };
  };
  const { inputs: found, problems: missing } = await findInputs(
    args.length > 0 ? args : ['.'],
    options.stdinFilename,
  );
  const { changedSince, timing = false, debug = false, quiet = false } = options;
  const changed =
    changedSince === undefined
      ? found
      : await (await import('./changed.ts')).changedInputs(found, changedSince, process.cwd());
  const inputs = choose(changed);
  const { lean = false } = begin?.(inputs, run) ?? {};
  const cache = cacheOf(options, inputs.length, `${circumstances.version} ${circumstances.build} ${rules}`);
  if (debug)
    writeDebug([
      `settings: ${config.file?.path ?? 'none'}`,
      `rules: ${pack.rules.length}, edition ${pack.edition}, sha256 ${rules}`,
      `law as of ${run['as-of'].value}, jurisdiction ${run.jurisdiction.value}`,
      `files: ${inputs.length} of ${found.length}, not found: ${missing.length}`,
      `cache: ${cache?.folder ?? 'none'}`,
    ]);
  const { files, problems } = await judgeAll({
    inputs,
    lawFor,
    pack,
    encoding: options.encoding,
    cache,
    workers: options.workers,
    prepare,
    keep,
    lean,
    quiet,
    timing,
    debug,
  });
  const settled = files.map(settlement.settle);
  const report: Report = {
    version: 1,
    tool: { name: 'privlint', version: circumstances.version },
    rules,
    edition: pack.edition,
    asOf: run['as-of'].value,
    failOn: run['fail-on'].value,
    minConfidence: run['min-confidence'].value,
    ...(changedSince === undefined ? {} : { changedSince }),
    files: settled.sort(byPath),
    problems: [...missing, ...problems].sort(byPath),
    notices: await settlement.notices(),
  };
  const language = lang ?? environmentLanguage(process.env);
  return {
    report,
    pack,
    settings: run,
    given: config.settings,
    settlement,
    language,
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The layers that settings come from: the command line over the settings file. */
export function layersOf(options: RunOptions, { settings, file }: Config, today: string): Layers {
  const given = {
    mode: options.profile,
    jurisdiction: options.jurisdiction,
    'as-of': options.asOf,
    language: options.lang,
    'fail-on': options.failOn,
    'min-confidence': options.minConfidence,
    reports: options.report === undefined || options.report.length === 0 ? undefined : options.report,
  };
  return { options: given, settings, placeOf: file?.placeOf ?? (() => ''), today };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
