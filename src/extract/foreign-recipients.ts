/** Foreign services that receive data of people, told from doors, contacts and places where no data go. */
import { foreignUses } from './abroad.ts';
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import type { Findings } from './detector.ts';
import { surroundings } from './facts/data-context.ts';
import { groupBy } from './group-by.ts';
import type { Mention } from './mention.ts';
import type { ServiceUse } from './services.ts';

const MESSENGERS: ReadonlySet<string> = new Set(['social-network', 'communication', 'video']);

/** «Исходный код хранится на GitHub», «от Google Analytics отказались», «Google LLC — правообладатель»: no data of people go there. */
const NO_DATA = ['abroad.code-only', 'use.no-longer', 'abroad.trademark'] as const;

/** Uses of services whose owner sits abroad, without those that only open a door to the operator. */
export function foreignRecipients(findings: Findings): ServiceUse[] {
  const signs = groupBy(
    findings.analysis.mentions.get('@abroad.reach-us') ?? [],
    ({ sentence }) => sentence.index,
  );
  return foreignUses(findings).filter(
    (use) =>
      !isDoorbell(use, signs.get(use.mention.sentence.index) ?? [], findings) &&
      !isContact(use, findings) &&
      !NO_DATA.some((concept) => findings.context.sentenceHolds(use.mention.sentence, concept)),
  );
}

/** «Privacy policy of the Astor Telegram bot»: the operator's own bot, by its kind. */
const OWN_BOT = /^\p{L}+[\s-](?:bots?|бот\p{L}*|mini\s?app)(?!\p{L})/iu;

/** Words between the door and its sign: «напишите нам в Telegram», «доступен через Telegram-бот». */
const BESIDE = 4;

/**
 * «Напишите нам в Telegram», «канал в YouTube»: a person who writes there brings the data; the operator passes none.
 * @param signs the words of the sentence by which the operator lets himself be reached
 */
function isDoorbell(
  { service, mention }: ServiceUse,
  signs: readonly Mention[],
  { analysis, context }: Findings,
): boolean {
  if (!MESSENGERS.has(service.kind) || context.sentenceHolds(mention.sentence, 'abroad.at-work'))
    return false;
  const { text } = analysis.document;
  const isSentThere = /(?:^|\s)(?:в|to|into)\s$/iu.test(text.slice(mention.start - 6, mention.start));
  if (!isSentThere && OWN_BOT.test(text.slice(mention.start, mention.end + 10))) return true;
  if (isAmongData(mention, analysis, context)) return true;
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
