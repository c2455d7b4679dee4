/** A run over documents: settings, rules and files come together, and every file is judged or has its problem. */
import { type Effective, effective, effectiveFor, type Layers, valuesOf } from '../config/effective.ts';
import type { Mode } from '../config/settings.ts';
import type { JurisdictionOption } from '../judge/jurisdiction.ts';
import { type Linted, type LintSettings, lintWithText, sha256 } from '../lint.ts';
import type { Confidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { FileProblem, FileReport, Report } from '../model/report.ts';
import type { ReadInput } from '../read/reader.ts';
import { type Config, loadConfig } from './config.ts';
import { matchesGlob } from './glob.ts';
import { findInputs, type Input, readInput } from './inputs.ts';
import { environmentLanguage } from './language.ts';
import { loadPack } from './pack.ts';
import { pathFrom } from './paths.ts';
import { problemOf } from './problems.ts';
import { startProgress } from './progress.ts';
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
}

/** What differs from machine to machine and from day to day, handed in from the edge. */
export interface Circumstances {
  readonly version: string;
  /** ISO date. */
  readonly today: string;
}

export interface Run {
  readonly report: Report;
  readonly pack: CompiledPack;
  readonly settings: Effective;
  readonly settlement: Settlement;
  /** Language that the person asked for; absent: that of each document. */
  readonly lang?: Language;
  /** Language of what stands outside the documents. */
  readonly language: Language;
}

/**
 * Judges the files of the arguments.
 * @param choose which of the files that were found are judged; all of them when absent
 * @param begin told the inputs before any is read; may refuse them by throwing
 * @param prepare may change the bytes of a file before they are read
 * @param keep handed every file that was read, with its text, so that a run over many need not hold them all
 * @throws Error for wrong settings or rules, naming the place
 */
export async function judgeFiles(
  args: readonly string[],
  options: RunOptions,
  circumstances: Circumstances,
  {
    choose = (inputs) => inputs,
    begin,
    prepare = (read) => read,
    keep,
  }: {
    readonly choose?: (inputs: readonly Input[]) => readonly Input[];
    readonly prepare?: (read: ReadInput) => ReadInput;
    readonly begin?: (inputs: readonly Input[], settings: Effective) => void;
    readonly keep?: (linted: Linted, bytes: Uint8Array) => void;
  } = {},
): Promise<Run> {
  const config = await loadConfig(options.config, process.cwd());
  const layers = layersOf(options, config, circumstances.today);
  const run = effective(layers);
  const lang = run.language.value;
  const { pack, bytes } = await loadPack(config);
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
      severity: valuesOf(own.severity),
    };
  };
  const { inputs: found, problems: missing } = await findInputs(
    args.length > 0 ? args : ['.'],
    options.stdinFilename,
  );
  const inputs = choose(found);
  begin?.(inputs, run);
  const files: FileReport[] = [];
  const problems: FileProblem[] = [...missing];
  const progress = await startProgress(inputs.length, options.quiet ?? false);
  for (const [i, input] of inputs.entries()) {
    progress.at(i + 1, inputs.length, input.path);
    try {
      const read = prepare(readInput(input, options.encoding));
      const linted = await lintWithText(read, lawFor(input.path), pack);
      const file = settlement.settle(linted.file);
      files.push(file);
      keep?.({ ...linted, file }, read.bytes);
    } catch (error) {
      problems.push(problemOf(input.path, error));
    }
  }
  progress.stop();
  const report: Report = {
    version: 1,
    tool: { name: 'privlint', version: circumstances.version },
    rules: await sha256(bytes),
    edition: pack.edition,
    asOf: run['as-of'].value,
    failOn: run['fail-on'].value,
    minConfidence: run['min-confidence'].value,
    files: files.sort(byPath),
    problems: problems.sort(byPath),
    notices: settlement.notices(),
  };
  const language = lang ?? environmentLanguage(process.env);
  return { report, pack, settings: run, settlement, language, ...(lang === undefined ? {} : { lang }) };
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
