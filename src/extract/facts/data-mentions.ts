/** Where the text names kinds of personal data, and how it says there that they are collected. */
import type { Analysis } from '../analysis.ts';
import type { FactFinder } from '../detector.ts';
import type { Mention, Sentence } from '../mention.ts';
import { asidesOf, isExcluded, surroundings } from './data-context.ts';

/**
 * A kind of data named where it counts: `listed` among the data collected, `stated` to be kept or passed,
 * `used` for something.
 */
export interface DataMention {
  readonly kind: string;
  readonly mention: Mention;
  readonly how: 'listed' | 'stated' | 'used';
}

type Source = Parameters<FactFinder>[0];
/** A kind of data named, wherever it stands. */
export type NamedKind = Omit<DataMention, 'how'>;

/** Values of the fact data-category. */
export const DATA_KINDS: readonly string[] = (
  'name birth-date gender citizenship national-id id-document signature photo voice video biometric address city email phone ' +
  'messenger-account login payment-card bank-account financial orders employment education marital-status children health ethnicity ' +
  'religion political intimate-life criminal-record location ip-address device cookies usage search-queries messages contacts-list ' +
  'vehicle property military legal-entity'
).split(' ');

/** Kinds whose use shows that they are collected even where no list names them. */
const SHOWN_BY_USE: ReadonlySet<string> = new Set(
  'cookies location ip-address device usage voice video biometric national-id contacts-list search-queries payment-card'.split(
    ' ',
  ),
);
/** Whose very name tells an act of the operator: a recording is made, a place is tracked. */
const ALWAYS_SHOWN: ReadonlySet<string> = new Set(['location', 'voice']);
/** Kinds that count where the operator checks or analyses them; a doctor who «determines» a diagnosis collects nothing here. */
const SHOWN_BY_CHECK: ReadonlySet<string> = new Set('photo health criminal-record id-document'.split(' '));
/** So many kinds in one sentence are a list of data whatever the verb. */
const A_LIST = 3;
/** Longest item or cell that may consist of nothing but its word, in characters. */
const SHORT = 70;

/** What parts one element of a list from the next. */
const BREAK = /[,;:()]/;
const PREPOSITION: ReadonlySet<string> = new Set('о об обо на по of on about'.split(' '));
/** A comma that parts nothing: «документа, удостоверяющего личность». */
const PARTICIPLE =
  /,\s*(?=удостовер|подтвержд|котор|(?:направ|отправ|переда|прис)\p{L}*(?:ем|нн)(?:ые|ых|ое|ого)(?!\p{L})|куәландыр|that|which)/gu;
/** What may follow a word that is a whole element of a list: «имя, телефон», «адрес пользователя». */
const AFTER_ELEMENT =
  /^(?:\s*[,;.()/•–—-]|\s*$|\s+(?:и|или|а\s+также|and|or|және|немесе|мен|бен|пен|жина\p{L}*|өңде\p{L}*|сұра\p{L}*|сақта\p{L}*|көрсетіл\p{L}*|пайдаланыл\p{L}*|қолданыл\p{L}*|использу[ею]тся|нужн\p{L}*|необходим\p{L}*|(?:is|are)\s+(?:only\s+)?(?:used|needed|required|stored)|пользовател\p{L}*|клиент\p{L}*|покупател\p{L}*|посетител\p{L}*|субъект\p{L}*|участник\p{L}*|заказчик\p{L}*|получател\p{L}*|отправител\p{L}*|абонент\p{L}*|гост\p{L}*|пациент\p{L}*|работник\p{L}*|сотрудник\p{L}*|представител\p{L}*|ребенк\p{L}*|ребёнк\p{L}*|при|для|по|\+)(?!\p{L}))/u;
const NOT_BEFORE_ELEMENT: ReadonlySet<string> = new Set(
  'от по на в под при через email e-mail мэйл ip web веб url сайта доменное юридический вашей рекламных рекламные маркетингтік уақыт мерзім күн ай жыл marketing send by via the to'.split(
    ' ',
  ),
);

const known = new WeakMap<Analysis, readonly DataMention[]>();

