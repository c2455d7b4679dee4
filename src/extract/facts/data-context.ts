/** Where the name of a kind of data says nothing of what is collected: denials, definitions, requests, requisites. */
import type { Token } from '../../language/words.ts';
import type { Block, Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { type Context, headingsOf } from '../context.ts';
import type { Mention } from '../mention.ts';
import { ownAddresses } from '../operator-address.ts';
import { isDenied, isOther } from '../stance.ts';

/** Kinds that a text often names as a way to write to the operator, or among the operator's own particulars. */
const CHANNELS: ReadonlySet<string> = new Set(
  'email phone address messenger-account messages name city national-id legal-entity bank-account'.split(' '),
);
/** Kinds that the operator's own address would name as well. */
const PLACES: ReadonlySet<string> = new Set('address city location'.split(' '));
/** How far before an address its label may end, in characters: «место нахождения: 101000, …». */
const LABEL = 4;
/** «Посредством электронной почты на электронный адрес Оператора …»: words from the channel to its address. */
const TO_ADDRESS = 6;
/** «ФИО: Петров Иван Сергеевич»: somebody's name follows, the officer's or the owner's. */
const NAMED_PERSON =
  /^\s*[:—–-]\s*(?:\p{Lu}[\p{L}-]+\s){1,2}\p{Lu}\p{L}*(?:вич|вна|ична|ұлы|улы|қызы|кызы|оглы)(?!\p{L})/u;
/** Words behind which a denial no longer holds. */
const TURNS: ReadonlySet<string> = new Set(
  'но однако кроме исключением если but however except unless бірақ алайда қоспағанда басқа'.split(' '),
);

export function isExcluded(
  kind: string,
  mention: Mention,
  { analysis, context }: { analysis: Analysis; context: Context },
): boolean {
  const { block, sentence } = mention;
  if (
    block.zone === 'page-header' ||
    block.zone === 'page-footer' ||
    block.kind === 'heading' ||
    block.cell?.header === true
  )
    return true;
  // «IP-адреса (не хранятся постоянно)» denies only what the brackets speak of
  const { text } = analysis.document;
  if (isDenied(mention, analysis.tokens, text, asidesOf(mention, text))) return true;
  if (isDeniedInList(mention, analysis, context)) return true;
  if (isWithout(mention, analysis) || isPartOfOther(mention, analysis)) return true;
  if (isInSlot(mention, text)) return true;
  const above = surroundings(block, analysis);
  const isUnder = (concept: string): boolean => above.some((i) => context.blockHolds(i, concept));
  // «Сайт не использует cookie. Обрабатываются:» – a list hangs on the last sentence of what leads in to it
  const closes = (i: number, concept: string): boolean => {
    const last = analysis.sentencesOf(i).at(-1);
    return last !== undefined && context.sentenceHolds(last, concept);
  };
  if (above.some((i) => closes(i, 'data.not-collected') && !context.blockHolds(i, 'data.except')))
    return true;
  for (const concept of ['data.request-content', 'data.rights-context'])
    if (context.sentenceHolds(sentence, concept) || isUnder(concept)) return true;
  if (context.sentenceHolds(sentence, 'data.elsewhere')) return true;
  if (PLACES.has(kind) && isOwnAddress(mention, analysis, context)) return true;
  if (kind === 'name' && NAMED_PERSON.test(text.slice(mention.end, sentence.end))) return true;
  // «Cookies: файлы, …» among the data collected is an element, whatever it explains
  const isListed = kind === 'cookies' && isUnder('data.list');
  if (context.defines(sentence) && !isListed && !context.sentenceHolds(sentence, 'data.defined-as-collected'))
    return true;
  // «Контактная информация» below «Какие данные мы собираем» is a kind of data, no requisites; alone it opens no list
  const isRequisite = (): boolean => {
    const titles = above.filter((i) => context.blockHolds(i, 'data.requisites-heading'));
    return titles.length > 0 && !above.some((i) => !titles.includes(i) && context.blockHolds(i, 'data.list'));
  };
  return CHANNELS.has(kind) && (isRequisite() || isChannel(mention, analysis));
}

/** «e-mail рассылки», «настройки браузера», «адрес магазина»: the kind's word inside the name of something else. */
function isPartOfOther({ from, to, sentence }: Mention, { mentions }: Analysis): boolean {
  return (mentions.get('@data.not-data') ?? []).some(
    (m) => m.sentence.index === sentence.index && m.from <= from && m.to >= to && m.to - m.from > to - from,
  );
}

/** A part of the operator's own address, or the label in front of it. */
function isOwnAddress({ sentence, start, end }: Mention, analysis: Analysis, context: Context): boolean {
  return ownAddresses(analysis, context).some(
    (a) => a.sentence === sentence && start < a.end && end > a.start - LABEL,
  );
}

/** Characters that tell what a slot asks for. */
const SLOT_BEGINS = 12;

/** «[укажите email в админ-панели]»: what whoever fills the template in is asked for. */
function isInSlot({ sentence, start, end }: Mention, text: string): boolean {
  // «ИНН [ИНН]»: the label of a slot
  if (
    /^\s?:?\s?\[(?:инн|огрн|бин|иин|e-?mail|телефон|ФИО|адрес|phone|address)/iu.test(
      text.slice(end, end + SLOT_BEGINS),
    )
  )
    return true;
  const own = text.slice(sentence.start, end);
  const open = own.lastIndexOf('[', start - sentence.start);
  return (
    open > own.lastIndexOf(']') &&
    /^\[(?:укаж|встав|впи[шс]|введ|заполн|ваш|назван|наимен|юридич|адрес|инн|огрн|бин|иин|фио|телефон|e-?mail\]|company|insert|enter|your)/iu.test(
      text.slice(sentence.start + open, sentence.start + open + SLOT_BEGINS),
    )
  );
}

/** «без cookie», «без передачи данных карт», «without cookies»: named to say that it is not there. */
const WITHOUT =
  /(?<!\p{L})(?:без(?: (?:использовани|применени|передач|сбора|хранени|указани|раскрыти|запис|сохранени)\p{L}*)?|without(?: (?:using|collecting|storing|sharing|any|the use of))?)\s$/iu;

function isWithout({ start, end, block }: Mention, { document }: Analysis): boolean {
  return (
    WITHOUT.test(document.text.slice(Math.max(block.start, start - 40), start)) ||
    /^-?с[ыі]з(?!\p{L})/u.test(document.text.slice(end, end + 5))
  );
}

/** «…, состояния здоровья, интимной жизни Оператором не осуществляется»: a denial reaches over a long enumeration. */
export function isDeniedInList(mention: Mention, analysis: Analysis, context: Context): boolean {
  const { sentence } = mention;
  if (!context.sentenceHolds(sentence, 'data.not-collected')) return false;
  return (analysis.mentions.get('@data.not-collected') ?? []).some((denial) => {
    if (denial.sentence.index !== sentence.index || isAside(denial, mention, analysis)) return false;
    const [from, to] =
      denial.from < mention.from ? [denial.to + 1, mention.from] : [mention.to + 1, denial.from];
    const words = analysis.tokens.slice(from, to);
    return (
      !words.some((t, i) => TURNS.has(t.norm) && !isOther(t.norm, words[i - 1]?.norm)) &&
      !textOf(words, analysis.document.text).includes(';')
    );
  });
}

/** «IP-адреса (не хранятся)»: the denial stands in brackets, the mention outside of them. */
function isAside(denial: Mention, mention: Mention, { document: { text } }: Analysis): boolean {
  return asidesOf(mention, text).some((a) => a.start <= denial.start && denial.end <= a.end);
}

/** Bracketed parts of the sentence that do not hold the mention. */
export function asidesOf({ sentence, start, end }: Mention, text: string): Span[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/\([^()]*\)/gu)]
    .map((m) => ({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }))
    .filter((aside) => end <= aside.start || start >= aside.end);
}

