/** Where a text names a person, by the shapes that names have in Russian, Kazakh and English. */
import type { Span } from '../../model/document.ts';
import { FIRST_NAME } from './first-names.ts';

const UPPER = 'А-ЯЁӘІҢҒҮҰҚӨҺA-Z';
const LOWER = 'а-яёәіңғүұқөһa-z';
/** «Иванова», «Смит-Джонс», «ИВАНОВ» */
const WORD = `[${UPPER}][${LOWER}]+(?:-[${UPPER}][${LOWER}]+)?`;
const CAPITALS = `[${UPPER}]{2,}(?:-[${UPPER}]{2,})?`;
const PATRONYMIC =
  '[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ]+(?:вич|ьич|мич|кич|тич|вн|ичн|ұлы|улы|қызы|кызы|оглы|кизи)(?:[а-яё]{0,2}|ның|ға|дан)';
const PATRONYMIC_CAPITALS = '[А-ЯЁӘІҢҒҮҰҚӨҺ]+(?:ВИЧ|ЬИЧ|МИЧ|ВН|ИЧН|ҰЛЫ|УЛЫ|ҚЫЗЫ|КЫЗЫ|ОГЛЫ)(?:[А-ЯЁ]{0,2})';
const SURNAME_END =
  '(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|ский|ская|цкий|цкая|ко|чук|юк|ян|дзе|швили|баев|баева|беков|бекова|[оеё]в[аоуые]|[оеё]вым|[оеё]вой|[иы]н[ауе]|[иы]ным|[иы]ной|ского|скому|ским|ской|ова)';
const INITIAL = `[${UPPER}]\\.`;
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const GAP = '[ \\u00A0\\u2009]';

const SHAPES: readonly RegExp[] = [
  // Иванов Иван Иванович; Иван Иванович (Иванов)
  new RegExp(`${EDGE}(?:${WORD}${GAP}+){1,2}${PATRONYMIC}${END}`, 'gu'),
  new RegExp(`${EDGE}(?:${CAPITALS}${GAP}+){1,2}${PATRONYMIC_CAPITALS}${END}`, 'gu'),
  // Серікқызы Айгүл, Мұратұлы Ерлан
  new RegExp(`${EDGE}${PATRONYMIC}${GAP}+${WORD}${END}`, 'gu'),
  // Иванов И. И.; И. И. Иванов
  new RegExp(`${EDGE}${WORD}${GAP}*${INITIAL}${GAP}*${INITIAL}`, 'gu'),
  new RegExp(`${EDGE}${INITIAL}${GAP}*${INITIAL}${GAP}*${WORD}${END}`, 'gu'),
  // one initial is enough beside what ends as surnames end
  new RegExp(`${EDGE}[${UPPER}][${LOWER}]*${SURNAME_END}${GAP}${INITIAL}${END}`, 'gu'),
  new RegExp(`${EDGE}${INITIAL}${GAP}?[${UPPER}][${LOWER}]*${SURNAME_END}${END}`, 'gu'),
  // Иван Иванов, Ивану Иванову, Айгүл Ахметова, Jane Doe; the other way round the surname must look like one
  new RegExp(`${EDGE}${FIRST_NAME}${GAP}(?:${INITIAL}${GAP}?)?${WORD}${END}`, 'gu'),
  new RegExp(`${EDGE}[${UPPER}][${LOWER}]*${SURNAME_END}${GAP}${FIRST_NAME}${END}`, 'gu'),
];

/** Words after which a name stands; only the name is masked. */
const BEFORE_NAME =
  '(?:ИП|ЖК|ИНДИВИДУАЛЬНЫ[А-Я]+ ПРЕДПРИНИМАТЕЛ[А-Я]+|[Ии]ндивидуальн[а-я]+ предпринимател[а-я]+|[Жж]еке кәсіпкер[а-яі]*|[Ии]ндивидуальное предприятие|[Дд]иректор[а-я]*|[Рр]уководител[а-я]+|[Аа]дминистратор[а-я]*|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|[Ii]ndividual [Ee]ntrepreneur|[Ss]ole [Pp]roprietor|[Dd]irector|DPO|CEO)';
const AFTER_TITLE = new RegExp(
  `${EDGE}${BEFORE_NAME}(?:${GAP}*[:–—-])?${GAP}+[«"“]?((?:${WORD}|${CAPITALS})(?:${GAP}+(?:${WORD}|${CAPITALS}|${INITIAL})){0,3})`,
  'gu',
);
/** «директор ООО «…»» names a company, «Директор Общества» a post. */
const NOT_NAME =
  /^(?:ООО|АО|ПАО|ЗАО|ТОО|ЖШС|АҚ|ИП|ЖК|LLC|LLP|Ltd|Общест|Компани|Организаци|Оператор|Товарищест|Сайт|Департамент|Компани|Company|Operator)/u;

export function peopleIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const shape of SHAPES)
    for (const { index, 0: found } of text.matchAll(shape))
      spans.push({ start: index, end: index + found.length });
  for (const { index, 0: found, 1: name = '' } of text.matchAll(AFTER_TITLE)) {
    if (NOT_NAME.test(name)) continue;
    spans.push({ start: index + found.length - name.length, end: index + found.length });
  }
  return spans;
}
