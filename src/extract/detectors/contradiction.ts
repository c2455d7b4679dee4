/** Pairs of statements that cannot both hold; the words of each side are concepts `clash.…` of vocabulary/clash.yaml. */
import type { Span } from '../../model/document.ts';
import { foreignUses, homeOf } from '../abroad.ts';
import type { Mention } from '../analysis.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { serviceUses } from '../services.ts';
import { stanceOf } from '../stance.ts';

interface Side {
  readonly concept: string;
  /** The phrase holds its own «не»; otherwise a denied mention does not count. */
  readonly negative?: boolean;
}

const PAIRS: readonly (readonly [Side, Side])[] = [
  [{ concept: 'clash.not-verified', negative: true }, { concept: 'clash.verified' }],
  [{ concept: 'clash.no-term' }, { concept: 'clash.term', negative: true }],
  [
    { concept: 'clash.term-unbounded', negative: true },
    { concept: 'clash.term', negative: true },
  ],
  [{ concept: 'clash.anonymous-collected' }, { concept: 'clash.all-personal' }],
  [{ concept: 'clash.only-volunteered' }, { concept: 'clash.automatic' }],
  [{ concept: 'clash.cookies-anonymous', negative: true }, { concept: 'clash.cookies-identify' }],
  [{ concept: 'clash.no-special', negative: true }, { concept: 'clash.special-collected' }],
  [{ concept: 'clash.never-transferred', negative: true }, { concept: 'clash.transfer-operation' }],
];

export const contradiction: Detector = (findings, recogniser) => {
  const pairs = [
    ...PAIRS.map(([a, b]) => clash(said(findings, a), said(findings, b))),
    ...byFacts(findings),
    nobodyButSomebody(findings),
  ];
  const spans = pairs.flat();
  if (spans.length === 0) return absent(recogniser.id);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'medium',
    evidence: quotes(findings.document, spans),
  };
};

/** One quote of each side, if both are there in different sentences. */
function clash(a: readonly Mention[], b: readonly Mention[]): Span[] {
  for (const left of a) {
    const right = b.find((m) => m.sentence.start !== left.sentence.start);
    if (right !== undefined) return [left.sentence, right.sentence];
  }
  return [];
}

function said({ document, analysis, context }: Findings, { concept, negative }: Side): Mention[] {
  return (analysis.mentions.get(`@${concept}`) ?? []).filter(
    (m) =>
      m.block.kind !== 'heading' &&
      !context.defines(m.sentence) &&
      (negative === true || stanceOf(m, analysis.tokens, document.text) !== 'denied'),
  );
}

/** Kinds of recipients to whom data go by the operator's own will. */
const OWN_WILL: ReadonlySet<string> = new Set(
  'payment delivery partner affiliate counterparty insurer-bank advertising contractor'.split(' '),
);

/** «Третьим лицам не передаём, кроме случаев по закону» beside a partner or bank to whom data are passed. */
function nobodyButSomebody(findings: Findings): Span[] {
  const { analysis, context } = findings;
  const denial = said(findings, { concept: 'clash.no-transfer', negative: true }).find(
    ({ sentence, block }) =>
      !context.sentenceHolds(sentence, 'clash.transfer-bounded') &&
      !findings.document.blocks.some((b) => b.leadIn === block.index),
  );
  if (denial === undefined) return [];
  const passed = findings
    .fact('recipient')
    .values.filter(({ value }) => OWN_WILL.has(value))
    .flatMap(({ evidence }) => evidence)
    .find((span) => {
      const sentence = analysis.sentenceAt(span.start);
      return (
        sentence !== undefined &&
        sentence.start !== denial.sentence.start &&
        context.sentenceHolds(sentence, 'recipient.passing')
      );
    });
  return passed === undefined ? [] : [denial.sentence, passed];
}

/** «Никогда не передаются» beside a named service, «трансграничная передача не осуществляется» beside a foreign one. */
function byFacts(findings: Findings): Span[][] {
  const span = (m: Mention): Span => clip(findings.document.text, m.sentence, m);
  const never = said(findings, { concept: 'clash.never-transferred', negative: true })[0];
  const service = serviceUses(findings)[0];
  const found: Span[][] = [];
  if (never !== undefined && service !== undefined && service.mention.sentence !== never.sentence)
    found.push([span(never), span(service.mention)]);

  const abroad = findings.fact('cross-border').values[0];
  if (abroad?.value === 'stated-no') {
    const home = homeOf(findings.fact('operator-country'));
    const foreign = foreignUses(findings)[0];
    const stored = findings.fact('storage-country').values.find(({ value }) => !home.has(value));
    const other = foreign === undefined ? stored?.evidence[0] : span(foreign.mention);
    if (other !== undefined) found.push([...abroad.evidence.slice(0, 1), other]);
  }
  return found;
}
