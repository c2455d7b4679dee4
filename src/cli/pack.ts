/** The compiled rules that ship with the tool. */
import { readFileSync } from 'node:fs';
import type { CompiledPack } from '../model/pack.ts';

export interface LoadedPack {
  readonly pack: CompiledPack;
  readonly bytes: Uint8Array;
}

export function loadPack(): LoadedPack {
  const bytes = readFileSync(new URL('./pack.json', import.meta.url));
  return { pack: JSON.parse(bytes.toString('utf8')) as CompiledPack, bytes };
}