function textOf(words: readonly Token[], text: string): string {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** «материалы на указанный вами адрес электронной почты», «на свой номер телефона»: the person's own channel. */
const OF_PERSON =
  /(?:указанн\p{L}+ (?:вами|мной|мною|им|ими|ею|вы|пользовател\p{L}+|клиент\p{L}+|при регистрации|в (?:форм|заявк|анкет|профил)\p{L}+)|(?<!\p{L})(?:ваш|сво)\p{L}{1,3})\s$/iu;
/** Characters before the words that may tell whose channel it is. */
const WHOSE = 40;

/** A way to write to the operator: an address or number follows, or the words say «по адресу», «направив письмо на». */
function isChannel(mention: Mention, { tokens, mentions, document }: Analysis): boolean {
  for (let i = mention.to + 1; i <= mention.to + TO_ADDRESS && i < mention.sentence.to; i++) {
    const { kind, start = 0 } = tokens[i] ?? {};
    const isNear = i <= mention.to + 3 || !/[,;()]/.test(document.text.slice(mention.end, start));
    if (isNear && (kind === 'email' || kind === 'phone')) return true;
  }
  if (
    OF_PERSON.test(
      document.text.slice(Math.max(mention.sentence.start, mention.start - WHOSE), mention.start),
    )
  )
    return false;
  const next = tokens[mention.to + 1];
  if (next?.kind === 'number' && next.norm.length >= 9 && next.start - mention.end < 4) return true;
  return (mentions.get('@data.requisites') ?? []).some((m) => {
    if (m.sentence.index !== mention.sentence.index || m.from > mention.to || mention.from > m.to + 1)
      return false;
    return m.to - m.from > 2 || !/[,;:()]/.test(document.text.slice(m.start, m.end));
  });
}

/** Blocks that give a block its sense: its lead-ins, outer ones too, its table headers, and headings but the title. */
export function surroundings(block: Block, { document }: Analysis): number[] {
  const found: number[] = [];
  const add = (i: number | undefined): void => {
    if (i !== undefined && i !== block.index && !found.includes(i)) found.push(i);
  };
  add(block.columnHeader);
  add(block.rowHeader);
  for (let at = block.leadIn; at !== undefined && !found.includes(at); at = document.blocks[at]?.leadIn)
    add(at);
  for (const heading of headingsOf(document, block))
    if (heading.index !== 0 || heading.level > 1) add(heading.index);
  return found;
}
