/** Signals of countries in a text: who the operator is, and which country's law the text speaks. */
import type { Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { detailsOf, OF_BANKS } from './bank-details.ts';
import type { Findings } from './detector.ts';
import { storagePlaces } from './facts/storage-country.ts';
import { groupBy } from './group-by.ts';
import { identifiersOf } from './identifiers.ts';
import type { Mention, Sentence } from './mention.ts';
import { type NamedParty, partiesOf } from './operator.ts';
import { ownAddresses } from './operator-address.ts';
import { type Country, hostCountry, NEIGHBOURS, phoneCountry, SHARED_FORM } from './origins.ts';
import { belongingOf } from './ownership.ts';

/** `home` tells where the operator is, `law` which legal order the text uses. */
export interface Signal extends Span {
  readonly country: Country;
  readonly kind: string;
  readonly about: 'home' | 'law';
  readonly weight: number;
  /** In a section or sentence for people of one place: no sign of the order of the whole. */
  readonly declared: boolean;
  /** The words of the vocabulary that it was told by; absent for numbers, phones, addresses and names. */
  readonly mention?: Mention;
}

type Known = Pick<Findings, 'document' | 'analysis' | 'context'>;

/** What a kind of concept `signal.<country>.<kind>` weighs; kinds left out speak only beside an address. */
const LAW_WEIGHT: Readonly<Record<string, number>> = {
  act: 3,
  wording: 2,
  body: 3,
  office: 3,
  court: 3,
  register: 3,
  law: 2,
  forum: 2,
  choice: 2,
  person: 2,
  term: 1,
  notion: 1,
  definition: 1,
  territory: 1,
  border: 1,
  document: 1,
  // notions of European law are copied everywhere: they place nobody, and rules ask for them
  concept: 0,
  deadline: 0,
  basis: 0,
  interest: 0,
};
/** A concept that a sentence must hold for its signs of this kind to count, or may not hold. */
const BESIDE: Readonly<Record<string, string>> = { forum: 'signal.dispute', deadline: 'breach.event' };
const UNLESS: Readonly<Record<string, string>> = {
  concept: 'signal.eu-lookalike',
  basis: 'signal.interest-protected',
  interest: 'signal.interest-protected',
};
/** ИИН and БИН are Kazakh words wherever they stand; asking for them places a text, if nothing else does. */
const NATIONAL_ID = 1.6;
const HOME_WEIGHT: Readonly<Record<string, number>> = { home: 4, money: 0.5, pay: 0.5 };
/** Score of a party that role words call the operator: no stranger. */
const CALLED = 3;
/** Countries that the catalogue tells one by one. */
const HOMES: ReadonlySet<string> = new Set(['ru', 'kz', 'by', 'uz', 'kg']);
const STORAGE = 0.5;
const LANGUAGE = 0.5;
/** An account in the country; a company may have one abroad as well. */
const BANK = 1;
/** Countries whose registration numbers identifiers.ts does not read: the label alone has to do. */
const UNREAD_IDS: ReadonlySet<string> = new Set(['by', 'uz']);
/** Characters between a name or an address and the place that belongs to it. */
const NEXT_TO = 80;
/** «IE Abylay ("ИП Абылай"), Republic of Kazakhstan»: nothing but brackets and a comma after the name. */
const BEHIND = 4;
const BEHIND_NAME = /^["»”)]*\s?(?:\([^()]*\))?\s?[,(–—-]\s?(?:(?:the )?Republic of |Республик\p{L} )?$/u;
const AKIMAT = /(?<!\p{L})аким(?:ат|а?(?!\p{L}))/iu;
const ACT = /^@act\.(ru|kz)-/;
const SIGNAL = /^@signal\.(ru|kz|eu|by|uz|kg|other)\.(\w+)$/;
const COUNTRY_NAME = /^@country\.(\w\w)$/;
const OF_LAW = /^@(?:signal|act)\./;
const OF_PLACE = /^@(?:signal\.\w+\.city$|country\.)/;

/** All signals of the document in its order; the same words may be several. */
export function signalsOf(findings: Known): Signal[] {
  const { analysis, context } = findings;
  const declared = new Map<Sentence, boolean>();
  const isDeclared = ({ sentence, block }: Pick<Mention, 'sentence' | 'block'>): boolean => {
    const made =
      declared.get(sentence) ??
      (context.sentenceHolds(sentence, 'signal.declared') || context.isUnder(block, 'signal.declared'));
    declared.set(sentence, made);
    return made;
  };
  const recipients = new Map<Sentence, boolean>();
  const isTheirs = (sentence: Sentence): boolean => {
    const made = recipients.get(sentence) ?? isOfRecipient(sentence, findings);
    recipients.set(sentence, made);
    return made;
  };
  const found: Signal[] = [];
  for (const [owner, mentions] of analysis.mentions.named(OF_LAW)) {
    const [, country, kind = 'act'] = SIGNAL.exec(owner) ?? ACT.exec(owner) ?? [];
    if (country === undefined && owner !== '@act.gdpr') continue;
    const law = kind === 'id' && country === 'kz' ? NATIONAL_ID : LAW_WEIGHT[kind];
    const weight = law ?? (kind === 'id' && UNREAD_IDS.has(country ?? '') ? 4 : HOME_WEIGHT[kind]);
    if (weight === undefined) continue;
    const [beside, unless] = [BESIDE[kind], UNLESS[kind]];
    for (const m of mentions) {
      if (beside !== undefined && !context.sentenceHolds(m.sentence, beside)) continue;
      if (unless !== undefined && context.sentenceHolds(m.sentence, unless)) continue;
      found.push({
        country: (country ?? 'eu') as Country,
        kind,
        about: law === undefined ? 'home' : 'law',
        weight,
        start: m.start,
        end: m.end,
        // a notion is the text's own, whomever it is said of
        declared: isDeclared(m) || (law !== 0 && isTheirs(m.sentence)),
        mention: m,
      });
    }
  }
  found.push(...homeSignals(findings), ...colour(findings));
  return found.sort((a, b) => a.start - b.start);
}

function homeSignals({ document, analysis, context }: Known): Signal[] {
  const home = (country: Country, kind: string, weight: number, span: Span): Signal => ({
    country,
    kind,
    about: 'home',
    weight,
    start: span.start,
    end: span.end,
    declared: false,
  });
  const found: Signal[] = [];
  for (const party of partiesOf(analysis).operator)
    if (party.country !== undefined) {
      // «государственное учреждение» is a form of both countries, an akimat an office of one
      const isAkimat = AKIMAT.test(document.text.slice(party.start, party.end));
      const country = isAkimat ? 'kz' : atHome(party, analysis, document.text);
      const weight = country === 'other' || isBareForm(party, country, analysis, document.text) ? 2 : 4;
      found.push(home(country, 'form', weight, party));
    }
  for (const id of identifiersOf(analysis))
    if (id.belongsTo !== 'other') found.push(home(id.country, 'id', id.fault === undefined ? 5 : 3, id));
  for (const detail of detailsOf(analysis))
    if (OF_BANKS.has(detail.kind) && detail.country && detail.belongsTo !== 'other')
      found.push(home(detail.country, 'bank', BANK, detail));
  const named = analysis.mentions.named(OF_PLACE).flatMap(([owner, mentions]) => {
    const [, country, kind] = SIGNAL.exec(owner) ?? [];
    const name = COUNTRY_NAME.exec(owner)?.[1];
    const told = (where: string | undefined, weight: number) => mentions.map((m) => ({ where, weight, m }));
    if (kind === 'city') return told(country, 3);
    return name === undefined ? [] : told(countryOf(name), 3.5);
  });
  const inBlock = groupBy(named, ({ m }) => m.block.index);
  for (const party of partiesOf(analysis).operator)
    for (const { where, weight, m } of inBlock.get(party.block.index) ?? [])
      if (
        m.start > party.end &&
        m.start - party.end < NEXT_TO &&
        BEHIND_NAME.test(document.text.slice(party.end, m.start))
      )
        found.push(home(where as Country, 'address', Math.max(weight, BEHIND), m));
  const inSentence = groupBy(named, ({ m }) => m.sentence.index);
  for (const address of ownAddresses(analysis, context)) {
    for (const { where, weight, m } of inSentence.get(address.sentence.index) ?? [])
      if (near(m, address)) found.push(home(where as Country, 'address', weight, m));
    const text = document.text.slice(address.start, address.end);
    const postcode = /(?<!\d)(\d)\d{5}(?!\d)/.exec(text)?.[1];
    if (postcode === '0') found.push(home('kz', 'address', 2, address));
    else if (postcode !== undefined && postcode >= '2' && postcode <= '6')
      found.push(home('ru', 'address', 2, address));
    if (/(?<![\p{L}])[A-Z]{2} \d{5}(?!\d)/u.test(text)) found.push(home('other', 'address', 4, address));
  }
  for (const token of analysis.tokens) {
    const country =
      token.kind === 'phone'
        ? phoneCountry(token.norm)
        : token.kind === 'email' || token.kind === 'url'
          ? hostCountry(token.norm)
          : undefined;
    if (country !== undefined && !(token.kind === 'phone' && belongingOf(token, false, analysis) === 'other'))
      found.push(
        home(country, token.kind === 'phone' ? 'phone' : 'domain', token.kind === 'phone' ? 2 : 1.5, token),
      );
  }
  return found;
}

/** The country of a party's form; «ООО» under an act of a neighbour, and no Russian one, is the neighbour's. */
function atHome(party: Span & { readonly country?: string }, { mentions }: Analysis, text: string): Country {
  const cites = (country: Country): boolean => (mentions.get(`@signal.${country}.act`) ?? []).length > 0;
  const neighbour =
    party.country === 'ru' && SHARED_FORM.test(text.slice(party.start, party.end)) && !cites('ru')
      ? NEIGHBOURS.find(cites)
      : undefined;
  return neighbour ?? (party.country as Country);
}

/** «ООО» that nothing else in the text makes Russian, where it names Kazakh legislation as its own: a form of habit. */
function isBareForm(party: Span, country: Country, { mentions }: Analysis, text: string): boolean {
  const names = (kinds: readonly string[]): boolean => kinds.some((kind) => mentions.has(`@signal.${kind}`));
  return (
    country === 'ru' &&
    SHARED_FORM.test(text.slice(party.start, party.end)) &&
    names(['kz.law', 'kz.act']) &&
    !names(['ru.law', 'ru.act', 'ru.body'])
  );
}

function near(a: Span, b: Span): boolean {
  return (a.end <= b.start ? b.start - a.end : a.start - b.end) < NEXT_TO;
}

/** Where the data are and what language the text speaks: seen, and weighing too little to place a text alone. */
function colour(findings: Known): Signal[] {
  const { analysis, document } = findings;
  const sign = (country: Country, kind: string, weight: number, { start, end }: Span): Signal => ({
    ...{ country, kind, about: 'law', weight, start, end, declared: false },
  });
  const stored = [...storagePlaces(findings)].flatMap(([code, spans]) =>
    spans.slice(0, 1).map((span) => sign(countryOf(code), 'storage', STORAGE, span)),
  );
  const kazakh = document.blocks.find((b) => b.language === 'kk' && b.end - b.start > 20);
  const sentence = kazakh && analysis.sentencesOf(kazakh.index)[0];
  return sentence === undefined ? stored : [...stored, sign('kz', 'language', LANGUAGE, sentence)];
}

/** A country of the catalogue from an ISO code. */
function countryOf(code: string): Country {
  const lower = code.toLowerCase();
  return HOMES.has(lower) ? (lower as Country) : 'other';
}

/** One signal for each stretch of text, country and side; the heaviest stays. */
export function once(signals: readonly Signal[]): Signal[] {
  const order = [...signals].sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  const kept: Signal[] = [];
  for (const s of order)
    if (
      !kept.some((k) => k.country === s.country && k.about === s.about && k.start < s.end && s.start < k.end)
    )
      kept.push(s);
  return kept.sort((a, b) => a.start - b.start);
}

/** «Передаём телефон ООО «…», которое обрабатывает его по 152-ФЗ»: the order of the recipient. */
function isOfRecipient(sentence: Sentence, { analysis, context }: Known): boolean {
  const { all, operator } = partiesOf(analysis);
  const isInside = (p: Span): boolean => sentence.start <= p.start && p.end <= sentence.end;
  // with no operator told apart, a stranger is known by receiving the data
  const isStranger = (p: NamedParty): boolean =>
    operator.length > 0
      ? p.score < CALLED
      : p.score < 1 && context.sentenceHolds(sentence, 'recipient.passing');
  return all.some((p) => isInside(p) && isStranger(p)) && !operator.some(isInside);
}
