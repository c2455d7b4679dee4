/** Foreign recipients or hosting are named while nothing is said of transfer abroad. */
import type { Span } from '../../model/document.ts';
import { foreignUses, homeOf } from '../abroad.ts';
import type { Analysis } from '../analysis.ts';
import { absent, quotes } from '../answers.ts';
import type { Context } from '../context.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { surroundings } from '../facts/data-context.ts';
import type { Mention } from '../mention.ts';
import type { ServiceUse } from '../services.ts';

/** Words of a transfer that crosses a border. */
const JOURNEY =
  /трансграничн|за (?:пределы|границу|рубеж)|за (?:пределами|границей|рубежом)|cross-border|abroad|outside (?:of )?(?:your|the|Kaz|Rus)|international transfer|трансшекара|шетел|(?:тыс|сыртқа|сыртында)(?!\p{L})/iu;

const MESSENGERS: ReadonlySet<string> = new Set(['social-network', 'communication', 'video']);

export const undisclosedCrossBorder: Detector = (findings, recogniser) => {
  if (findings.answer('clauses', 'cross-border-transfer').status !== 'no') return absent(recogniser.id);
  // told, if not as the clause would have it; a country beside a recipient tells nothing of the journey
  const told = findings.fact('cross-border').values.flatMap(({ evidence }) => evidence);
  if (told.some(({ quote }) => JOURNEY.test(quote))) return absent(recogniser.id);
  const uses = foreignUses(findings).filter(
    (use) => !isDoorbell(use, findings) && !isContact(use, findings) && !holdsNoData(use, findings),
  );
  const spans = [
    ...uses.map(({ mention }) => clip(findings.document.text, mention.sentence, mention)),
    ...hostsAbroad(findings),
  ];
  if (spans.length === 0) return absent(recogniser.id);
  const sure = uses.some(({ service }) => service.sure === 'high');
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: sure ? 'high' : 'medium',
    evidence: quotes(findings.document, spans),
  };
};

/** «Деректер Франкфурттағы серверлерде сақталады»: hosting abroad that no other sentence calls a transfer. */
function hostsAbroad(findings: Findings): Span[] {
  const home = homeOf(findings.fact('operator-country'));
  const stored = findings.fact('storage-country').values;
  if (home.size === 0 || stored.some(({ value }) => home.has(value))) return [];
  return stored.flatMap(({ evidence }) => [...evidence]);
}

/** Words between the door and its sign: «напишите нам в Telegram», «доступен через Telegram-бот». */
const BESIDE = 4;

/** «Напишите нам в Telegram», «канал в YouTube»: a person who writes there brings the data; the operator passes none. */
function isDoorbell({ service, mention }: ServiceUse, { analysis, context }: Findings): boolean {
  if (!MESSENGERS.has(service.kind) || context.sentenceHolds(mention.sentence, 'abroad.at-work'))
    return false;
  if (isAmongData(mention, analysis, context)) return true;
  const signs = (analysis.mentions.get('@abroad.reach-us') ?? []).filter(
    (m) => m.sentence.index === mention.sentence.index,
  );
  const isBeside = signs.some((m) => m.from - mention.to <= BESIDE && mention.from - m.to <= BESIDE);
  return isBeside || (signs.length > 0 && !context.sentenceHolds(mention.sentence, 'recipient.passing'));
}

/** «Мы собираем: …; сообщения в мессенджерах (Telegram)»: where the person's own messages come from. */
function isAmongData({ block, sentence }: Mention, analysis: Analysis, context: Context): boolean {
  return (
    block.kind !== 'paragraph' &&
    !context.sentenceHolds(sentence, 'recipient.passing') &&
    surroundings(block, analysis).some((i) => context.blockHolds(i, 'data.list'))
  );
}

/** «Телефон / WhatsApp / e-mail»: one of a person's own contacts. */
const SLOT_BEFORE = /(?:телефон\p{L}*|phone|e-?mail|почт\p{L}+) ?[/|] ?$/iu;
const SLOT_AFTER = /^ ?[/|] ?(?:телефон|phone|e-?mail|почт|номер)/iu;

function isContact({ service, mention }: ServiceUse, { document }: Findings): boolean {
  if (!MESSENGERS.has(service.kind)) return false;
  const { text } = document;
  return (
    SLOT_BEFORE.test(text.slice(Math.max(0, mention.start - 24), mention.start)) ||
    SLOT_AFTER.test(text.slice(mention.end, mention.end + 16))
  );
}

/** «Исходный код хранится на GitHub»: no data of people go there. */
function holdsNoData({ mention }: ServiceUse, { context }: Findings): boolean {
  return context.sentenceHolds(mention.sentence, 'abroad.code-only');
}
