/** The words of a comparison in the three languages. */
import type { DifferenceKind } from '../model/comparison.ts';
import type { Language } from '../model/document.ts';
import type { Texts } from '../model/texts.ts';

export const KIND_NAMES: Readonly<Record<DifferenceKind, Texts>> = {
  term: { ru: 'срок', kk: 'мерзім', en: 'term' },
  date: { ru: 'дата', kk: 'күн', en: 'date' },
  money: { ru: 'сумма', kk: 'сома', en: 'amount of money' },
  identifier: { ru: 'регистрационный номер', kk: 'тіркеу нөмірі', en: 'registration number' },
  email: { ru: 'электронная почта', kk: 'электрондық пошта', en: 'e-mail' },
  phone: { ru: 'телефон', kk: 'телефон', en: 'phone' },
  link: { ru: 'адрес в сети', kk: 'желідегі мекенжай', en: 'web address' },
  act: { ru: 'закон', kk: 'заң', en: 'act' },
  number: { ru: 'число', kk: 'сан', en: 'number' },
  reference: { ru: 'ссылка на пункт', kk: 'тармаққа сілтеме', en: 'reference to a clause' },
  name: { ru: 'имя или название', kk: 'есім немесе атау', en: 'name' },
  service: { ru: 'сервис', kk: 'сервис', en: 'service' },
  country: { ru: 'страна', kk: 'ел', en: 'country' },
  regulator: { ru: 'надзорный орган', kk: 'қадағалау органы', en: 'regulator' },
  data: { ru: 'вид данных', kk: 'деректер түрі', en: 'kind of data' },
  recipient: { ru: 'получатель', kk: 'алушы', en: 'recipient' },
  right: { ru: 'право субъекта', kk: 'субъект құқығы', en: 'right of the person' },
  denial: {
    ru: 'один текст отрицает то, что другой утверждает',
    kk: 'бір мәтін екіншісі бекіткенді жоққа шығарады',
    en: 'one text denies what the other says',
  },
  condition: { ru: 'слова', kk: 'сөздер', en: 'words' },
  enumeration: { ru: 'элемент перечня', kk: 'тізбе элементі', en: 'element of a list' },
  clause: { ru: 'пункт', kk: 'тармақ', en: 'clause' },
  sentence: { ru: 'предложение', kk: 'сөйлем', en: 'sentence' },
  fact: { ru: 'факт', kk: 'факт', en: 'fact' },
  duty: { ru: 'требование', kk: 'талап', en: 'duty' },
  risk: { ru: 'риск', kk: 'тәуекел', en: 'risk' },
};

const WORDS = {
  versions: { ru: 'языковые версии', kk: 'тілдік нұсқалар', en: 'language versions' },
  editions: { ru: 'редакции на одном языке', kk: 'бір тілдегі редакциялар', en: 'editions in one language' },
  loose: {
    ru: 'Тексты построены по-разному: сравнено только то, что каждый из них сообщает в целом.',
    kk: 'Мәтіндер әртүрлі құрылған: әрқайсысы тұтас не хабарлайтыны ғана салыстырылды.',
    en: 'The texts are not built alike: only what each states as a whole was compared.',
  },
  unrelated: {
    ru: 'Это не версии одной политики: операторы разные, общего текста почти нет. Проверьте, те ли файлы указаны.',
    kk: 'Бұлар бір саясаттың нұсқалары емес: операторлары әртүрлі, ортақ мәтін жоқтың қасы. Файлдардың дұрыс көрсетілгенін тексеріңіз.',
    en: 'These are no versions of one policy: the operators differ, and there is hardly any common text. Check that the files are the right ones.',
  },
  duties: {
    ru: 'Что изменилось в требованиях и рисках, показывает diff СТАРАЯ НОВАЯ.',
    kk: 'Талаптар мен тәуекелдерде не өзгергенін diff ЕСКІ ЖАҢА көрсетеді.',
    en: 'What changed in duties and risks is shown by diff OLD NEW.',
  },
  differ: { ru: '{0} ≠ {1}', kk: '{0} ≠ {1}', en: '{0} ≠ {1}' },
  only: { ru: 'есть только в {0}', kk: 'тек {0} мәтінінде бар', en: 'only in {0}' },
  gone: { ru: 'убрано', kk: 'алып тасталды', en: 'removed' },
  added: { ru: 'добавлено', kk: 'қосылды', en: 'added' },
  rewritten: { ru: 'написан заново', kk: 'қайта жазылды', en: 'written anew' },
  nearest: { ru: 'нет; ближайшее место:', kk: 'жоқ; ең жақын орын:', en: 'not there; the nearest place:' },
  nowhere: { ru: 'нет', kk: 'жоқ', en: 'not there' },
  fails: { ru: 'теперь нарушено', kk: 'енді бұзылды', en: 'now failing' },
  met: { ru: 'теперь выполнено', kk: 'енді орындалды', en: 'now met' },
  asks: { ru: 'теперь под вопросом', kk: 'енді сұрақ туғызады', en: 'now a question' },
  opened: { ru: 'новый риск', kk: 'жаңа тәуекел', en: 'new risk' },
  closed: { ru: 'риск снят', kk: 'тәуекел жойылды', en: 'risk closed' },
  still: { ru: 'По-прежнему нарушено:', kk: 'Бұрынғыдай бұзылған:', en: 'Still failing:' },
  same: { ru: 'Расхождений нет.', kk: 'Алшақтық жоқ.', en: 'No differences.' },
  failures: {
    ru: 'есть расхождения уровня {0} и выше',
    kk: '{0} және одан жоғары деңгейдегі алшақтықтар бар',
    en: 'there are differences of level {0} or above',
  },
  none: {
    ru: 'нет расхождений уровня {0} и выше',
    kk: '{0} және одан жоғары деңгейде алшақтық жоқ',
    en: 'no differences of level {0} or above',
  },
  incomplete: {
    ru: 'не всё удалось сравнить',
    kk: 'бәрін салыстыру мүмкін болмады',
    en: 'not everything could be compared',
  },
} as const satisfies Record<string, Texts>;

export type ComparisonWord = keyof typeof WORDS;

export function word(key: ComparisonWord, language: Language, ...values: readonly string[]): string {
  return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, () => value), WORDS[key][language]);
}
