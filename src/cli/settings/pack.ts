/** The rules of a run: those that ship with the tool, and the packs that the settings name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CompiledPack } from '../../model/pack.ts';
import { type Config, checkRuleIds } from './config.ts';

export interface LoadedPack {
  readonly pack: CompiledPack;
  /** SHA-256 of all bytes that the rules are made of, hex. */
  readonly digest: string;
}

/** @throws UserFileError for packs that cannot be used and for settings of rules that do not exist */
export async function loadPack(config: Config = { settings: {}, folder: '' }): Promise<LoadedPack> {
  const loaded = await load(config);
  await checkRuleIds(config, loaded.pack);
  return loaded;
}

async function load(config: Config): Promise<LoadedPack> {
  const bytes = readFileSync(new URL('./pack.json', import.meta.url));
  const pack = JSON.parse(bytes.toString('utf8')) as CompiledPack;
  const { settings, file } = config;
  if (settings.rules === undefined || file === undefined) return { pack, digest: digestOf(bytes) };
  const { addPacks } = await import('./packs.ts');
  const extended = await addPacks(pack, settings.rules, file);
  const added = extended.files.map(({ data }) => JSON.stringify(data)).join('\n');
  return { pack: extended.pack, digest: digestOf(bytes, Buffer.from(added)) };
}

/** By Node's own code: the rules are megabytes, and every start waits for it. */
function digestOf(...pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
