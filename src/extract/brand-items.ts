/** Recipients whose brand no table knows: items «Poster POS — для …» in a list of third parties. */
import type { Findings } from './detector.ts';
import type { Mention } from './mention.ts';
import { serviceUses } from './services.ts';

const BRAND =
  /^[«"“]?(?:\*\*)?(?!(?:IP|ID|URL|SMS|API|IT|Cookies?|Email|E-mail|Push|Wi-Fi|GPS|CRM|The|A|We|In|For|To|By|With|Service|Data|Third|Public|Other|Law|Our|Business|Payment|Hosting|Legal)\b)[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}[»"”]?(?:\*\*)?(?:(?:\s\([^)]{2,40}\))?\s[—–-]\s|\s\([^)]{2,120}\)\s*(?:[;.,]|$|[—–-]))/u;

export function brandItems(
  findings: Pick<Findings, 'document' | 'analysis' | 'context' | 'services'>,
): Mention[] {
  const { document, analysis, context } = findings;
  const known = new Set(serviceUses(findings).map((use) => use.mention.block.index));
  return document.blocks.flatMap((block) => {
    if (
      (block.kind !== 'item' && block.kind !== 'cell') ||
      known.has(block.index) ||
      !context.isUnder(block, 'recipient.heading')
    )
      return [];
    const match = BRAND.exec(document.text.slice(block.start, block.end));
    const sentence = analysis.sentencesOf(block.index)[0];
    if (match === null || sentence === undefined || context.defines(sentence)) return [];
    return [
      {
        owner: 'brand',
        from: sentence.from,
        to: sentence.from,
        start: block.start,
        end: block.start + match[0].trimEnd().length,
        sentence,
        block,
      },
    ];
  });
}
