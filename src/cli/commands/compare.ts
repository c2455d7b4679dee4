/** `privlint compare`: whether the language versions of one policy say the same. */
import { compareTexts } from '../../compare/compare.ts';
import { type LanguagePart, languageParts } from '../../compare/language-parts.ts';
import { languageOf } from '../../language/passage.ts';
import type { ComparedPair, ComparedText, Comparison } from '../../model/comparison.ts';
import type { Language } from '../../model/document.ts';
import type { FileProblem } from '../../model/report.ts';
import { sha256 } from '../../model/sha256.ts';
import { placeOf } from '../../read/place.ts';
import { readDocument } from '../../read/read.ts';
import { loadConfig } from '../settings/config.ts';
import { loadLexicon } from '../settings/lexicon.ts';
import { loadPack } from '../settings/pack.ts';
import { findInputs, readInput } from '../surroundings/inputs.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { problemOf } from '../surroundings/problems.ts';
import { UsageError } from '../surroundings/usage-error.ts';
import { comparisonTargets, writeComparison } from './compare-report.ts';

export interface CompareOptions {
  readonly lang?: Language;
  readonly failOn?: Comparison['failOn'];
  readonly report: readonly string[];
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly color: boolean;
}

/**
 * Compares every text with the first one; of a single file, its language parts. Returns the exit status.
 * @throws Error when there is nothing to compare, saying what to give
 */
export async function compareCommand(
  args: readonly string[],
  options: CompareOptions,
  version: string,
): Promise<0 | 1 | 2> {
  const config = await loadConfig(options.config, process.cwd());
  const { pack, digest } = await loadPack(config);
  const { inputs, problems: missing } = await findInputs(args, options.stdinFilename);
  const targets = comparisonTargets(options.report, inputs);
  const problems: FileProblem[] = [...missing];
  const texts: ComparedText[] = [];
  const parts: LanguagePart[] = [];
  for (const input of inputs) {
    try {
      const read = readInput(input, options.encoding);
      const document = await readDocument(read, languageOf);
      const found = languageParts(document);
      for (const part of found) {
        parts.push(part);
        texts.push({
          path: input.path,
          format: document.format,
          language: part.language,
          sha256: sha256(read.bytes),
          words: part.document.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
          ...(found.length > 1 ? { from: placeOf(part.document, part.document.blocks[0]?.start ?? 0) } : {}),
        });
      }
    } catch (error) {
      problems.push(problemOf(input.path, error));
    }
  }
  // a file against itself is read once
  const [only] = parts;
  const isTwice = missing.length === 0 && inputs.length === 1 && args.length > 1;
  if (isTwice && parts.length === 1 && only !== undefined) {
    parts.push(only);
    texts.push(...texts);
  }
  const [first, ...others] = parts;
  if (problems.length === 0 && (first === undefined || others.length === 0)) throw nothing(texts);
  const knowledge = { pack, lexicon: loadLexicon() };
  const pairs = others.map((other, i): ComparedPair => {
    if (first === undefined) throw nothing(texts);
    return { left: 0, right: i + 1, ...compareTexts(first, other, knowledge) };
  });
  const comparison: Comparison = {
    version: 1,
    command: 'compare',
    tool: { name: 'privlint', version },
    rules: digest,
    failOn: options.failOn ?? 'warning',
    texts,
    pairs,
    problems,
  };
  const language =
    options.lang ?? config.settings.language ?? texts[0]?.language ?? environmentLanguage(process.env);
  return writeComparison(comparison, targets, pack.rules, language, options.color);
}

function nothing(texts: readonly ComparedText[]): UsageError {
  const [only] = texts;
  return only === undefined
    ? new UsageError('nothingToCompare')
    : new UsageError('oneLanguage', only.path, only.language);
}
