/** Which packs a document is judged by. */

import type { Extraction, Fact } from '../model/clause.ts';
import type { Pack } from '../model/law.ts';
import type { JurisdictionChoice } from '../model/report.ts';

export type JurisdictionOption = 'auto' | 'ru' | 'kz' | 'ru,kz';

/**
 * The packs to judge by. `auto` follows the country of the operator where the text tells it (the operator's own
 * law binds it whatever a copied text says), else the legal order that the text places itself under.
 * @param shown what speaks for and against, for the report
 */
export function choosePacks(
  extraction: Extraction,
  option: JurisdictionOption,
  shown: Pick<JurisdictionChoice, 'signals' | 'clash'> = { signals: [] },
): JurisdictionChoice {
  const fact = (id: string): Fact => extraction.facts.find((f) => f.id === id) ?? { id, values: [] };
  const order = fact('jurisdiction').values[0];
  const country = fact('operator-country').values[0];
  const verdict = order?.value ?? 'unknown';
  const evidence = [...(order?.evidence ?? []), ...(country?.evidence ?? [])];
  const choice = (packs: readonly Pack[], chosenBy: 'option' | 'text'): JurisdictionChoice => ({
    verdict,
    packs: [...packs, 'common'],
    chosenBy,
    evidence,
    ...shown,
  });
  if (option !== 'auto') return choice(option.split(','), 'option');
  if (country?.value === 'kz' || country?.value === 'ru') return choice([country.value], 'text');
  if (verdict === 'kz' || verdict === 'ru') return choice([verdict], 'text');
  if (verdict === 'mixed') return choice(['ru', 'kz'], 'text');
  if (extraction.languages[0] === 'kk') return choice(['kz'], 'text');
  return choice([], 'text');
}
