/** Who is excepted by name, and who else gets the data: «никому, кроме курьеров» beside an agency. */
import type { Findings } from '../detector.ts';
import { groupBy } from '../group-by.ts';
import type { Mention } from '../mention.ts';
import { areApart, type Clash, clashOf, isDenied, isOpen, isQualified, leavesRoom, saidOf } from './clash.ts';
import { isOfNobody } from './nobody.ts';

/** What stands behind the word of exception. */
const EXCEPTED = /(?:за исключением|кроме|помимо)\s(?<who>[^.;:]+)/iu;
/** An exception for a case, a ground or a list leaves room for more than it names. */
const OPEN_ENDED =
  /случа|соглас|договор|указанн|перечисл|ниже|следующ|когда|если|цел|лиц,|сервис|подрядчик|партн[её]р|контрагент|исполнител|необходим\p{L}+ для (?:работ|оказан|исполнен|функц)|которы/iu;
const OUTSIDER = '@clash.outsider';
const DENIALS = ['clash.no-transfer', 'clash.never-transferred'] as const;

/** Trades whose names replace one another: a courier is a delivery service. Partners and contractors may be any of them. */
const TRADES: readonly RegExp[] = [
  /курьер|доставк|транспорт|перевоз|логист/u,
  /банк|эквайер/u,
  /отел|гостиниц|туроператор/u,
  /реклам|агентств|спонсор/u,
  /страх/u,
  /коллектор/u,
  /колл-центр|call-центр|контакт-центр/u,
  /типограф/u,
  /работодател/u,
];

/** A denial with the trades of those whom it excepts. */
interface Excepting {
  readonly denial: Mention;
  readonly trades: ReadonlySet<RegExp>;
}

export function otherThanExcepted(findings: Findings): Clash[] {
  const named = outsiders(findings);
  const excepting = exceptingIn(DENIALS, named, findings);
  if (excepting.length === 0) return [];
  const handed = handedOver(named, findings);
  /** Of denials that except the same trades one finds what all of them would. */
  const others = new Map<string, readonly Handed[]>();
  for (const { denial, trades } of excepting) {
    const key = TRADES.map((trade) => Number(trades.has(trade))).join('');
    const known = others.get(key);
    const all = known ?? handed.filter((one) => !one.trades.some((trade) => trades.has(trade)));
    if (known === undefined) others.set(key, all);
    const other = all.find(({ mention }) => areApart(mention.sentence, denial.sentence));
    if (other !== undefined) return clashOf('third-parties', denial, other.mention, findings);
  }
  return [];
}

/** «Никому не передаём» beside «не передаём никому, кроме курьеров»: the one has no room for the other. */
export function flatBesideExcepted(findings: Findings): Clash[] {
  const excepted = exceptingIn(['clash.no-transfer'], outsiders(findings), findings)[0]?.denial;
  if (excepted === undefined) return [];
  const flat = saidOf('clash.no-transfer', findings).find(
    (m) =>
      areApart(m.sentence, excepted.sentence) &&
      m.sentence.language === excepted.sentence.language &&
      isOfNobody(m, findings) &&
      !leavesRoom(m.sentence, findings),
  );
  return clashOf('third-parties', flat, excepted, findings);
}

/** Words for recipients, by the beginning of their sentence. */
function outsiders({ analysis }: Findings): ReadonlyMap<number, readonly Mention[]> {
  return groupBy(analysis.mentions.get(OUTSIDER) ?? [], ({ sentence }) => sentence.start);
}

/** Denials of these concepts that except somebody by name. */
function exceptingIn(
  concepts: readonly string[],
  named: ReadonlyMap<number, readonly Mention[]>,
  findings: Findings,
): Excepting[] {
  const { text } = findings.document;
  return concepts
    .flatMap((concept) => saidOf(concept, findings))
    .flatMap((denial): Excepting[] => {
      const { start, end } = denial.sentence;
      const who = EXCEPTED.exec(text.slice(start, end))?.groups?.who?.toLowerCase();
      return who === undefined || OPEN_ENDED.test(who) || !named.has(start)
        ? []
        : [{ denial, trades: new Set(TRADES.filter((trade) => trade.test(who))) }];
    });
}

/** Words that hand data over, with the trades of all recipients of their sentence. */
interface Handed {
  readonly mention: Mention;
  readonly trades: readonly RegExp[];
}

/** Those whose recipients are all of a known trade. */
function handedOver(named: ReadonlyMap<number, readonly Mention[]>, findings: Findings): Handed[] {
  const { text } = findings.document;
  return saidOf('clash.handed-over', findings).flatMap((mention): Handed[] => {
    const recipients = named.get(mention.sentence.start) ?? [];
    const trades = recipients.flatMap(({ start, end }) => {
      const name = text.slice(start, end).toLowerCase();
      return TRADES.find((trade) => trade.test(name)) ?? [];
    });
    const isKnown = recipients.length > 0 && trades.length === recipients.length;
    return isKnown &&
      !isDenied(mention, findings) &&
      !isOpen(mention, findings) &&
      !isQualified(mention, findings)
      ? [{ mention, trades }]
      : [];
  });
}
