/** Destinations: countries named where the text speaks of transfer or storage, and foreign recipients by name. */
import type { Span } from '../../model/document.ts';
import { foreignUses, homeOf, places } from '../abroad.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { ServiceUse } from '../services.ts';
import { stanceOf } from '../stance.ts';

/** Kinds that hold what people entrust to the operator; a counter or a messenger only hints at where data go. */
const HOLDERS: ReadonlySet<string> = new Set(['hosting', 'ai', 'app-platform', 'company']);
const HINTS: ReadonlySet<string> = new Set([
  'analytics',
  'advertising',
  'forms-crm',
  'pos',
  'mailing',
  'captcha',
  'maps',
  'video',
]);

export const transferDestinations: Detector = (findings, recogniser) => {
  const { document, analysis, context } = findings;
  const home = homeOf(findings.fact('operator-country'));
  const named: Span[] = [];
  const hinted: Span[] = [];

  const statements = (analysis.mentions.get('@cross-border.statement') ?? []).filter(
    (m) =>
      m.block.kind !== 'heading' &&
      !context.defines(m.sentence) &&
      stanceOf(m, analysis.tokens, document.text) !== 'denied',
  );
  const sentences = new Set(statements.map((m) => m.sentence.index));
  for (const { code, mention } of places(analysis, false))
    if (!home.has(code) && sentences.has(mention.sentence.index))
      named.push(clip(document.text, mention.sentence, mention));
  for (const { value, evidence } of findings.fact('storage-country').values)
    if (!home.has(value)) named.push(...evidence);
  for (const use of foreignUses(findings)) {
    const span = clip(document.text, use.mention.sentence, use.mention);
    if (HOLDERS.has(use.service.kind) || isEntity(use)) named.push(span);
    else if (HINTS.has(use.service.kind)) hinted.push(span);
  }
  if (named.length === 0 && hinted.length === 0) return absent(recogniser.id);
  const status = named.length > 0 ? 'yes' : 'partial';
  return {
    id: recogniser.id,
    status,
    confidence: 'medium',
    evidence: quotes(document, [...named, ...hinted]),
  };

  /** «Google Analytics (Google LLC, США)» names the recipient, not only its product. */
  function isEntity({ mention }: ServiceUse): boolean {
    return /^[^.;]{0,25}\((?=[^)]*(?:LLC|Inc|Ltd|GmbH|США|USA))/u.test(
      document.text.slice(mention.end, mention.end + 80),
    );
  }
};
