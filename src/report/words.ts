/** The report's own words in the three languages. */
import type { Language } from '../model/document.ts';
import type { Severity } from '../model/law.ts';
import type { Texts } from '../model/texts.ts';

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
  page: { ru: 'стр.', kk: 'бет', en: 'page' },
  pages: { ru: 'страниц', kk: 'бет', en: 'pages' },
  words: { ru: 'слов', kk: 'сөз', en: 'words' },
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
  against: { ru: 'против:', kk: 'қарсы:', en: 'against:' },
  contradicts: { ru: 'противоречит:', kk: 'мынаған қайшы:', en: 'contradicts:' },
  clash: { ru: 'сталкиваются:', kk: 'бір-біріне қайшы:', en: 'these clash:' },
  clashDecided: { ru: 'решает:', kk: 'шешуші:', en: 'what decides:' },
  decidedBy: { ru: 'потому что в тексте:', kk: 'себебі мәтінде:', en: 'because the text says:' },
  nobody: {
    ru: 'страна не определена; задайте --jurisdiction',
    kk: 'ел анықталмады; --jurisdiction беріңіз',
    en: 'country not recognised; give --jurisdiction',
  },
  elsewhere: {
    ru: '{0}; своих правил для этой страны нет, проверено по общим (если это не так, задайте --jurisdiction)',
    kk: '{0}; оған арналған ережелер жоқ, ортақ ережелер бойынша тексерілді (басқаша болса, --jurisdiction беріңіз)',
    en: '{0}; there are no rules for it, judged by the common ones (else give --jurisdiction)',
  },
  by: { ru: 'Беларусь', kk: 'Беларусь', en: 'Belarus' },
  kg: { ru: 'Киргизия', kk: 'Қырғызстан', en: 'Kyrgyzstan' },
  uz: { ru: 'Узбекистан', kk: 'Өзбекстан', en: 'Uzbekistan' },
  eu: { ru: 'страна Европейского союза', kk: 'Еуропалық одақ елі', en: 'a country of the European Union' },
  other: { ru: 'другая страна', kk: 'басқа ел', en: 'another country' },
  kz: { ru: 'Казахстан', kk: 'Қазақстан', en: 'Kazakhstan' },
  ru: { ru: 'Россия', kk: 'Ресей', en: 'Russia' },
  common: { ru: 'общие', kk: 'ортақ', en: 'common' },
  passes: { ru: 'выполнено', kk: 'орындалды', en: 'passed' },
  inapplicable: { ru: 'неприменимо', kk: 'қолданылмайды', en: 'inapplicable' },
  skipped: {
    ru: 'пропущен: не похоже на политику или согласие',
    kk: 'өткізілді: саясатқа немесе келісімге ұқсамайды',
    en: 'skipped: this does not look like a policy or a consent',
  },
  skippedName: { ru: 'название «{0}»', kk: 'атауы «{0}»', en: 'it is called “{0}”' },
  skippedDensity: {
    ru: 'о персональных данных {0} раз на тысячу слов',
    kk: 'дербес деректер туралы мың сөзге {0} рет',
    en: 'personal data mentioned {0} times in a thousand words',
  },
  part: { ru: 'Часть', kk: 'Бөлік', en: 'Part' },
  parts: {
    ru: 'В файле несколько документов ({0}); каждый проверен отдельно. Проверить как один: --as policy.',
    kk: 'Файлда бірнеше құжат бар ({0}); әрқайсысы бөлек тексерілді. Бір құжат ретінде тексеру: --as policy.',
    en: 'Several documents stand in the file ({0}); each was judged by itself. To judge it as one: --as policy.',
  },
  partSkipped: {
    ru: 'Пропущена: не политика и не согласие',
    kk: 'Өткізілді: саясат та, келісім де емес',
    en: 'Skipped: neither a policy nor a consent',
  },
  'part-privacy': { ru: 'политика', kk: 'саясат', en: 'policy' },
  'part-consent': { ru: 'согласие', kk: 'келісім', en: 'consent' },
  'part-cookies': { ru: 'уведомление о cookie', kk: 'cookie туралы хабарлама', en: 'cookie notice' },
  'part-terms': { ru: 'условия или договор', kk: 'шарттар немесе шарт', en: 'terms or contract' },
  'part-other': { ru: 'иной документ', kk: 'өзге құжат', en: 'another document' },
  force: {
    ru: 'Проверить всё равно: --as policy.',
    kk: 'Бәрібір тексеру: --as policy.',
    en: 'To judge it all the same: --as policy.',
  },
  fails: { ru: 'не выполнено', kk: 'орындалмады', en: 'failed' },
  matrix: { ru: 'Все правила:', kk: 'Барлық ережелер:', en: 'All rules:' },
  waived: { ru: 'Принято осознанно:', kk: 'Саналы түрде қабылданған:', en: 'Accepted:' },
  known: {
    ru: 'Известно из baseline: {0} (показать: --no-baseline).',
    kk: 'Baseline-нан белгілі: {0} (көрсету: --no-baseline).',
    en: 'Known from the baseline: {0} (to show them: --no-baseline).',
  },
  approver: { ru: 'принял(а)', kk: 'қабылдаған', en: 'approved by' },
  expires: { ru: 'до', kk: 'мерзімі', en: 'until' },
  notices: {
    ru: 'Исключения и baseline:',
    kk: 'Ерекшеліктер және baseline:',
    en: 'Waivers and baseline:',
  },
  nothing: { ru: 'Замечаний нет.', kk: 'Ескертулер жоқ.', en: 'No findings.' },
  files: { ru: 'файлов', kk: 'файл', en: 'files' },
  skippedFiles: { ru: 'пропущено', kk: 'өткізілді', en: 'skipped' },
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
  judgedNothing: {
    ru: 'ни один документ не проверен, все пропущены (проверить их всё равно: --as policy)',
    kk: 'бірде-бір құжат тексерілмеді, бәрі өткізілді (бәрібір тексеру: --as policy)',
    en: 'no document was judged, all were skipped (to judge them all the same: --as policy)',
  },
  never: {
    ru: 'находки его не меняют (--fail-on never)',
    kk: 'ескертулер оны өзгертпейді (--fail-on never)',
    en: 'findings do not change it (--fail-on never)',
  },
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
    ru: 'запишите исключение с причиной в privlint.waivers.yaml: {rule: {0}, document: policy.md, reason: …, approver: …, expires: 2027-12-31}; в черновике (Markdown, HTML): <!-- privlint-ignore {0}: причина -->',
    kk: 'себебін көрсетіп, ерекшелікті privlint.waivers.yaml файлына жазыңыз: {rule: {0}, document: policy.md, reason: …, approver: …, expires: 2027-12-31}; жобада (Markdown, HTML): <!-- privlint-ignore {0}: себебі -->',
    en: 'write a waiver with its reason into privlint.waivers.yaml: {rule: {0}, document: policy.md, reason: …, approver: …, expires: 2027-12-31}; in a draft (Markdown, HTML): <!-- privlint-ignore {0}: reason -->',
  },
  cannotWaive: {
    ru: 'принять эту находку нельзя: исключения для правила {0} не действуют. Исправьте документ',
    kk: 'бұл ескертуді қабылдауға болмайды: {0} ережесіне ерекшелік қолданылмайды. Құжатты түзетіңіз',
    en: 'this finding cannot be accepted: waivers of {0} have no effect. Mend the document',
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
  changedSince: {
    ru: 'Проверены только документы, изменённые с {0}',
    kk: '{0} бастап өзгерген құжаттар ғана тексерілді',
    en: 'Only documents that changed since {0} were judged',
  },
  accepted: { ru: 'принято', kk: 'қабылданған', en: 'accepted' },
  inBaseline: {
    ru: 'известно: есть в базовом списке (baseline)',
    kk: 'белгілі: базалық тізімде бар (baseline)',
    en: 'known: it stands in the baseline',
  },
  belowFailOn: {
    ru: 'ниже уровня --fail-on',
    kk: '--fail-on деңгейінен төмен',
    en: 'below --fail-on',
  },
  notJudged: { ru: 'не проверено', kk: 'тексерілмеді', en: 'not judged' },
  settingsSuite: { ru: 'Настройки', kk: 'Баптаулар', en: 'Settings' },
  more: { ru: 'и ещё: {0}', kk: 'тағы: {0}', en: 'and {0} more' },
  document: { ru: 'Документ', kk: 'Құжат', en: 'Document' },
  findings: { ru: 'Находки', kk: 'Ескертулер', en: 'Findings' },
  oldRules: {
    ru: 'Правила отражают право на {0}: обновите privlint.',
    kk: 'Ережелер {0} күнгі құқықты көрсетеді: privlint-ті жаңартыңыз.',
    en: 'The rules follow the law as of {0}: update privlint.',
  },
} satisfies Record<string, Texts>;

export type Word = keyof typeof WORDS;

/** A word of the report in a language; {0} is replaced by `value`. */
export function say(word: Word, language: Language, value = ''): string {
  return WORDS[word][language].replaceAll('{0}', () => value);
}

/** The country of a verdict on the jurisdiction for which there is no pack of rules. */
export function countryElsewhere(verdict: string): Word | undefined {
  return (['by', 'kg', 'uz', 'eu', 'other'] as const).find((known) => known === verdict);
}

/** Whose law a document without rules of its own was judged by: the country is known, or it is not. */
export function lawElsewhere(verdict: string, language: Language): string {
  const country = countryElsewhere(verdict);
  return country === undefined ? say('nobody', language) : say('elsewhere', language, say(country, language));
}

/** Why a run ended with its exit status. */
export function exitReason(status: 0 | 1 | 2, failOn: Severity | 'never', language: Language): string {
  return status === 0 && failOn === 'never'
    ? say('never', language)
    : say(`exit${status}`, language, say(failOn, language));
}
