/** A run over documents: settings, rules and files come together, and every file is judged or has its problem. */
import type { JurisdictionOption } from '../judge/jurisdiction.ts';
import { type Linted, type LintSettings, lintWithText, sha256 } from '../lint.ts';
import type { Confidence } from '../model/clause.ts';
import type { Language } from '../model/document.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { FileProblem, FileReport, Report } from '../model/report.ts';
import { loadConfig } from './config.ts';
import { findInputs, type Input, readInput } from './inputs.ts';
import { environmentLanguage } from './language.ts';
import { loadPack } from './pack.ts';
import { problemOf } from './problems.ts';
import { startProgress } from './progress.ts';

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
  /** What was judged by, with the defaults filled in. */
  readonly settings: LintSettings;
  /** Language that the person asked for; absent: that of each document. */
  readonly lang?: Language;
  /** Language of what stands outside the documents. */
  readonly language: Language;
}

/**
 * Judges the files of the arguments.
 * @param begin told the inputs before any is read; may refuse them by throwing
 * @param keep handed every file that was read, with its text, so that a run over many need not hold them all
 * @throws Error for wrong settings or rules, naming the place
 */
export async function judgeFiles(
  args: readonly string[],
  options: RunOptions,
  circumstances: Circumstances,
  {
    begin,
    keep,
  }: {
    readonly begin?: (inputs: readonly Input[]) => void;
    readonly keep?: (linted: Linted, bytes: Uint8Array) => void;
  } = {},
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
  const { inputs, problems: missing } = await findInputs(
    args.length > 0 ? args : ['.'],
    options.stdinFilename,
  );
  begin?.(inputs);
  const files: FileReport[] = [];
  const problems: FileProblem[] = [...missing];
  const progress = await startProgress(inputs.length, options.quiet ?? false);
  for (const [i, input] of inputs.entries()) {
    progress.at(i + 1, inputs.length, input.path);
    try {
      const read = readInput(input, options.encoding);
      const linted = await lintWithText(read, law, pack);
      files.push(linted.file);
      keep?.(linted, read.bytes);
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
    asOf: law.asOf,
    failOn: options.failOn ?? settings['fail-on'] ?? 'error',
    minConfidence: options.minConfidence ?? settings['min-confidence'] ?? 'low',
    files: files.sort(byPath),
    problems: problems.sort(byPath),
    notices: [],
  };
  const language = lang ?? environmentLanguage(process.env);
  return { report, pack, settings: law, language, ...(lang === undefined ? {} : { lang }) };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
