/** Legal persons and entrepreneurs as a text names them: the form, the name, the country that the form tells. */
import type { Block, Document, Span } from '../model/document.ts';
import { matchesInBlocks } from './holding.ts';

export interface Party extends Span {
  /** The name without form and quotation marks, in lower case: two mentions with one name are one party. */
  readonly key: string;
  /** Country whose law alone knows the form; absent for forms of several countries (АО, ИП) . */
  readonly country?: string;
  readonly person: boolean;
}

/** The forms met most, by their short names: enough to tell that a line names somebody. */
export const COMMON_FORMS = 'ООО|ТОО|АО|ПАО|ИП|АНО|ЖШС|LLP|LLC|Ltd';

interface Form {
  readonly words: string;
  readonly country?: string;
  readonly person?: true;
}

/** Forms before the name. Endings are left open, because the words stand in any case. */
const BEFORE: readonly Form[] = [
  {
    words:
      'ООО|ПАО|ОАО|ЗАО|НКО|АНО(?: (?:ДПО|ВО|СПО|ПО|ДО))?|АНПОО|ФГУП|ФГБУ|ФГБОУ(?: ВО)?|ФГАОУ(?: ВО)?|[ФОКР]?[ГМ][БАК](?:О|ПО|НО|Н)?У(?:З|К|ДО|ДПО|СО)?|(?:НО|ЧО|НОЧ|ОЧ|ЧП)У(?: (?:ДПО|ВО|ДО|СПО))?|МУП|ГУП|РОО|МОО|ТСЖ|ТСН|СНТ|КФХ|НПФ|С?КПКГ?|СХПК|ЖСК|ГСК',
    country: 'ru',
  },
  {
    words: String.raw`обществ\p{L}+ с ограниченной ответственностью|(?:публичн|закрыт|открыт|непубличн)\p{L}+ акционерн\p{L}+ обществ\p{L}+|автономн\p{L}+ некоммерческ\p{L}+ организаци\p{L}+(?: [\p{L} ]{0,60})?|(?:кредитн\p{L}+ )?(?:сельскохозяйственн\p{L}+ )?(?:кредитн\p{L}+ )?потребительск\p{L}+ (?:[\p{Ll}]+ )?кооператив\p{L}*(?: граждан)?|(?:товариществ\p{L}+ собственников|садоводческ\p{L}+ некоммерческ\p{L}+ товариществ)\p{L}*(?: (?:жилья|недвижимости))?|(?:федеральн|муниципальн|областн|краев|государственн)\p{L}+ (?:[\p{L}]+ ){0,5}(?:учреждени|предприяти)\p{L}+(?: [\p{Ll}]+){0,4}`,
    country: 'ru',
  },
  { words: 'ТОО|РГП|ГКП|КГП|ГКП на ПХВ|РГП на ПХВ|КГУ|РГУ|ГККП|КГКП|ОЮЛ|ЖШС|КеАҚ|АҚ', country: 'kz' },
  {
    words: String.raw`товариществ\p{L}+ с ограниченной ответственностью|некоммерческ\p{L}+ акционерн\p{L}+ обществ\p{L}+`,
    country: 'kz',
  },
  { words: 'ЧУП|ОДО|УП|ЧТУП', country: 'by' },
  { words: 'ОсОО|ОСОО', country: 'kg' },
  { words: 'МЧЖ|ЧП', country: 'uz' },
  {
    words: String.raw`АО|НАО|НП|ЧУ|ОФ|ОО|БФ|МКК|МФО|НКО АО|акционерн\p{L}+ обществ\p{L}+|общественн\p{L}+ (?:фонд|объединени|организаци)\p{L}*|благотворительн\p{L}+ фонд\p{L}*|частн\p{L}+ (?:учреждени|фонд|предприяти|компани)\p{L}+|некоммерческ\p{L}+ (?:партнерств|партнёрств|организаци)\p{L}+|фонд(?:а|у|ом)?(?: \p{Ll}+){0,3}(?= [«"“])|администраци\p{L}+ (?:город|муниципальн|сельск|район|округ)\p{L}*(?: \p{Ll}+){0,3}|(?:ассоциаци|корпоративн\p{L}+ фонд)\p{L}*`,
  },
];
const ENTREPRENEUR = String.raw`ИП|индивидуальн\p{L}+ предпринимател\p{L}+(?: ИП)?|(?:глав\p{L}+ )?крестьянск\p{L}+ (?:\(фермерск\p{L}+\) )?хозяйств\p{L}+|самозанят\p{L}+|плательщик\p{L}* налога на профессиональный доход|ЖК|ДК|ЖК-де|(?:[Дд]ара|[Жж]еке) кәсіпкер\p{L}*|[Ii]ndividual [Ee]ntrepreneur|[Ss]ole (?:[Pp]roprietor|[Tt]rader)|IE`;
/** Forms after the name. */
const AFTER: readonly Form[] = [
  {
    words: String.raw`ЖШС|КеАҚ|АҚ|(?:ШЖҚ )?(?:РМК|МКК|КМК)|МКҚК|КМҚК|[КР]ММ|жауапкершілігі шектеулі серіктест\p{L}+|(?:коммерциялық емес )?акционерлік қоғам\p{L}*|қоғамдық (?:қор|бірлест)\p{L}*|(?:жеке )?мекемесі|LLP|limited liability partnership`,
    country: 'kz',
  },
  { words: 'MChJ|XK', country: 'uz' },
  { words: 'ANO|OOO', country: 'ru' },
  {
    words: String.raw`L\.?L\.?C\.?|Inc\.?|Corp\.?|Corporation|Incorporated|(?:Co\.?,? ?)?(?:Ltd|Limited)\.?|GmbH|PLC|B\.V\.|S\.A\.|S\.à r\.l\.|OÜ|UAB|SIA|FZ-LLC|FZE|FZCO|Pte\.? Ltd\.?|JSC|Foundation`,
    country: 'other',
  },
];

