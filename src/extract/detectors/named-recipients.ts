/** Recipients by name: known services, and companies other than the operator in sentences about transfer. */
import type { Span } from '../../model/document.ts';
import { absent, quotes } from '../answers.ts';
import { brandItems } from '../brand-items.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { blocksHolding, matchesIn } from '../holding.ts';
import { serviceUses } from '../services.ts';
import { tellingFirst } from '../telling.ts';

const COMPANY =
  /(?<![\p{L}\p{N}])(?:(?:ООО|ОАО|ЗАО|ПАО|АО|НКО|ТОО|ЖШС|АҚ|сервис(?:у|ам)|системе|платформе|банку|агентству|службе)\s+(?:[А-Я]{2,4}\s+)?[«"“„]([^«»"“”„\n]{2,60})[»"”“]|([A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}),?\s(?:LLC|Inc|Ltd|GmbH|PBC|LLP|Corp|Limited|S\.?A|B\.?V)(?![\p{L}\p{N}]))/gu;

export const namedRecipients: Detector = (findings, recogniser) => {
  const { document } = findings;
  const services = serviceUses(findings).filter((use) => use.service.kind !== 'auth');
  const named = [...brandItems(findings), ...services.map((use) => use.mention)];
  const spans = [
    ...tellingFirst(named, (mention) => mention, findings.context).map((mention) =>
      clip(document.text, mention.sentence, mention),
    ),
    ...companies(findings),
  ];
  if (spans.length === 0) return absent(recogniser.id);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: named.length > 0 ? 'high' : 'medium',
    evidence: quotes(document, spans),
  };
};

/** Sentences about transfer that name a company which is not the operator: the first company named is taken for that. */
function companies({
  document,
  analysis,
  context,
}: Pick<Findings, 'document' | 'analysis' | 'context'>): Span[] {
  let operator: string | undefined;
  const spans: Span[] = [];
  const naming = new Set(blocksHolding(document, COMPANY));
  for (const sentence of analysis.sentences) {
    const block = document.blocks[sentence.block];
    if (sentence.joined !== undefined || block === undefined || !naming.has(block)) continue;
    for (const match of matchesIn(document.text.slice(sentence.start, sentence.end), COMPANY)) {
      const name = (match[1] ?? match[2] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      operator ??= name;
      if (
        name === operator ||
        name.includes(operator) ||
        operator.includes(name) ||
        context.defines(sentence)
      )
        continue;
      const passes =
        context.sentenceHolds(sentence, 'recipient.instructed') ||
        context.isUnder(block, 'recipient.heading') ||
        context.sentenceHolds(sentence, 'recipient.passing');
      const start = sentence.start + match.index;
      if (passes && !context.sentenceHolds(sentence, 'recipient.source'))
        spans.push(clip(document.text, sentence, { start, end: start + match[0].length }));
    }
  }
  return spans;
}
