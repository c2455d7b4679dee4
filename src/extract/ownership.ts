/** Whose a bank detail, phone or postcode is: the operator's, somebody else's, or not told. */
import type { StatedIdentifier } from '../model/clause.ts';
import type { Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './mention.ts';
import { type NamedParty, partiesOf } from './operator.ts';

export type Belonging = StatedIdentifier['belongsTo'];

/** How far above a number the name may stand in requisites of one line each. */
const NEAR = 400;
/** A bank is named beside every account; the account is that of its customer. */
const BANK =
  /(?<!\p{L})(?:банк\p{L}*|bank\p{L}*|казначейств\p{L}*|қазынашылы\p{L}*)|банк(?!\p{L})|bank(?!\p{L})/iu;
/** Courts, ministries, data centres: a number beside them is theirs. */
const ELSEWHERE = /^@(?:address\.elsewhere$|regulator\.)/;
/** «Телефон банка», «горячая линия перевозчика»: theirs without a name. */
const THEIRS =
  /(?<!\p{L})(?:банк[аеу]?|роскомнадзор\p{L}*|партн[её]р\p{L}*|перевозчик\p{L}*|подрядчик\p{L}*|курьер\p{L}*|хостинг\p{L}*|провайдер\p{L}*|прокуратур\p{L}*|полици\p{L}*|министерств\p{L}*|серіктес\p{L}*|министрлі\p{L}*|bank|courier|carrier|partner|ministry)[^.;\n]{0,60}$/iu;

const known = new WeakMap<Analysis, ReadonlySet<Sentence>>();

/** Sentences that name an authority or a place of somebody else's; worked out once. */
function elsewhereIn(analysis: Analysis): ReadonlySet<Sentence> {
  const earlier = known.get(analysis);
  if (earlier !== undefined) return earlier;
  const made = new Set<Sentence>();
  for (const [, mentions] of analysis.mentions.named(ELSEWHERE))
    for (const { sentence } of mentions) made.add(sentence);
  known.set(analysis, made);
  return made;
}

/**
 * The party named last before the number owns it. Phones and postcodes stand far below other names as well, so there
 * another party counts only inside one paragraph.
 */
export function belongingOf(span: Span, isOfBank: boolean, analysis: Analysis): Belonging {
  const { document } = analysis;
  const sentence = analysis.sentenceAt(span.start);
  if (!isOfBank && sentence !== undefined) {
    if (elsewhereIn(analysis).has(sentence)) return 'other';
    if (THEIRS.test(document.text.slice(sentence.start, span.start))) return 'other';
  }
  const { all, operator } = partiesOf(analysis);
  const isBank = (party: NamedParty): boolean => BANK.test(document.text.slice(party.start, party.end));
  const party = all
    .filter((p) => p.end <= span.start && span.start - p.end < NEAR && !(isOfBank && isBank(p)))
    .at(-1);
  if (party === undefined) return 'unknown';
  if (operator.some(({ key }) => key === party.key)) return 'operator';
  const isBeside = party.block.start <= span.start && span.end <= party.block.end;
  return party.score < 1 && (isOfBank || isBeside) ? 'other' : 'unknown';
}
