/** The summary and the overview, in the three languages. */
import type { Texts } from '../../../model/texts.ts';

export const SUMMARY = {
  summary: { ru: 'Главное', kk: 'Қорытынды', en: 'Summary' },
  whatIsWrong: { ru: 'Что не так', kk: 'Не дұрыс емес', en: 'What is wrong' },
  howBad: { ru: 'Насколько это серьёзно', kk: 'Қаншалықты маңызды', en: 'How serious it is' },
  whatFirst: { ru: 'С чего начать', kk: 'Неден бастау керек', en: 'What to do first' },
  firstBasis: {
    ru: 'Порядок: сначала ошибки, для которых закон называет штраф, затем остальные ошибки и предупреждения; при равенстве – то, в чём отчёт увереннее.',
    kk: 'Реті: алдымен заң айыппұл атайтын қателер, содан кейін қалған қателер мен ескертулер; тең болса – есеп сенімдірек болғаны.',
    en: 'Order: first the errors for which the law names a fine, then the other errors and the warnings; among equals, what the report is surer of.',
  },
  'group-missing': { ru: 'Нет обязательного', kk: 'Міндеттісі жоқ', en: 'Required and missing' },
  'group-risky': { ru: 'Написано опасное', kk: 'Қауіпті жазылған', en: 'Risky as written' },
  'group-inconsistent': {
    ru: 'Не согласуется с законом или само с собой',
    kk: 'Заңмен немесе өзімен үйлеспейді',
    en: 'At odds with the law or with itself',
  },
  'group-recommended': { ru: 'Стоит добавить', kk: 'Қосқан жөн', en: 'Worth adding' },
  andMore: { ru: 'и ещё {0}', kk: 'және тағы {0}', en: 'and {0} more' },
  inDocuments: { ru: 'документов: {0}', kk: 'құжаттар: {0}', en: 'documents: {0}' },
  // under a number: the forms for one, for few and for many
  'bad-error': {
    ru: 'ошибка|ошибки|ошибок: закон требует иного',
    kk: 'қате: заң басқаны талап етеді',
    en: 'error|errors: the law asks otherwise',
  },
  'bad-warning': {
    ru: 'предупреждение|предупреждения|предупреждений: вероятная претензия',
    kk: 'ескерту: наразылық болуы ықтимал',
    en: 'warning|warnings: an objection is likely',
  },
  'bad-info': {
    ru: 'замечание|замечания|замечаний: можно лучше',
    kk: 'ескертпе: жақсартуға болады',
    en: 'note|notes: could be better',
  },
  'bad-review': {
    ru: 'вопрос|вопроса|вопросов: текст не отвечает, проверьте сами',
    kk: 'сұрақ: мәтін жауап бермейді, өзіңіз тексеріңіз',
    en: 'question|questions: the text cannot answer, check yourself',
  },
  'none-wrong': {
    ru: 'Проверка по этим правилам не нашла нарушений и вопросов.',
    kk: 'Осы ережелер бойынша тексеру бұзушылық пен сұрақ таппады.',
    en: 'Judged by these rules, nothing was found and no question remains.',
  },
  'none-new': {
    ru: 'Открытых находок и вопросов нет: всё найденное принято или известно раньше и названо отдельно.',
    kk: 'Ашық табылғандар мен сұрақтар жоқ: табылғанның бәрі қабылданған не бұрыннан белгілі және бөлек аталған.',
    en: 'No finding or question is open: all that was found is accepted or known before, and is listed apart.',
  },
  bracketed: {
    ru: 'в скобках – принято или известно раньше',
    kk: 'жақша ішінде – қабылданған не бұрыннан белгілі',
    en: 'in brackets: accepted or known before',
  },
  finesNamed: {
    ru: 'Штрафы, которые закон называет для найденного. Это основания, а не прогноз: применят ли их, решает орган по обстоятельствам.',
    kk: 'Табылғандар үшін заң атайтын айыппұлдар. Бұл болжам емес, негіз: қолданылуын орган мән-жайға қарай шешеді.',
    en: 'Fines that the law names for what was found. They are grounds, not a forecast: the authority decides by the circumstances.',
  },
  noFines: {
    ru: 'Для найденного правила не называют штрафов.',
    kk: 'Табылғандар үшін ережелер айыппұл атамайды.',
    en: 'For what was found the rules name no fine.',
  },
  overview: { ru: 'Обзор документов', kk: 'Құжаттарға шолу', en: 'Overview of the documents' },
  overviewMatrix: {
    ru: 'Требования, с которыми не всё в порядке хотя бы в одном документе',
    kk: 'Кемінде бір құжатта орындалмаған талаптар',
    en: 'Requirements that at least one document does not meet',
  },
} satisfies Record<string, Texts>;
