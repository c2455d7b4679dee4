/** Whether a text takes the reader's consent itself or only describes the processing. */

import { counts } from '../extract/cues.ts';
import type { Extracted } from '../extract/extract.ts';

/** «Даю согласие», «используя сайт, Пользователь выражает согласие»: a concept of `rules/vocabulary`. */
const TAKES_CONSENT = '@consent.taken';

export function roleOf({ extraction, analysis, context }: Extracted): 'policy' | 'consent' {
  const kind = extraction.facts.find((f) => f.id === 'document-kind')?.values[0]?.value;
  if (kind === 'consent-form') return 'consent';
  const taken = (analysis.mentions.get(TAKES_CONSENT) ?? []).some((m) => {
    const stance = counts(m, {}, analysis, context);
    return stance !== undefined && stance !== 'denied';
  });
  return taken ? 'consent' : 'policy';
}