/** All places where kinds of data count, in the order of the text. */
export function dataMentions(source: Source): readonly DataMention[] {
  const before = known.get(source.analysis);
  if (before !== undefined) return before;
  const all = namedKinds(source.analysis).filter(
    (c) =>
      !isExcluded(c.kind, c.mention, source) &&
      !isMessengerThatGets(c, source) &&
      !isOfCompany(c, source.document.text),
  );
  const kinds = kindsPerSentence(all);
  const found = all.flatMap((c): DataMention[] => {
    const how = howSaid(c, kinds.get(c.mention.sentence.index)?.size ?? 1, source);
    return how === undefined ? [] : [{ ...c, how }];
  });
  found.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  known.set(source.analysis, found);
  return found;
}

/** «Telegram (уведомления)» among those to whom data go is the company, not the person's account. */
function isMessengerThatGets({ kind, mention }: NamedKind, { context }: Source): boolean {
  return (
    kind === 'messenger-account' &&
    mention.from === mention.to &&
    context.isUnder(mention.block, 'recipient.heading')
  );
}

/** «Наименование организации, ИНН, КПП»: the number of a company, not of a person. */
function isOfCompany({ kind, mention: { sentence, start, end } }: NamedKind, text: string): boolean {
  if (kind !== 'national-id' || !/^инн$/iu.test(text.slice(start, end))) return false;
  return (
    /(?:организаци|компани|предприяти|юридическ\p{L}* лиц|юрлиц|ОГРН|КПП)[^.;]{0,25}$/iu.test(
      text.slice(sentence.start, start),
    ) || /^[\s,/и]{1,3}(?:КПП|ОГРН)/u.test(text.slice(end, end + 8))
  );
}

const SURE = DATA_KINDS.map((kind) => ({ kind, owner: `@data.${kind}` }));
const WORDS = DATA_KINDS.map((kind) => ({ kind, owner: `@data-word.${kind}` }));

/** Names of kinds wherever they stand: sure ones, and words that are a whole element of a list. */
export function namedKinds(analysis: Analysis): NamedKind[] {
  const { text } = analysis.document;
  const holdsBreak = ({ start, end }: Mention): boolean =>
    BREAK.test(text.slice(start, end).replace(PARTICIPLE, ''));
  const named = (concepts: typeof SURE): NamedKind[] =>
    analysis.mentions
      .met(concepts)
      .flatMap(({ kind, owner }) =>
        (analysis.mentions.get(owner) ?? []).map((mention) => ({ kind, mention })),
      );
  const sure = withoutAccountWords(
    named(SURE).filter(({ mention }) => !holdsBreak(mention) && !reachesBack(mention, analysis)),
  );
  const covered = sure.map(({ mention: m }) => m).sort((a, b) => a.start - b.start);
  const elements = named(WORDS).filter(
    ({ kind, mention }) =>
      isElement(mention, analysis) &&
      !isPartOfAnother(mention, covered) &&
      (kind !== 'messenger-account' ||
        BEFORE_MESSENGER.test(text.slice(mention.sentence.start, mention.start))),
  );
  const kinds = kindsPerSentence([...sure, ...elements]);
  const isLabel = ({ start, end, block }: Mention): boolean =>
    block.kind !== 'paragraph' && start === block.start && /^\s*[:—–]/u.test(text.slice(end, end + 3));
  const standsInList = ({ mention: m }: NamedKind): boolean =>
    (kinds.get(m.sentence.index)?.size ?? 0) > 1 ||
    isLabel(m) ||
    (m.block.kind !== 'paragraph' && lengthWithoutAsides(m, text) <= SHORT);
  return [...sure, ...elements.filter(standsInList)];
}

/** Length of an item: «адрес и иную контактную информацию (в зависимости от используемых услуг)» is as long as without its aside. */
function lengthWithoutAsides(mention: Mention, text: string): number {
  const { start, end } = mention.sentence;
  return asidesOf(mention, text).reduce((length, aside) => length - (aside.end - aside.start), end - start);
}

/**
 * «Перечень данных работников:» over «номер счёта» names no «данные … счёта»: of an introduction only its last word
 * may belong to the name, or a preposition with the word before it («сведения о:» over «доходах»).
 */
