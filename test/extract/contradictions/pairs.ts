/** For tests of contradictions: the kinds found in a policy made of these paragraphs, and how many quotes are shown. */
import { extractOf } from '../pack.ts';

export async function kindsIn(...text: readonly string[]): Promise<readonly string[]> {
  const { risks } = await extractOf(...text);
  const answer = risks.find((r) => r.id === 'contradiction');
  if (answer?.status === 'yes' && answer.evidence.length < 2)
    throw new Error('a contradiction is shown as two quotes');
  return answer?.parts ?? [];
}
