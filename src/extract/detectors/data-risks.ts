/** Risks in what is collected: lists left open, kinds that hardly any policy needs, kinds used but never listed. */
import { absent, answerOf, quotes } from '../answers.ts';
import type { Sign } from '../cues.ts';
import { coveredKinds } from '../data-hierarchy.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { isAside } from '../facts/data-asides.ts';
import { surroundings } from '../facts/data-context.ts';
import { deniedData } from '../facts/data-denials.ts';
import { type DataMention, dataMentions } from '../facts/data-mentions.ts';
import type { Mention } from '../mention.ts';

/** How many words may stand between the last kind of data and the tail. */
const CLOSE = 4;
/** «И другие меры», «and other requests»: what the tail leaves open is no data. */
const NOT_DATA =
  /^\s?(?:технически\p{L}+ |аналогичны\p{L}+ |related |similar )?(?:мер[аы]?(?!\p{L})|запрос|вопрос|цел[ией]|способ|услуг|технологи|лиц[ао]?(?!\p{L})|пользовател|сайт|сервис|шара|мақсат|тұлға|қызмет|measure|request|purpose|person|people|user|site|service|way)/iu;

/** A tail counts where data are listed: kinds of data in its sentence, its list or its section. */
export const openEndedDataList: Detector = (findings, recogniser, _cued, signs) => {
  const listed = dataMentions(findings).filter((m) => m.how === 'listed');
  const { text } = findings.document;
  const sentences = new Set(listed.map((m) => m.mention.sentence.index));
  const lists = new Set(
    listed.flatMap((m) => (m.mention.block.leadIn === undefined ? [] : [m.mention.block.leadIn])),
  );
  const kept = signs.filter((sign) => {
    const { sentence, block } = sign.mention;
    const inSentence = sentences.has(sentence.index);
    if (sign.part === 'tail')
      return (
        inSentence &&
        !NOT_DATA.test(text.slice(sign.mention.end, sign.mention.end + 40)) &&
        closesList(
          sign,
          listed.filter((m) => m.mention.sentence.index === sentence.index).map((m) => m.mention.to),
        )
      );
    const inList =
      inSentence || lists.has(block.index) || (block.leadIn !== undefined && lists.has(block.leadIn));
    return inList || (sign.part !== 'unlimited' && inDataSection(sign, findings));
  });
  return answerOf(
    recogniser,
    kept.map(({ part: _part, ...sign }) => sign),
    findings.analysis,
  );
};

/** «и др.» right after a kind of data, not after browsers or laws further on. */
function closesList({ mention }: Sign, ends: readonly number[]): boolean {
  return ends.some((end) => end < mention.from && mention.from - end <= CLOSE);
}

function inDataSection({ mention }: Sign, { analysis, context }: Findings): boolean {
  return (
    context.sentenceHolds(mention.sentence, 'data.list') ||
    surroundings(mention.block, analysis).some((i) => context.blockHolds(i, 'data.list'))
  );
}

/** Kinds that the purposes of an ordinary policy do not need; statutes ask some employers and trades for them. */
const SELDOM_NEEDED: ReadonlySet<string> = new Set(
  'marital-status ethnicity religion political intimate-life criminal-record'.split(' '),
);

export const excessiveData: Detector = (findings, recogniser, cued) => {
  if (cued.status === 'yes') return cued;
  const { document, context } = findings;
  const found = dataMentions(findings).filter(
    (m) =>
      m.how === 'listed' &&
      SELDOM_NEEDED.has(m.kind) &&
      !context.sentenceHolds(m.mention.sentence, 'data.forbidden'),
  );
  if (found.length === 0) return cued;
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'low',
    evidence: quotes(
      document,
      found.map((m) => clip(document.text, m.mention.sentence, m.mention)),
    ),
  };
};

/** Kinds whose use would surprise a person who read only the list. */
const TELLING: ReadonlySet<string> = new Set(
  'cookies location voice video photo biometric national-id id-document health criminal-record contacts-list search-queries device ip-address payment-card'.split(
    ' ',
  ),
);
/** The card's data, not a way to pay. */
const OF_CARD = /данн|номер|реквизит|сведен|информац|нөмір|дерек|деректеме|number|detail|data|inform|cvv/iu;
/** «Без точных координат», «(без email, IP)»: what does not go along. */
const WITHOUT = /(?:^|[\s(])(?:без|кроме|помимо|without|except)\s[^.;:()]{0,24}$/iu;

/** Needs lists to compare with: a text that lists nothing hides nothing. */
export const undisclosedDataCategory: Detector = (findings, recogniser) => {
  const { document } = findings;
  const all = dataMentions(findings);
  const inSentence = new Map<number, Set<string>>();
  for (const { kind, mention } of all)
    inSentence.set(mention.sentence.start, (inSentence.get(mention.sentence.start) ?? new Set()).add(kind));
  const inLists = all.filter(
    (m) => m.how === 'listed' && !isAside(m, inSentence.get(m.mention.sentence.start)?.size ?? 1, findings),
  );
  const listed = new Set(inLists.map((m) => m.kind));
  if (listed.size < 2) return absent(recogniser.id);
  const lists = new Set(inLists.map((m) => m.mention.sentence.start));
  const covered = coveredKinds(listed, findings, lists);
  const isNumber = ({ mention }: DataMention): boolean =>
    OF_CARD.test(document.text.slice(mention.start, mention.end));
  // what the text says it never collects is a contradiction, told as such
  const denied = new Set(deniedData(findings).flatMap((d) => (d.verb === 'collect' ? [d.kind] : [])));
  const hidden = all.filter(
    (m) =>
      !denied.has(m.kind) &&
      TELLING.has(m.kind) &&
      !covered.has(m.kind) &&
      !isPlaceOfData(m, findings) &&
      !findings.context.sentenceHolds(m.mention.sentence, 'clash.on-device') &&
      !WITHOUT.test(document.text.slice(m.mention.sentence.start, m.mention.start)) &&
      (m.kind !== 'payment-card' || isNumber(m)),
  );
  const found = [
    ...hidden.map((m) => m.mention),
    ...(covered.has('location') || covered.has('city') ? [] : coarseLocations(findings)),
  ];
  if (found.length === 0) return absent(recogniser.id);
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: 'medium',
    evidence: quotes(
      document,
      found.map((m) => clip(document.text, m.sentence, m)),
    ),
  };
};

/** «Не отслеживаем местоположение точнее города»: a denial that grants the rest. */
function coarseLocations({ analysis, context }: Findings): Mention[] {
  return (analysis.mentions.get('@data.coarse-location') ?? []).filter(
    ({ block, sentence }) => block.kind !== 'heading' && !context.sentenceHolds(sentence, 'clash.formerly'),
  );
}

/** «Местоположение: данные хранятся на …» tells where the data are. */
function isPlaceOfData({ kind, mention }: DataMention, { document, context }: Findings): boolean {
  return (
    kind === 'location' &&
    /^\s*:/u.test(document.text.slice(mention.end, mention.end + 3)) &&
    context.sentenceHolds(mention.sentence, 'storage.storing')
  );
}
