/** The rules, acts and fines by id, with the date and the language that the report speaks of them in. */
import type { Language } from '../../model/document.ts';
import type { Act, Fine, Rule } from '../../model/law.ts';
import type { CompiledPack } from '../../model/pack.ts';

export interface Law {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly fines: ReadonlyMap<string, Fine>;
  readonly asOf: string;
  readonly language: Language;
}

export function lawOf({ rules, acts, fines }: CompiledPack, asOf: string, language: Language): Law {
  const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return { rules: byId(rules), acts: byId(acts), fines: byId(fines), asOf, language };
}
