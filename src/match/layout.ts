/** The links of an automaton laid out as the pass walks them: what belongs together stands together. */
import type { Automaton } from '../model/automaton.ts';

/** An automaton as it grows: rows by position. */
export interface Links {
  /** What a position reads → positions. */
  readonly readers: Readonly<Record<string, readonly number[]>>;
  /** 0 nothing, 1 a phrase may begin here, 2 + n only at the beginning of a block, at most n words in. */
  readonly begins: readonly number[];
  /** Pairs (joint, words that may stand between). */
  readonly after: readonly (readonly number[])[];
  readonly opens: readonly (readonly number[])[];
  /** Pairs (owner, place of the end). */
  readonly accepts: readonly (readonly number[])[];
}

export function layOut(links: Links): Pick<Automaton, 'readers' | 'reads' | 'records'> {
  const records: number[] = [];
  const recordOf = links.begins.map((_, p) => {
    const at = records.length;
    for (const row of [links.opens[p] ?? [], links.accepts[p] ?? []]) records.push(row.length / 2, ...row);
    return at;
  });
  const reads: number[] = [];
  const readers: Record<string, number> = {};
  for (const [reader, positions] of Object.entries(links.readers)) {
    readers[reader] = reads.length;
    const first = positions.filter((p) => links.begins[p] === 1 && links.after[p]?.length === 0);
    const ways = positions.flatMap((p) => waysTo(p, recordOf[p] ?? 0, links));
    reads.push(first.length, ...first.map((p) => recordOf[p] ?? 0), ways.length, ...ways);
  }
  return { readers, reads, records };
}

function waysTo(p: number, record: number, { begins, after }: Links): number[] {
  const ways: number[] = [];
  const row = after[p] ?? [];
  for (let k = 0; k < row.length; k += 2) ways.push(record, row[k] ?? 0, row[k + 1] ?? 0);
  const begin = begins[p] ?? 0;
  if (begin >= 2 || (begin === 1 && row.length > 0)) ways.push(record, -1, begin === 1 ? -1 : begin - 2);
  return ways;
}
