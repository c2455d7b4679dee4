/** Which of the legal persons that a text names is the operator: by its role words, place and company, not by counts. */
import type { Block, Document, Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { type Party, partiesIn } from './legal-forms.ts';

export interface NamedParty extends Party {
  readonly block: Block;
  /** How much speaks for this mention being the operator; negative: it is someone else. */
  readonly score: number;
}

export interface Parties {
  readonly all: readonly NamedParty[];
  /** Mentions of the operator in the order of the text; empty when no entity is named as one. */
  readonly operator: readonly NamedParty[];
}

/** What the operator is called: after «далее —», or in front of its name. */
const ROLE = `оператор|компани|обществ|администраци|мы|нас|наш|организаци|исполнител|продавец|владел|правообладател|собственник|предприяти|учреждени|агентств|университет|фонд|колледж|центр|клиник|школ|магазин|оператор|қоғам|біз|сатушы|меншік иесі|әкімшілік|орындаушы|we|us|our|company|operator|controller|seller|provider`;
const CALLED = new RegExp(
  String.raw`^[^.;]{0,90}?(?:\(|далее|именуем|бұдан әрі|hereinafter|referred)[^.;)]{0,40}?(?<![\p{L}])(?:${ROLE})`,
  'iu',
);
const IS_OPERATOR =
  /(?:оператор\p{L}*|владел\p{L}+|собственник\p{L}*|администратор\p{L}*|правообладател\p{L}+|принадлеж\p{L}+|разработчик\p{L}*|разработанн\p{L}+|продав\p{L}+|исполнител\p{L}+|организатор\p{L}*|меншік иесі|операторы|әзірлеуші\p{L}*|controller|operated by|owned by|provided by|developer|operator|owner)[^.;!?]{0,110}$/iu;
/** «Servers operated by …» names a host, not the operator. */
const HOST_BEFORE =
  /(?:servers?|cloud|hosting|infrastructure|tools?|services?)\s[^.;!?]{0,20}(?:operated|owned|provided|maintained) by[^.;!?]{0,40}$/iu;
/** «Передаём телефон продавцу …»: the role is that of a recipient. */
const PASSED_TO =
  /(?:переда[её]\p{L}+|передавать|передать|направля\p{L}+|сообща\p{L}+|предоставля\p{L}+|береміз|беріледі|share|pass(?:es|ed)?|disclose)[^.;!?]{0,80}(?:продавц|исполнител|владельц|организатор|разработчик|seller|developer|provider)\p{L}*\s[^.;!?]{0,20}$/iu;
const IS_OPERATOR_AFTER =
  /^[\s,*»")]{0,4}(?:\([^)]{0,80}\)\s*)?(?:—|–|-|является|болып табылады|is the|operates|осуществляет|обрабатывает|собирает|проводит|обеспечивает|гарантирует|уважает|серьезно|ставит|определяет|processes|collects|respects|өңдейді|жинайды|\(?далее)/iu;
const POLICY_OF =
  /(?:политик\p{L}+|положени\p{L}+|согласи\p{L}+|саясат\p{L}*|policy|обрабатываем\p{L}+|осуществляем\p{L}+|предпринимаем\p{L}+|обрабатывает(?:ся)?|обработк\p{L}+ персональных данных)[^.;!?]{0,160}$/iu;
const REQUISITES =
  /(?:реквизит|контакт|сведения об операторе|оператор|деректемелер|байланыс|contact|about us|requisites|юридическ\p{L}+ (?:адрес|информаци))/iu;
/** Words that make the party beside them a recipient, a bank, a host. */
const OTHERS =
  /(?:переда\p{L}{2,}|предоставля\p{L}+ (?:доступ|данные)|хостинг|провайдер|партн[её]р|банк\p{L}* |плат[её]жн|эквайр|поручен|поруча|обработчик|сервис(?:ы|ов|ом|а|ами)? (?:веб-)?аналитик|аналитик|метрик|подрядчик|курьер|доставк|трет\p{L}+ лиц|получател|сервер|аффилиров|группы|сторонн|үшінші тұлға|бер(?:іл|е)|third part|recipient|processor|hosting|hosted|servers?|stored|analytics|payment|providers? such|через|с помощью|с использованием|(?:оплат|плат[её]ж)\p{L}* (?:принима|провод|обрабатыва|осуществля)|төлем\p{L}* )/iu;

const SERVICE = /^@service\./;

const known = new WeakMap<Analysis, Parties>();

/** The parties of a document; worked out once. */
export function partiesOf(analysis: Analysis): Parties {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const made = find(analysis);
  known.set(analysis, made);
  return made;
}

function find(analysis: Analysis): Parties {
  const { document } = analysis;
  const services = new Map<number, Span[]>();
  for (const m of analysis.mentions.named(SERVICE).flatMap(([, mentions]) => mentions)) {
    const inBlock = services.get(m.block.index);
    if (inBlock === undefined) services.set(m.block.index, [m]);
    else inBlock.push(m);
  }
  const isService = (span: Span, block: number): boolean =>
    (services.get(block) ?? []).some((m) => m.start < span.end && span.start < m.end);
  const parties = partiesIn(document);
  const all = document.blocks.flatMap((block) =>
    (parties.get(block) ?? []).map((p, i, inBlock) => {
      const party = { ...p, start: p.start + block.start, end: p.end + block.start };
      const from = i === 0 ? block.start : block.start + (inBlock[i - 1]?.end ?? 0);
      const score = scoreOf(party, from, block, document, analysis);
      // a known service is a recipient, unless it speaks itself
      return { ...party, block, score: score < 3 && isService(party, block.index) ? score - 4 : score };
    }),
  );
  const totals = new Map<string, number>();
  const times = new Map<string, number>();
  for (const party of all) {
    totals.set(party.key, Math.max(totals.get(party.key) ?? -9, party.score));
    times.set(party.key, (times.get(party.key) ?? 0) + 1);
  }
  const ranked = [...totals]
    .map(([key, score]) => ({ key, score: score + Math.min(2, ((times.get(key) ?? 1) - 1) * 0.5) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  return {
    all,
    operator:
      best === undefined || best.score < (ranked.length === 1 ? 0 : 1)
        ? []
        : all.filter((p) => p.key === best.key),
  };
}

/** Role words count up to `from`, where the party named before ends. */
function scoreOf(party: Span, from: number, block: Block, document: Document, analysis: Analysis): number {
  const { text, blocks } = document;
  const sentence =
    analysis.sentencesOf(block.index).find((s) => s.start <= party.start && party.start < s.end) ?? block;
  const before = text.slice(Math.max(sentence.start, from), party.start).replace(/^[^\p{L}(]*\([^)]*\)/u, '');
  const after = text.slice(party.end, Math.min(block.end, party.end + 170));
  const lead = blocks[block.leadIn ?? block.rowHeader ?? block.columnHeader ?? -1];
  const leadText = lead === undefined ? '' : text.slice(lead.start, lead.end);
  const heading =
    block.section === undefined ? '' : text.slice(blocks[block.section]?.start, blocks[block.section]?.end);
  let score = 0;
  if (CALLED.test(after)) score += 4;
  const isRole = IS_OPERATOR.test(before) && !HOST_BEFORE.test(before) && !PASSED_TO.test(before);
  if (isRole || IS_OPERATOR.test(leadText.slice(-120))) score += 3;
  if (IS_OPERATOR_AFTER.test(after)) score += 2;
  if (POLICY_OF.test(before)) score += 1;
  if (block.index < 4 || block.zone === 'page-footer') score += 1;
  if (REQUISITES.test(heading) && block.index > 0) score += 1.5;
  if (/(?:БИН|БСН|ИИН|ИНН|ОГРН|BIN|адрес|мекенжай)/iu.test(text.slice(party.end, party.end + 120)))
    score += 1.5;
  if (score < 4 && (OTHERS.test(before) || OTHERS.test(leadText) || OTHERS.test(heading))) score -= 3;
  if (PASSED_TO.test(before) && score < 4) score -= 3;
  if (block.kind === 'cell' && score < 4) score -= 1;
  return score;
}
