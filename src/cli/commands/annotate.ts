/** `privlint annotate`: the findings as comments in copies of the Word files. */
import { annotate } from '../../annotate/annotate.ts';
import { commentsOn } from '../../annotate/compose.ts';
import { AUTHOR } from '../../annotate/model.ts';
import { withoutOwn } from '../../annotate/own.ts';
import { suggestionsOn } from '../../annotate/propose.ts';
import { protectionOf } from '../../annotate/protection.ts';
import type { Linted } from '../../lint.ts';
import type { Severity } from '../../model/law.ts';
import { reaches } from '../../model/rank.ts';
import type { FileProblem, FileReport } from '../../model/report.ts';
import { ReadError, type ReadInput } from '../../read/reader.ts';
import { acceptedIn, countFindings, exitStatus, findingsOf } from '../../report/shown.ts';
import { judgeFiles, type RunOptions } from '../run/run.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { print } from '../surroundings/output.ts';
import { problemLine, problemOf } from '../surroundings/problems.ts';
import { UsageError } from '../surroundings/usage-error.ts';
import { annotatedText, protectedText, skippedText, tooManyText } from './annotate-words.ts';
import { filesToAnnotate, OutputExists, outputPaths, writeCopy } from './reviewed-file.ts';

export interface AnnotateOptions extends RunOptions {
  readonly output?: string;
  readonly suggest?: boolean;
  readonly minSeverity?: Severity;
  /** ISO date of the comments. */
  readonly date?: string;
  readonly force?: boolean;
}

interface Kept {
  readonly linted: Linted;
  /** Without what privlint wrote into it before. */
  readonly bytes: Uint8Array;
}

/** Runs the command; returns the exit status, which is that of `check` on the same files. */
export async function annotateCommand(
  args: readonly string[],
  options: AnnotateOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const kept: Kept[] = [];
  let outputs: ReadonlyMap<string, string> = new Map();
  const run = await judgeFiles(args, options, circumstances, {
    choose: (found) => {
      const chosen = args.includes('-') ? found : filesToAnnotate(found, args);
      if (found.length > 0 && chosen.length === 0) throw new UsageError('noWord', args.join(', '));
      return chosen;
    },
    begin: (inputs) => {
      outputs = outputPaths(
        inputs.map(({ path }) => path),
        args.includes('-'),
        options.output,
      );
    },
    prepare: cleaned,
    keep: (linted, bytes) => kept.push({ linted, bytes }),
  });
  const problems: FileProblem[] = [...run.report.problems];
  const lines: string[] = [];
  const notes: string[] = [];
  // what happened to the judgements after the files were read counts: settings may have accepted some
  const files = new Map(run.report.files.map((file) => [file.path, file]));
  for (const { linted, bytes } of kept) {
    const file = files.get(linted.file.path) ?? linted.file;
    try {
      lines.push(annotateFile(file, linted, bytes));
    } catch (error) {
      problems.push(problemWith(file.path, error));
    }
  }
  if (options.quiet !== true) for (const note of notes) process.stderr.write(`${note}\n`);
  for (const problem of problems) process.stderr.write(`${problemLine(problem, run.language)}\n`);
  if (lines.length > 0) await print(`${lines.join('\n')}\n`);
  return exitStatus({ ...run.report, problems });

  function annotateFile(file: FileReport, { document }: Linted, bytes: Uint8Array): string {
    const language = run.lang ?? file.languages[0] ?? run.language;
    if (document.format !== 'docx') throw new Refused('not-word', document.format);
    if (file.skipped !== undefined) return skippedText(file.path, language);
    const { isSigned, editing } = protectionOf(bytes);
    if (isSigned) throw new Refused('signed', '');
    // a protection that lets nobody change the text holds for privlint as well
    const isEditable = editing === undefined || editing === 'trackedChanges';
    const maySuggest = options.suggest === true && isEditable;
    if (editing !== undefined) {
      const withheld = options.suggest === true && !isEditable;
      notes.push(protectedText(file.path, editing, withheld, run.language));
    }
    const findings = findingsOf(file, run.report.minConfidence).filter(({ severity }) =>
      reaches(severity, options.minSeverity ?? 'info'),
    );
    const wording = file.languages[0] ?? language;
    const composing = { pack: run.pack, asOf: run.report.asOf, language, wording };
    const annotated = annotate(
      bytes,
      document,
      commentsOn(file, document, findings, composing),
      maySuggest ? suggestionsOn(file, document, findings, run.pack.rules, wording) : [],
      { author: AUTHOR, initials: 'pl', date: `${options.date ?? circumstances.today}T00:00:00Z` },
    );
    if (annotated.leftOut > 0) notes.push(tooManyText(file.path, annotated.leftOut, run.language));
    const output = outputs.get(file.path) ?? '';
    writeCopy(output, annotated.bytes, options.force ?? false);
    const accepted = acceptedIn(file).length;
    return annotatedText(
      file.path,
      output,
      annotated,
      { counts: countFindings(findings), accepted },
      language,
    );
  }
}

/** A reason to leave a file alone that the person can do something about. */
class Refused extends Error {
  readonly problem: string;
  readonly detail: string;

  constructor(problem: string, detail: string) {
    super(problem);
    this.problem = problem;
    this.detail = detail;
  }
}

/** What privlint wrote into a file before is no part of the text that it judges. */
function cleaned(read: ReadInput): ReadInput {
  try {
    return { ...read, bytes: withoutOwn(read.bytes) };
  } catch (error) {
    // no Word document, or a damaged one: reading it will tell which
    if (error instanceof ReadError) return read;
    throw error;
  }
}

function problemWith(path: string, error: unknown): FileProblem {
  if (error instanceof Refused) return { path, problem: error.problem, detail: error.detail };
  if (error instanceof OutputExists) return { path, problem: 'output-exists', detail: error.path };
  const { problem, detail } = problemOf(path, error);
  return { path, problem: problem === 'unreadable' ? 'unwritable' : problem, detail };
}
