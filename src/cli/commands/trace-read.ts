/** `--trace-read`: prints each document as it was read, and judges nothing. */
import { languageOf } from '../../language/passage.ts';
import type { Language } from '../../model/document.ts';
import { placeOf } from '../../read/place.ts';
import { readDocument } from '../../read/read.ts';
import { traceText } from '../../report/trace.ts';
import { findInputs, readInput } from '../surroundings/inputs.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { problemLine, problemOf } from '../surroundings/problems.ts';

export interface TraceOptions {
  readonly lang?: Language;
  readonly encoding?: string;
  readonly stdinFilename?: string;
}

/** Returns the exit status: 2 when a file could not be read. */
export async function traceRead(args: readonly string[], options: TraceOptions): Promise<0 | 2> {
  const language = options.lang ?? environmentLanguage(process.env);
  const { inputs, problems } = await findInputs(args.length > 0 ? args : ['.'], options.stdinFilename);
  const messages = problems.map((problem) => problemLine(problem, language));
  for (const input of inputs) {
    try {
      const document = await readDocument(readInput(input, options.encoding), languageOf);
      await print(traceText(document, (offset) => placeOf(document, offset), language));
    } catch (error) {
      messages.push(problemLine(problemOf(input.path, error), language));
    }
  }
  for (const message of messages) process.stderr.write(`${message}\n`);
  return messages.length > 0 ? 2 : 0;
}
