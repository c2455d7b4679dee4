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
  sureness: { ru: 'Насколько это твёрдо:', kk: 'Қаншалықты сенімді:', en: 'How sure:' },
  'sure-verified': {
    ru: 'норма сверена с её текстом или с публикацией, которая её приводит',
    kk: 'норма мәтінімен немесе оны келтіретін жарияланыммен салыстырылған',
    en: 'the norm was compared with its text or with a publication that quotes it',
  },
  'sure-from-memory': {
    ru: 'норма известна, но с текстом не сверена: проверьте статью и дату',
    kk: 'норма белгілі, бірақ мәтінмен салыстырылмаған: бабы мен күнін тексеріңіз',
    en: 'the norm is known but was not compared with its text: check article and date',
  },
  'sure-uncertain': {
    ru: 'норма спорна или не подтверждена: проверьте её действующую редакцию',
    kk: 'норма даулы немесе расталмаған: оның қолданыстағы редакциясын тексеріңіз',
    en: 'the norm is disputed or unconfirmed: check its wording in force',
  },
  fine: { ru: 'Возможный штраф:', kk: 'Ықтимал айыппұл:', en: 'Possible fine:' },
  good: { ru: 'Так проходит:', kk: 'Былай өтеді:', en: 'Passes:' },
  bad: { ru: 'Так не проходит:', kk: 'Былай өтпейді:', en: 'Fails:' },
  cannotSee: { ru: 'Чего правило не видит:', kk: 'Ереже нені көрмейді:', en: 'What it cannot see:' },
  waive: {
    ru: 'Если это принято сознательно:',
    kk: 'Егер бұл саналы түрде қабылданса:',
    en: 'If it is accepted:',
  },
  howToWaive: {
    ru: 'отключите правило в privlint.config.yaml: severity: {"{0}": off}',
    kk: 'ережені privlint.config.yaml ішінде өшіріңіз: severity: {"{0}": off}',
    en: 'switch it off in privlint.config.yaml: severity: {"{0}": off}',
  },
  yields: {
    ru: 'Молчит, если о том же говорит: {0}.',
    kk: 'Сол туралы мынау айтса, үндемейді: {0}.',
    en: 'Silent where this one reports the same: {0}.',
  },
  inConsent: { ru: 'в согласии:', kk: 'келісімде:', en: 'in a consent:' },
  since: { ru: 'с', kk: 'бастап', en: 'since' },
  until: { ru: 'до', kk: 'дейін', en: 'until' },
  'kind-missing': { ru: 'обязательное', kk: 'міндетті', en: 'required' },
  'kind-risky': { ru: 'опасное', kk: 'қауіпті', en: 'risky' },
  'kind-inconsistent': { ru: 'противоречивое', kk: 'қайшылықты', en: 'inconsistent' },
  'kind-recommended': { ru: 'желательное', kk: 'ұсынылатын', en: 'recommended' },
  'status-preview': { ru: 'пробное', kk: 'сынақтағы', en: 'preview' },
  'status-deprecated': {
    ru: 'устарело, вместо него {0}',
    kk: 'ескірген, орнына {0}',
    en: 'deprecated for {0}',
  },
  'status-removed': { ru: 'удалено, вместо него {0}', kk: 'жойылған, орнына {0}', en: 'removed for {0}' },
  rules: { ru: 'правил', kk: 'ереже', en: 'rules' },
  changes: { ru: 'изменений', kk: 'өзгеріс', en: 'changes' },
  'duty-came': { ru: 'появилось', kk: 'пайда болды', en: 'came   ' },
  'duty-went': { ru: 'отпало   ', kk: 'жойылды   ', en: 'went   ' },
  'duty-changed': { ru: 'изменилось', kk: 'өзгерді   ', en: 'changed' },
  'column-rule': { ru: 'Правило', kk: 'Ереже', en: 'Rule' },
  'column-severity': { ru: 'Серьёзность', kk: 'Маңызы', en: 'Severity' },
  'column-finding': { ru: 'Что найдёт', kk: 'Не табады', en: 'Finding' },
  'column-norm': { ru: 'Норма', kk: 'Норма', en: 'Norm' },
  upcoming: {
    ru: 'Скоро вступит в силу:',
    kk: 'Жақында күшіне енеді:',
    en: 'Coming into force:',
  },
  oldRules: {
    ru: 'Правила отражают право на {0}: обновите privlint.',
    kk: 'Ережелер {0} күнгі құқықты көрсетеді: privlint-ті жаңартыңыз.',
    en: 'The rules follow the law as of {0}: update privlint.',
  },
} satisfies Record<string, Texts>;

export type Word = keyof typeof WORDS;

/** A word of the report in a language; {0} is replaced by `value`. */
export function say(word: Word, language: Language, value = ''): string {
  return WORDS[word][language].replace('{0}', value);
}