function reachesBack({ from, sentence, block }: Mention, { tokens }: Analysis): boolean {
  const at = sentence.joined?.at ?? from;
  const inLead = tokens.slice(from, at);
  const most = PREPOSITION.has(inLead.at(-1)?.norm ?? '') ? 2 : block.kind === 'cell' ? 1 : 0;
  return inLead.length > most;
}

/** «Telegram nickname» and «мобильный номер клиента» name the account there or the phone, neither a name nor a login. */
function withoutAccountWords(named: readonly NamedKind[]): NamedKind[] {
  const accounts = named
    .filter((n) => n.kind === 'messenger-account' || n.kind === 'phone')
    .map((n) => n.mention);
  return named.filter(
    ({ kind, mention }) => (kind !== 'name' && kind !== 'login') || !isPartOfAnother(mention, accounts),
  );
}

function kindsPerSentence(all: readonly NamedKind[]): Map<number, Set<string>> {
  const kinds = new Map<number, Set<string>>();
  for (const { kind, mention } of all)
    kinds.set(mention.sentence.index, (kinds.get(mention.sentence.index) ?? new Set()).add(kind));
  return kinds;
}

/** A messenger's name is a kind of data only as an element of its own: «по правилам WhatsApp» names the company. */
const BEFORE_MESSENGER =
  /(?:^|[,;:(/«"•–—-]|(?<!\p{L})(?:и|или|либо|and|or|және|немесе|ваш|ваши|your))\s*$/iu;

/** The word is a whole element of an enumeration, not a part of what surrounds it. */
export function isElement(mention: Mention, { document, tokens }: Analysis): boolean {
  const previous = mention.from > mention.sentence.from ? tokens[mention.from - 1] : undefined;
  if (
    previous !== undefined &&
    NOT_BEFORE_ELEMENT.has(previous.norm) &&
    !BREAK.test(document.text.slice(previous.end, mention.start))
  )
    return false;
  return AFTER_ELEMENT.test(
    document.text.slice(mention.end, Math.min(mention.sentence.end, mention.end + 24)),
  );
}

/** «адрес» in «IP-адрес» or «адрес электронной почты». */
function isPartOfAnother(element: Mention, covered: readonly Mention[]): boolean {
  return covered.some(
    (m) => m.start <= element.start && m.end >= element.end && m.end - m.start > element.end - element.start,
  );
}

function howSaid(
  { kind, mention }: NamedKind,
  kindsInSentence: number,
  source: Source,
): DataMention['how'] | undefined {
  const { analysis, context } = source;
  const { block, sentence } = mention;
  const holds = (concept: string): boolean => context.sentenceHolds(sentence, concept);
  const introduced = block.leadIn !== undefined && context.blockHolds(block.leadIn, 'data.purposes-lead');
  const collects = introduced ? saysItself(sentence, 'data.collects', analysis) : holds('data.collects');
  if (kindsInSentence >= A_LIST || holds('data.list') || collects) return 'listed';
  if (surroundings(block, analysis).some((i) => context.blockHolds(i, 'data.list'))) return 'listed';
  if (holds('data.keeps') || isPassed(mention, source)) return 'stated';
  if (SHOWN_BY_USE.has(kind) && (ALWAYS_SHOWN.has(kind) || holds('data.uses') || holds('data.checks')))
    return 'used';
  if (SHOWN_BY_CHECK.has(kind) && holds('data.checks')) return 'used';
  return undefined;
}

/** What stands beside a recipient in a section or list of recipients: «Сервисы аналитики: IP-адрес, cookie». */
function isPassed({ start, block, sentence }: Mention, { document, context }: Source): boolean {
  if (!context.isUnder(block, 'recipient.heading')) return false;
  return (
    /[:—–]\s/u.test(document.text.slice(sentence.start, start)) ||
    context.sentenceHolds(sentence, 'recipient.passing') ||
    context.sentenceHolds(sentence, 'recipient.getting')
  );
}

/** The sentence's own words hold the concept, not those that introduce it. */
function saysItself(sentence: Sentence, concept: string, analysis: Analysis): boolean {
  return (analysis.mentions.get(`@${concept}`) ?? []).some((m) => m.sentence.index === sentence.index);
}
