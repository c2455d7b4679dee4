/** Who is excepted by name, and who else gets the data: «никому, кроме курьеров» beside an agency. */
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { areApart, type Clash, clashOf, isDenied, isOpen, isQualified, leavesRoom, saidOf } from './clash.ts';
import { isOfNobody } from './nobody.ts';

/** What stands behind the word of exception. */
const EXCEPTED = /(?:за исключением|кроме|помимо)\s(?<who>[^.;:]+)/iu;
/** An exception for a case, a ground or a list leaves room for more than it names. */
const OPEN_ENDED =
  /случа|соглас|договор|указанн|перечисл|ниже|следующ|когда|если|цел|лиц,|сервис|подрядчик|партн[её]р|контрагент|исполнител|необходим\p{L}+ для (?:работ|оказан|исполнен|функц)|которы/iu;
const OUTSIDER = '@clash.outsider';

export function otherThanExcepted(findings: Findings): Clash[] {
  const { text } = findings.document;
  for (const denial of ['clash.no-transfer', 'clash.never-transferred'].flatMap((c) => saidOf(c, findings))) {
    const who = EXCEPTED.exec(text.slice(denial.sentence.start, denial.sentence.end))?.groups?.who;
    if (who === undefined || OPEN_ENDED.test(who) || outsiders(denial, findings).length === 0) continue;
    const other = saidOf('clash.handed-over', findings).find(
      (m) =>
        areApart(m.sentence, denial.sentence) &&
        !isDenied(m, findings) &&
        !isOpen(m, findings) &&
        !isQualified(m, findings) &&
        isAnother(m, who, findings),
    );
    if (other !== undefined) return clashOf('third-parties', denial, other, findings);
  }
  return [];
}

/** «Никому не передаём» beside «не передаём никому, кроме курьеров»: the one has no room for the other. */
export function flatBesideExcepted(findings: Findings): Clash[] {
  const { text } = findings.document;
  const denials = saidOf('clash.no-transfer', findings);
  const excepted = denials.find((m) => {
    const who = EXCEPTED.exec(text.slice(m.sentence.start, m.sentence.end))?.groups?.who;
    return who !== undefined && !OPEN_ENDED.test(who) && outsiders(m, findings).length > 0;
  });
  if (excepted === undefined) return [];
  const flat = denials.find(
    (m) =>
      areApart(m.sentence, excepted.sentence) &&
      m.sentence.language === excepted.sentence.language &&
      isOfNobody(m, findings) &&
      !leavesRoom(m.sentence, findings),
  );
  return clashOf('third-parties', flat, excepted, findings);
}

/** Words for recipients in the sentence of a mention, as they stand. */
function outsiders({ sentence }: Mention, { analysis, document }: Findings): string[] {
  return (analysis.mentions.get(OUTSIDER) ?? [])
    .filter((m) => m.sentence.start === sentence.start)
    .map((m) => document.text.slice(m.start, m.end).toLowerCase());
}

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

/** All recipients of the sentence are of trades that none of the excepted ones is of. */
function isAnother(mention: Mention, who: string, findings: Findings): boolean {
  const named = outsiders(mention, findings).map((name) => TRADES.find((trade) => trade.test(name)));
  return named.length > 0 && named.every((trade) => trade !== undefined && !trade.test(who.toLowerCase()));
}
