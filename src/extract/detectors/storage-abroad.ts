/** The base of a Russian or Kazakh operator stands abroad: by a country, by a foreign host, or by «зарубежные серверы». */
import type { Block, Span } from '../../model/document.ts';
import { basesAbroad, foreignUses, homeOf } from '../abroad.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Mention, Sentence } from '../mention.ts';
import { stanceOf } from '../stance.ts';

const HOSTS: ReadonlySet<string> = new Set(['hosting', 'app-platform', 'company', 'forms-crm', 'ai']);
/** Operators whom the law of neither country asks to keep the base at home. */
const ELSEWHERE: ReadonlySet<string> = new Set(['other', 'by', 'uz', 'kg']);
/** Signs of an order that has no rule on the base, or no sign at all: «a Russian (Kazakh) operator» is told by nothing. */
const NOT_OURS: ReadonlySet<string> = new Set([...ELSEWHERE, 'unknown', 'eu']);
/** Office suites: channels by their kind, and a base where a table of clients is kept in them. */
const SUITES: ReadonlySet<string> = new Set(['google-workspace', 'microsoft-365']);

export const storageAbroad: Detector = (findings, recogniser) => {
  const { document, analysis } = findings;
  const operator = findings.fact('operator-country').values[0]?.value;
  const order = findings.fact('jurisdiction').values[0]?.value ?? 'unknown';
  const home = homeOf(findings.fact('operator-country'));
  const stored = findings.fact('storage-country').values;
  const abroad = (analysis.mentions.get('@storage.abroad') ?? []).filter(
    (m) => m.block.kind !== 'heading' && stanceOf(m, analysis.tokens, document.text) !== 'denied',
  );
  const isPlaced =
    operator !== 'unknown' || !NOT_OURS.has(order) || abroad.some((m) => namesHome(m, findings));
  // a copy abroad beside a base at home is another matter: cross-border transfer
  if (ELSEWHERE.has(operator ?? '') || !isPlaced || stored.some(({ value }) => home.has(value)))
    return absent(recogniser.id);

  const spans: Span[] = basesAbroad(findings).flatMap(({ evidence }) => [...evidence]);
  for (const mention of abroad) spans.push(clip(document.text, mention.sentence, mention));
  const certain = spans.length > 0;
  for (const { service, mention } of foreignUses(findings)) {
    const keptAtHome = service.storesIn?.some((country) => home.has(country)) === true;
    const keeps = HOSTS.has(service.kind) || SUITES.has(service.id);
    if (keeps && !keptAtHome && isStored(mention, findings))
      spans.push(clip(document.text, mention.sentence, mention));
  }
  if (spans.length === 0) return absent(recogniser.id);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: certain ? 'high' : 'medium',
    evidence: quotes(document, spans),
  };
};

/** «За пределами РФ» tells whose base it is, where nothing else does. */
function namesHome({ from, to }: Mention, { analysis }: Findings): boolean {
  return ['@country.ru', '@country.kz'].some((country) =>
    (analysis.mentions.get(country) ?? []).some((m) => from <= m.from && m.to <= to),
  );
}

/** Characters of a line that only names a service. */
const LONGEST_NAME = 40;

/** Said in the sentence or before its list; «Сколько хранятся данные» above speaks of time. */
function isStored({ sentence, block }: Mention, findings: Findings): boolean {
  const { analysis, context, document } = findings;
  const above = block.leadIn === undefined ? undefined : document.blocks[block.leadIn];
  if (context.sentenceHolds(sentence, 'storage.not-base')) return false;
  const here = (analysis.mentions.get('@storage.storing') ?? []).filter(
    (m) => m.sentence.start === sentence.start,
  );
  if (here.length > 0) return here.some((m) => stanceOf(m, analysis.tokens, document.text) !== 'denied');
  if (above?.kind !== 'heading' && context.sentenceHolds(sentence, 'storage.storing')) return true;
  const told = below(block, findings);
  return told !== undefined && context.sentenceHolds(told, 'storage.storing');
}

/** «Vercel Inc. (США)» on a line of its own is told of by the line beneath: «Хостинг приложения и базы данных». */
function below(block: Block, { analysis, document }: Findings): Sentence | undefined {
  const next = document.blocks[block.index + 1];
  const isName =
    block.end - block.start <= LONGEST_NAME && !/[.:;]$/u.test(document.text.slice(block.start, block.end));
  return isName && next !== undefined && next.kind === 'paragraph'
    ? analysis.sentencesOf(next.index)[0]
    : undefined;
}