const QUOTED = String.raw`[«"“”„]\s?[^«»"“”„\n]{1,80}(?:[«"“][^«»"“”\n]{1,60}[»"”]?)?\s?[»"”]`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:\p{Lu}|&|\p{N})[\p{L}\p{N}.&’'-]*){0,5}`;
const PERSON = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+){1,2}|\p{Lu}\p{Ll}+ ?\p{Lu}\. ?\p{Lu}?\.?|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}+`;
const PATRONYMIC = String.raw`\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:вич|вн[аеуы]|ичн[аеуы]|ич|ұлы|улы|қызы|кызы)\p{Ll}{0,2}`;
const EDGE = String.raw`(?<![\p{L}\p{N}-])`;
const END = String.raw`(?![\p{L}\p{N}])`;
/** A name that is a slot of a template, or no name at all. */
const NO_NAME =
  /_{2,}|[[\]{}<>]|…|\.{3}|^(?:наименование|название|компания|организация|ваша? |x{2,}|х{2,}|company|your )/iu;

const PATTERNS: readonly { readonly pattern: RegExp; readonly form: Form }[] = [
  ...BEFORE.map((form) => ({
    form,
    pattern: new RegExp(
      `${EDGE}(?:${form.words})${END},? ?(?:\\p{Ll}+ ){0,2}?(?<name>${QUOTED})|${EDGE}(?:${form.words})${END} (?<bare>${CAPITALISED})`,
      'giu',
    ),
  })),
  {
    form: { words: ENTREPRENEUR, person: true },
    pattern: new RegExp(
      `${EDGE}(?:${ENTREPRENEUR})${END}[ :—–-]{1,3}(?<name>${QUOTED}|${PERSON}|${CAPITALISED})`,
      'gu',
    ),
  },
  {
    form: { words: ENTREPRENEUR, person: true },
    pattern: new RegExp(
      `${EDGE}(?:Индивидуальн\\p{L}+ предпринимател\\p{L}+|ИНДИВИДУАЛЬН\\p{L}+ ПРЕДПРИНИМАТЕЛ\\p{L}+|Самозанят\\p{L}+)${END}[ :—–-]{1,3}(?<name>${QUOTED}|${PERSON}|${CAPITALISED})`,
      'gu',
    ),
  },
  {
    form: { words: ENTREPRENEUR, person: true },
    pattern: new RegExp(
      `(?<name>${PERSON}),? \\(?(?:ИП|индивидуальный предприниматель|дара кәсіпкер|жеке кәсіпкер)${END}`,
      'gu',
    ),
  },
  // English texts of Kazakh and Russian operators keep the order of home: LLP “Name”
  {
    form: { words: 'LLP', country: 'kz' },
    pattern: new RegExp(
      `${EDGE}(?:LLP|[Ll]imited [Ll]iability [Pp]artnership)${END} (?<name>${QUOTED})`,
      'gu',
    ),
  },
  { form: { words: 'LLC|JSC' }, pattern: new RegExp(`${EDGE}(?:LLC|JSC)${END} (?<name>${QUOTED})`, 'gu') },
  // a person with no form, told by the word of the role in front and the patronymic
  {
    form: { words: 'оператор', person: true },
    pattern: new RegExp(
      `(?<=(?:[Оо]ператор\\p{L}{0,3}|[Вв]ладел\\p{L}{2,4} (?:сайта|сервиса|приложения))(?: персональных данных)?(?:\\s?[—–:-]| является)\\s)(?<name>${PATRONYMIC})${END}`,
      'gu',
    ),
  },
  // «даю согласие Клёнову Олегу Петровичу (далее – Оператор)»
  {
    form: { words: 'оператор', person: true },
    pattern: new RegExp(
      `${EDGE}(?<name>${PATRONYMIC})(?=,? \\((?:далее|именуем\\p{L}+ в дальнейшем)(?: по тексту)?\\s?[—–:-]?\\s?[«"“]?Оператор)`,
      'gu',
    ),
  },
  ...AFTER.map((form) => ({
    form,
    pattern: new RegExp(
      `(?<name>${QUOTED})[ ,]{0,2}(?:${form.words})(?:-\\p{L}+)?${END}|${EDGE}(?<bare>${CAPITALISED}),? (?:${form.words})${END}`,
      'gu',
    ),
  })),
];

/** No form is named without one of these: most passages are passed over at a glance. */
const MAY_NAME =
  /\p{Lu}{2}|\p{Lu}\.\p{Lu}|[Оо]бществ|[Тт]овариществ|[Пп]редприним|[Пп]редприят|[Уу]чрежден|[Оо]рганизаци|[Фф]онд|[Хх]озяйств|[Аа]дминистраци|[Оо]бъединени|[Сс]амозанят|[Пп]лательщик|[Пп]артн|[Кк]омпани|[Аа]ссоциаци|[Кк]ооператив|[кК]әсіпкер|[Сс]еріктест|[Ққ]оғам|[Ққ]ор|[Бб]ірлест|[Мм]екеме|(?:вич|вн[аеу]|ұлы|қызы)\p{Ll}{0,2}(?!\p{L})|ntrepreneur|roprietor|trader|artnership|Inc|Corp|Ltd|Limited|GmbH|Foundation|MCh/u;

/** The parties that each block names, in its order; of overlapping ones the longest. Offsets count in the block. */
export function partiesIn(document: Document): ReadonlyMap<Block, readonly Party[]> {
  const found = new Map<Block, Party[]>();
  const naming = new Set(document.blocks.filter((b) => MAY_NAME.test(document.text.slice(b.start, b.end))));
  for (const { pattern, form } of PATTERNS)
    for (const { block, match } of matchesInBlocks(document, pattern, naming)) {
      const whole = match.groups?.bare ?? '';
      // the pattern ignores case for the words of the form; a bare name lasts as long as its words are capitalised
      const capitalised = /^(?:[\p{Lu}\p{N}&][^ ]*(?: |$))*/u.exec(whole)?.[0].trimEnd() ?? '';
      const bare = (match.groups?.name ?? capitalised).replace(/[«»"“”„]/gu, '').trim();
      if (bare.length < 2 || NO_NAME.test(bare)) continue;
      const surplus = BEFORE.includes(form) ? whole.length - capitalised.length : 0;
      const inBlock = found.get(block) ?? [];
      found.set(block, inBlock);
      inBlock.push({
        start: match.index,
        end: match.index + match[0].length - surplus,
        key: bare.toLowerCase().replaceAll('ё', 'е'),
        person: form.person === true,
        ...(form.country === undefined ? {} : { country: form.country }),
      });
    }
  return new Map([...found].map(([block, parties]) => [block, longest(parties)]));
}

function longest(found: Party[]): Party[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (p, i) =>
      !found.some(
        (q, j) =>
          j !== i && q.start <= p.start && q.end >= p.end && (q.end - q.start > p.end - p.start || j < i),
      ),
  );
}
