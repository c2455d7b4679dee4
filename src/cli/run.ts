/** A run over documents: settings, rules and files come together, and every file is judged or has its problem. */
import type { JurisdictionOption } from '../judge/jurisdiction.ts';
import type { Linted, LintSettings } from '../lint.ts';
import type { Confidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { sha256 } from '../model/sha256.ts';
import { cacheOf } from './cache-folder.ts';
import { loadConfig } from './config.ts';
import { writeDebug } from './debug.ts';
import { findInputs, type Input } from './inputs.ts';
import { judgeAll } from './judge-files.ts';
import { environmentLanguage } from './language.ts';
import { loadPack } from './pack.ts';

/** Options of every command that judges; what is absent comes from the settings file, else from the defaults. */
export interface RunOptions {
  readonly jurisdiction?: JurisdictionOption;
  readonly asOf?: string;
  readonly lang?: Language;
  readonly failOn?: Report['failOn'];
  readonly minConfidence?: Confidence;
  readonly config?: string;
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

/** What differs from machine to machine and from day to day, handed in from the edge. */
export interface Circumstances {
  readonly version: string;
  /** Digest of the code, which changes where the version may not. */
  readonly build: string;
  /** ISO date. */
  readonly today: string;
}

export interface Run {
  readonly report: Report;
  readonly pack: CompiledPack;
  /** Language that the person asked for; absent: that of each document. */
  readonly lang?: Language;
  /** Language of what stands outside the documents. */
  readonly language: Language;
}

/** Who takes part in a run besides. */
export interface Hooks {
  /** Told the inputs before any is read; may refuse them by throwing. */
  readonly begin?: (inputs: readonly Input[]) => void;
  /** Handed every file that was read, with its text, so that a run over many need not hold them all. */
  readonly keep?: (linted: Linted, bytes: Uint8Array) => void;
  /** Leave out what only the whole matrix shows: quotes and norms of rules that pass. */
  readonly lean?: boolean;
}

/**
 * Judges the files of the arguments.
 * @throws Error for wrong settings or rules, naming the place
 */
export async function judgeFiles(
  args: readonly string[],
  options: RunOptions,
  circumstances: Circumstances,
  { begin, keep, lean = false }: Hooks = {},
): Promise<Run> {
  const config = await loadConfig(options.config, process.cwd());
  const { settings } = config;
  const lang = options.lang ?? settings.language;
  const { pack, bytes } = await loadPack(config);
  const law: LintSettings = {
    jurisdiction: options.jurisdiction ?? settings.jurisdiction ?? 'auto',
    asOf: options.asOf ?? settings['as-of'] ?? circumstances.today,
    profile: settings.profile ?? {},
    ...(options.as === undefined ? {} : { as: options.as }),
    preview: settings.preview ?? false,
    severity: settings.severity ?? {},
  };
  const { inputs: found, problems: missing } = await findInputs(
    args.length > 0 ? args : ['.'],
    options.stdinFilename,
  );
  const { changedSince } = options;
  const inputs =
    changedSince === undefined
      ? found
      : await (await import('./changed.ts')).changedInputs(found, changedSince, process.cwd());
  begin?.(inputs);
  const rules = await sha256(bytes);
  const { timing = false, debug = false, quiet = false } = options;
  const cache = cacheOf(options, inputs.length, `${circumstances.version} ${circumstances.build} ${rules}`);
  if (debug)
    writeDebug([
      `settings: ${config.file?.path ?? 'none'}`,
      `rules: ${pack.rules.length}, edition ${pack.edition}, sha256 ${rules}`,
      `law as of ${law.asOf}, jurisdiction ${law.jurisdiction}`,
      `files: ${inputs.length} of ${found.length}, not found: ${missing.length}`,
      `cache: ${cache?.folder ?? 'none'}`,
    ]);
  const { files, problems } = await judgeAll({
    inputs,
    lawFor: () => law,
    pack,
    encoding: options.encoding,
    cache,
    workers: options.workers,
    keep,
    lean,
    quiet,
    timing,
    debug,
  });
  const report: Report = {
    version: 1,
    tool: { name: 'privlint', version: circumstances.version },
    rules,
    edition: pack.edition,
    asOf: law.asOf,
    failOn: options.failOn ?? settings['fail-on'] ?? 'error',
    minConfidence: options.minConfidence ?? settings['min-confidence'] ?? 'low',
    ...(changedSince === undefined ? {} : { changedSince }),
    files: [...files].sort(byPath),
    problems: [...missing, ...problems].sort(byPath),
    notices: [],
  };
  const language = lang ?? environmentLanguage(process.env);
  return { report, pack, language, ...(lang === undefined ? {} : { lang }) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
