/** The limits of the method, in the three languages. */
import type { Texts } from '../../../model/texts.ts';

export const LIMITS = {
  'limit-text': {
    ru: 'Проверен текст документов, а не практика: что происходит с данными на деле, отчёт не знает.',
    kk: 'Іс-тәжірибе емес, құжаттардың мәтіні тексерілді: іс жүзінде деректермен не болатынын есеп білмейді.',
    en: 'The text of the documents was judged, not the practice: what happens with the data in fact the report does not know.',
  },
  'limit-words': {
    ru: 'Текст читает программа по словам и выражениям; необычно сказанное она может не узнать. Поэтому у находок стоит уверенность, а у спорного – вопрос.',
    kk: 'Мәтінді бағдарлама сөздер мен тіркестер бойынша оқиды; әдеттен тыс айтылғанды танымауы мүмкін. Сондықтан табылғандарда сенімділік, даулысында сұрақ тұр.',
    en: 'A program reads the text by words and phrases; what is said in an unusual way it may not recognise. So findings carry a confidence, and doubt becomes a question.',
  },
  'limit-silence': {
    ru: '«Не найдено» значит, что эта проверка не нашла недостатка, а не что документ в порядке во всём.',
    kk: '«Табылмады» деген осы тексеру кемшілік таппады дегенді білдіреді, құжат толық дұрыс дегенді емес.',
    en: '“Not found” means that this check found no such defect, not that the document is in order in every respect.',
  },
  'limit-norms': {
    ru: 'Нормы даны на {0}, правила следуют праву на {1}. Нормы с пометкой о проверке нельзя считать установленными.',
    kk: 'Нормалар {0} күніне берілген, ережелер {1} күнгі құқыққа сай. Тексеру белгісі бар нормаларды анықталған деп санауға болмайды.',
    en: 'Norms are those of {0}; the rules follow the law as of {1}. Norms marked for checking must not be taken as settled.',
  },
  'limit-fines': {
    ru: 'Штрафы названы как возможные, с основанием; отчёт не предсказывает их.',
    kk: 'Айыппұлдар негізімен ықтимал деп аталған; есеп оларды болжамайды.',
    en: 'Fines are named as possible, with their basis; the report does not predict them.',
  },
  'limit-advice': {
    ru: 'Отчёт помогает юристу и не заменяет его заключения.',
    kk: 'Есеп заңгерге көмектеседі және оның қорытындысын алмастырмайды.',
    en: 'The report helps a lawyer and does not replace an opinion.',
  },
} satisfies Record<string, Texts>;
