/** Packs of rules of third parties: data only, found by glob or as an npm package, and never run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { FACT_IDS } from '../../extract/facts.ts';
import { CHECKS } from '../../judge/checks.ts';
import type { CompiledPack } from '../../model/pack.ts';
import { extendPack, PackError, type Vocabulary } from '../../pack/compile.ts';
import { brokenReferences } from '../../pack/references.ts';
import { told } from './complaint-words.ts';
import { UserFileError } from './user-file-error.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** More files than this are a folder given by mistake. */
const MOST_FILES = 1000;

export interface ExtendedPack {
  readonly pack: CompiledPack;
  readonly files: readonly YamlFile[];
}

/**
 * Adds the packs that a settings file names.
 * @param named globs relative to the settings file, or names of packages installed beside it
 * @throws UserFileError naming file, line and column
 */
export async function addPacks(
  base: CompiledPack,
  named: readonly string[],
  config: YamlFile,
): Promise<ExtendedPack> {
  const paths: string[] = [];
  for (const [i, name] of named.entries()) {
    const found = await filesOf(name, dirname(resolve(config.path)));
    if (found.length === 0) throw new UserFileError(told('noRuleFile', config.placeOf(['rules', i]), name));
    paths.push(...found);
  }
  const files = [...new Set(paths)].sort().map((path) => readYaml(relative('', path) || path));
  if (files.length > MOST_FILES)
    throw new UserFileError(told('tooManyRuleFiles', config.placeOf(['rules']), String(files.length)));
  const vocabulary = JSON.parse(
    readFileSync(new URL('./vocabulary.json', import.meta.url), 'utf8'),
  ) as Vocabulary;
  const pack = compile(base, vocabulary, files);
  const own = pack.rules.slice(base.rules.length);
  const [broken] = brokenReferences(own, pack, { checks: Object.keys(CHECKS), facts: FACT_IDS });
  if (broken !== undefined) {
    const file = files.find(({ data }) => idOf(data) === broken.rule);
    throw new UserFileError(`${file?.placeOf(broken.at) ?? broken.rule}: ${broken.message}`);
  }
  return { pack, files };
}

function compile(base: CompiledPack, vocabulary: Vocabulary, files: readonly YamlFile[]): CompiledPack {
  try {
    return extendPack(base, vocabulary, files);
  } catch (error) {
    if (error instanceof PackError) {
      const file = files.find((f) => f.path === error.file);
      const at = error.at.length > 0 ? `${error.at.join('.')}: ` : '';
      throw new UserFileError(`${file?.placeOf(error.at) ?? error.file}: ${at}${error.reason}`);
    }
    // a phrase that cannot be read: its message begins with the rule, or with the concept
    if (!(error instanceof Error)) throw error;
    const [owner = ''] = /^[^#:]*/.exec(error.message) ?? [];
    const file = files.find(({ data }) => idOf(data) === owner);
    throw new UserFileError(
      file === undefined ? error.message : `${file.placeOf(['cases'])}: ${error.message}`,
    );
  }
}

function idOf(data: unknown): unknown {
  return (data as { readonly id?: unknown } | null)?.id;
}

async function filesOf(name: string, folder: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  const options = { onlyFiles: true, absolute: true, followSymbolicLinks: false };
  if (/^[./]|[*?{[]|\.ya?ml$/.test(name)) return glob(name, { ...options, cwd: folder });
  try {
    const manifest = createRequire(resolve(folder, 'x.js')).resolve(`${name}/package.json`);
    return await glob('**/*.{yaml,yml}', {
      ...options,
      cwd: dirname(manifest),
      ignore: ['**/node_modules/**'],
    });
  } catch {
    return [];
  }
}
