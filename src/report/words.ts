/** The report's own words in the three languages. */
import type { Language } from '../model/document.ts';
import type { Texts } from '../model/pack.ts';

const WORDS = {
  error: { ru: 'ошибка', kk: 'қате', en: 'error' },
  warning: { ru: 'предупреждение', kk: 'ескерту', en: 'warning' },
  info: { ru: 'замечание', kk: 'ескертпе', en: 'note' },
  review: { ru: 'проверьте', kk: 'тексеріңіз', en: 'check' },
  why: { ru: 'Почему:', kk: 'Неге:', en: 'Why:' },
  write: { ru: 'Напишите:', kk: 'Былай жазыңыз:', en: 'Write:' },
  norm: { ru: 'Норма:', kk: 'Норма:', en: 'Norm:' },
  unsure: { ru: 'норма требует проверки', kk: 'норманы тексеру қажет', en: 'the norm itself needs checking' },
  confidence: { ru: 'уверенность', kk: 'сенімділік', en: 'confidence' },
  high: { ru: 'высокая', kk: 'жоғары', en: 'high' },
  medium: { ru: 'средняя', kk: 'орташа', en: 'medium' },
  low: { ru: 'низкая', kk: 'төмен', en: 'low' },
  clause: { ru: 'п.', kk: 'т.', en: 'clause' },
  line: { ru: 'строка', kk: 'жол', en: 'line' },
  paragraph: { ru: 'абзац', kk: 'абзац', en: 'paragraph' },
  section: { ru: 'раздел', kk: 'бөлім', en: 'section' },
  wouldBelong: {
    ru: 'нет в тексте; место для него:',
    kk: 'мәтінде жоқ; орны:',
    en: 'not in the text; it would belong at:',
  },
  alsoSilent: { ru: 'Сюда же:', kk: 'Осыған қатысты:', en: 'Same defect:' },
  asOf: { ru: 'на дату', kk: 'күні', en: 'as of' },
  judgedBy: { ru: 'право:', kk: 'құқық:', en: 'law:' },
  byText: { ru: 'по тексту', kk: 'мәтін бойынша', en: 'from the text' },
  byOption: { ru: 'задано', kk: 'берілген', en: 'as given' },
  nobody: {
    ru: 'страна не определена; задайте --jurisdiction',
    kk: 'ел анықталмады; --jurisdiction беріңіз',
    en: 'country not recognised; give --jurisdiction',
  },
  kz: { ru: 'Казахстан', kk: 'Қазақстан', en: 'Kazakhstan' },
  ru: { ru: 'Россия', kk: 'Ресей', en: 'Russia' },
  common: { ru: 'общие', kk: 'ортақ', en: 'common' },
  passes: { ru: 'выполнено', kk: 'орындалды', en: 'passed' },
  inapplicable: { ru: 'неприменимо', kk: 'қолданылмайды', en: 'inapplicable' },
  nothing: { ru: 'Замечаний нет.', kk: 'Ескертулер жоқ.', en: 'No findings.' },
  files: { ru: 'файлов', kk: 'файл', en: 'files' },
  unread: { ru: 'не прочитано', kk: 'оқылмады', en: 'not read' },
  ruleError: { ru: 'правило не сработало', kk: 'ереже орындалмады', en: 'the rule failed' },
  exit: { ru: 'Код возврата', kk: 'Қайтару коды', en: 'Exit status' },
  exit0: {
    ru: 'ничего на уровне {0} и выше',
    kk: '{0} және одан жоғары деңгейде ештеңе жоқ',
    en: 'nothing at level {0} or above',
  },
  exit1: {
    ru: 'есть находки уровня {0} и выше (--fail-on)',
    kk: '{0} және одан жоғары деңгейдегі ескертулер бар (--fail-on)',
    en: 'there are findings at level {0} or above (--fail-on)',
  },
  exit2: {
    ru: 'не всё удалось проверить',
    kk: 'бәрін тексеру мүмкін болмады',
    en: 'not everything could be judged',
  },
  never: { ru: 'никакого (--fail-on never)', kk: 'ешқандай (--fail-on never)', en: 'none (--fail-on never)' },
} satisfies Record<string, Texts>;

export type Word = keyof typeof WORDS;

/** A word of the report in a language; {0} is replaced by `value`. */
export function say(word: Word, language: Language, value = ''): string {
  return WORDS[word][language].replace('{0}', value);
}
