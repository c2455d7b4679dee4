/** Acts and articles numbered, so that the page can filter by them without their texts in every element. */
import type { Audit, Norm } from '../audit.ts';

export interface NormIndex {
  /** What the filter offers: acts with their articles. */
  readonly acts: readonly {
    readonly token: string;
    readonly act: string;
    readonly cites: readonly { readonly token: string; readonly cite: string }[];
  }[];
  /** The tokens of norms, parted by spaces. */
  readonly tokens: (norms: readonly Norm[]) => string;
}

export function normIndexOf({ documents }: Audit): NormIndex {
  const acts = new Map<string, Map<string, number>>();
  for (const { findings, requirements } of documents)
    for (const { norms } of [...findings, ...requirements])
      for (const { act, cites } of norms) {
        const known = acts.get(act) ?? new Map<string, number>();
        for (const cite of cites) if (!known.has(cite)) known.set(cite, known.size);
        acts.set(act, known);
      }
  const names = [...acts.keys()];
  const citeToken = (act: string, cite: string): string =>
    `a${names.indexOf(act)}c${acts.get(act)?.get(cite) ?? 0}`;
  return {
    acts: names
      .map((act, i) => ({
        token: `a${i}`,
        act,
        cites: [...(acts.get(act)?.keys() ?? [])]
          .map((cite) => ({ token: citeToken(act, cite), cite }))
          .sort((a, b) => (a.cite < b.cite ? -1 : 1)),
      }))
      .sort((a, b) => (a.act < b.act ? -1 : 1)),
    tokens: (norms) =>
      norms
        .flatMap(({ act, cites }) => [`a${names.indexOf(act)}`, ...cites.map((cite) => citeToken(act, cite))])
        .join(' '),
  };
}
