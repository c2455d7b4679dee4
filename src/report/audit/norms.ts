/** Norms as a lawyer cites them, and whether they are settled. */
import type { Language } from '../../model/document.ts';
import type { Act, Citation, Rule } from '../../model/law.ts';
import { citedByAct } from '../citation.ts';
import type { Norm } from './audit.ts';
import { auditWord } from './words.ts';

/** One entry per act, its articles after its title. */
export function normsOf(
  law: readonly Citation[],
  sure: Rule['sure'],
  acts: ReadonlyMap<string, Act>,
  language: Language,
): Norm[] {
  const doubt = sure === 'verified' ? {} : { doubt: auditWord(`sure-${sure}`, language) };
  return citedByAct(law, acts, language).map((norm) => ({ ...norm, ...doubt }));
}

/** «Закон …, ст. 5, ст. 6» */
export function normText({ act, cites }: Norm): string {
  return [act, ...cites].join(', ');
}

/** «Закон …, ст. 5; Кодекс …, ст. 2 (норма спорна …)» */
export function normsLine(norms: readonly Norm[]): string {
  const doubt = norms.find((n) => n.doubt !== undefined)?.doubt;
  const cited = norms.map(normText).join('; ');
  return doubt === undefined ? cited : `${cited} (${doubt})`;
}
