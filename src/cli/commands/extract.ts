/** `privlint extract`: what each document says. */
import { extract } from '../../extract/extract.ts';
import { SINGLE_VALUED } from '../../extract/facts.ts';
import { statedIdentifiers } from '../../extract/stated-identifiers.ts';
import { languageOf } from '../../language/passage.ts';
import type { Language } from '../../model/document.ts';
import { readDocument } from '../../read/read.ts';
import type { DpvFile } from '../../report/dpv.ts';
import { type ExtractionFile, extractionJson, extractionText } from '../../report/extraction.ts';
import { loadPack } from '../settings/pack.ts';
import { findInputs, readInput } from '../surroundings/inputs.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { problemLine, problemOf } from '../surroundings/problems.ts';
import { startProgress } from '../surroundings/progress.ts';
import { Stopwatch } from '../surroundings/stopwatch.ts';
import { choosePaint, terminalWidth } from '../surroundings/terminal.ts';
import { dpvFile, dpvReport } from './dpv.ts';

export interface ExtractOptions {
  readonly format: 'text' | 'json' | 'dpv';
  readonly lang?: Language;
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly timing?: boolean;
  readonly color: boolean;
}

/** Runs the command; 2 when a file could not be read, else 0. */
export async function extractCommand(args: readonly string[], options: ExtractOptions): Promise<0 | 2> {
  const { pack } = await loadPack();
  const { inputs, problems } = await findInputs(args, options.stdinFilename);
  const language = options.lang ?? environmentLanguage(process.env);
  const files: ExtractionFile[] = [];
  const dpvFiles: DpvFile[] = [];
  const messages = problems.map((p) => problemLine(p, language));
  const stopwatch = new Stopwatch();
  const progress = await startProgress(inputs.length, options.quiet ?? false);
  for (const [i, input] of inputs.entries()) {
    progress.at(i + 1, inputs.length, input.path);
    stopwatch.start();
    try {
      const read = readInput(input, options.encoding);
      const document = await readDocument(read, languageOf);
      stopwatch.lap('read', document.text.length);
      const extracted = extract(document, pack, false, (stage) => stopwatch.lap(stage));
      files.push({
        path: input.path,
        extraction: extracted.extraction,
        identifiers: statedIdentifiers(extracted.analysis),
      });
      if (options.format === 'dpv') dpvFiles.push(await dpvFile(input.path, read.bytes, extracted));
    } catch (error) {
      messages.push(problemLine(problemOf(input.path, error), language));
    }
  }
  progress.stop();
  for (const message of messages) process.stderr.write(`${message}\n`);
  if (options.format === 'json') await print(extractionJson(files, SINGLE_VALUED));
  else if (options.format === 'dpv') await print(await dpvReport(dpvFiles, pack.services));
  else {
    const paint = await choosePaint(options.color, process.stdout.isTTY === true);
    for (const file of files)
      await print(
        extractionText(
          file,
          pack.recognisers,
          options.lang ?? file.extraction.languages[0] ?? language,
          terminalWidth(),
          paint,
        ),
      );
  }
  if (options.timing === true) process.stderr.write(`${stopwatch.report()}\n`);
  return messages.length > 0 ? 2 : 0;
}
