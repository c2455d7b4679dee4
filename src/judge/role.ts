/** Whether a text takes the reader's consent itself or only describes the processing. */

import { counts } from '../extract/cues.ts';
import type { Extracted } from '../extract/extract.ts';

/** A separate form described, a condition, withdrawal; agreement with later editions. */
const NO_CONSENT = ['consent.described', 'consent.change'];
/** «Даю согласие», «используя сайт, Пользователь выражает согласие»: a concept of `rules/vocabulary`. */
const TAKES_CONSENT = '@consent.taken';

export function roleOf({ extraction, analysis, context }: Extracted): 'policy' | 'consent' {
  const kind = extraction.facts.find((f) => f.id === 'document-kind')?.values[0]?.value;
  if (kind === 'consent-form') return 'consent';
  // «не находясь под заблуждением, даю согласие»: negations are told by phrases, a stance would hear them too wide
  const taken = (analysis.mentions.get(TAKES_CONSENT) ?? []).some(
    (m) => counts(m, { without: NO_CONSENT }, analysis, context) !== undefined,
  );
  return taken ? 'consent' : 'policy';
}
