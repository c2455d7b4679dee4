/** What is said of a command line that makes no sense, in the three languages; {0}, {1} … are filled in. */
import type { Texts } from '../../model/texts.ts';
import { filled } from './filled.ts';

const WORDS = {
  formatNeedsName: {
    ru: 'report: файлу {0} нужно имя; добавьте -o report.{0}',
    kk: 'report: {0} файлына атау керек; -o report.{0} қосыңыз',
    en: 'report: a {0} file needs a name; add -o report.{0}',
  },
  reportIsDocument: {
    ru: '{0}: {1} – проверяемый документ; дайте отчёту другое имя',
    kk: '{0}: {1} – тексерілетін құжат; есепке басқа атау беріңіз',
    en: '{0}: {1} is a document that is judged; choose another name for the report',
  },
  reportIsCompared: {
    ru: '--report: {0} – сравниваемый документ; дайте отчёту другое имя',
    kk: '--report: {0} – салыстырылатын құжат; есепке басқа атау беріңіз',
    en: '--report: {0} is a document that is compared; choose another name for the report',
  },
  noEnding: {
    ru: 'report: имя {0} не кончается на html, docx, md, xlsx или pdf; добавьте --format',
    kk: 'report: {0} атауы html, docx, md, xlsx немесе pdf деп аяқталмайды; --format қосыңыз',
    en: 'report: {0} does not end in html, docx, md, xlsx or pdf; add --format',
  },
  notOurReport: {
    ru: 'report: файл {0} уже есть, и это не отчёт privlint; дайте другое имя или --force',
    kk: 'report: {0} файлы бар және ол privlint есебі емес; басқа атау беріңіз немесе --force',
    en: 'report: {0} exists and is no report of privlint; choose another name, or --force',
  },
  noPrinter: {
    ru: 'report: для PDF на этой машине нужен Chromium, Chrome, Edge или LibreOffice, и ни один не найден; установите его либо сохраните отчёт с --format html и напечатайте из браузера',
    kk: 'report: PDF үшін бұл машинада Chromium, Chrome, Edge немесе LibreOffice керек, бірақ бірде-бірі табылмады; орнатыңыз немесе есепті --format html арқылы сақтап, браузерден басып шығарыңыз',
    en: 'report: a PDF needs Chromium, Chrome, Edge or LibreOffice on this machine, and none was found; install one, or write the report with --format html and print it from a browser',
  },
  printerFailed: {
    ru: 'report: PDF не получился ({0}); сохраните отчёт с --format html и напечатайте из браузера',
    kk: 'report: PDF жасалмады ({0}); есепті --format html арқылы сақтап, браузерден басып шығарыңыз',
    en: 'report: {0} could not make a PDF; write the report with --format html and print it from a browser',
  },
  stdinNeedsOutput: {
    ru: 'annotate -: назовите файл для записи через -o: у того, что читается, нет своего места',
    kk: 'annotate -: жазылатын файлды -o арқылы көрсетіңіз: оқылатын мәтіннің өз орны жоқ',
    en: 'annotate -: give the file to write with -o, as what is read has no place of its own',
  },
  needsFolder: {
    ru: '-o {0}: размечается несколько файлов; назовите папку (с / в конце)',
    kk: '-o {0}: бірнеше файл белгіленеді; қалтаны көрсетіңіз (соңында /)',
    en: '-o {0}: several files are annotated; give a folder (with / at the end)',
  },
  wordEnding: {
    ru: '-o {0}: имя файла Word кончается на .docx',
    kk: '-o {0}: Word файлының атауы .docx деп аяқталады',
    en: '-o {0}: a Word file ends in .docx',
  },
  outputIsInput: {
    ru: '-o {0}: это сам документ, он не перезаписывается; дайте другое имя',
    kk: '-o {0}: бұл құжаттың өзі, ол қайта жазылмайды; басқа атау беріңіз',
    en: '-o {0}: this is the document itself, which is never overwritten; give another name',
  },
  bothWritten: {
    ru: '{0} и {1} попали бы в один файл {2}',
    kk: '{0} мен {1} бір {2} файлына жазылар еді',
    en: '{0} and {1} would both be written to {2}',
  },
  noWord: {
    ru: '{0}: файлов Word (docx) там нет; для других форматов есть privlint check',
    kk: '{0}: онда Word (docx) файлдары жоқ; басқа пішімдер үшін privlint check бар',
    en: '{0}: no Word files (docx) there; for other formats there is privlint check',
  },
  noFormat: {
    ru: '{0} {1}: нет формата отчёта «{2}»; возможны {3}',
    kk: '{0} {1}: «{2}» есеп пішімі жоқ; мыналар бар: {3}',
    en: '{0} {1}: there is no report format «{2}»; use {3}',
  },
  noFormatMeant: {
    ru: '{0} {1}: нет формата отчёта «{2}»; возможно, «{3}»?',
    kk: '{0} {1}: «{2}» есеп пішімі жоқ; мүмкін, «{3}»?',
    en: '{0} {1}: there is no report format «{2}»; did you mean «{3}»?',
  },
  noPath: {
    ru: '{0} {1}: после «=» нет пути',
    kk: '{0} {1}: «=» белгісінен кейін жол жоқ',
    en: '{0} {1}: a path is missing after «=»',
  },
  oneToOutput: {
    ru: '{0}: на стандартный вывод идёт только один отчёт; остальным укажите путь',
    kk: '{0}: стандартты шығысқа бір ғана есеп барады; қалғандарына жол көрсетіңіз',
    en: '{0}: only one report can go to standard output; give the others a path',
  },
  twiceTo: {
    ru: '{0}: два отчёта попали бы в один файл {1}; укажите каждому свой путь',
    kk: '{0}: екі есеп бір {1} файлына жазылар еді; әрқайсысына өз жолын көрсетіңіз',
    en: '{0}: two reports would be written to {1}; give each a path of its own',
  },
  diffTwo: {
    ru: 'diff: назовите два файла: старую редакцию и новую',
    kk: 'diff: екі файлды атаңыз: ескі редакция мен жаңасын',
    en: 'diff: give two files, the old edition and the new one',
  },
  diffLanguages: {
    ru: 'diff: {0} на языке {1}, {2} на языке {3}; для языковых версий есть compare',
    kk: 'diff: {0} тілі {1}, {2} тілі {3}; тілдік нұсқалар үшін compare бар',
    en: 'diff: {0} is in {1}, {2} in {3}; use compare for language versions',
  },
  nothingToCompare: {
    ru: 'compare: сравнивать нечего; назовите два файла или больше',
    kk: 'compare: салыстыратын ештеңе жоқ; екі не одан көп файл атаңыз',
    en: 'compare: there is nothing to compare; give two files or more',
  },
  oneLanguage: {
    ru: 'compare: в {0} один язык ({1}); назовите второй файл, а для двух редакций есть diff OLD NEW',
    kk: 'compare: {0} файлында бір тіл ({1}); екінші файлды атаңыз, ал екі редакция үшін diff OLD NEW бар',
    en: 'compare: {0} holds one language ({1}); give a second file, or use diff OLD NEW for two editions',
  },
  noRule: {
    ru: '{0}нет правила {1}; список: privlint rules',
    kk: '{0}{1} ережесі жоқ; тізімі: privlint rules',
    en: '{0}there is no rule {1}; privlint rules lists them',
  },
  noRuleMeant: {
    ru: '{0}нет правила {1}; возможно, {2}?',
    kk: '{0}{1} ережесі жоқ; мүмкін, {2}?',
    en: '{0}there is no rule {1}; did you mean {2}?',
  },
  noPractice: {
    ru: '--does: нет занятия «{0}»{1}; известны {2}',
    kk: '--does: «{0}» әрекеті жоқ{1}; белгілілері: {2}',
    en: '--does: there is no practice «{0}»{1}; known are {2}',
  },
  noCommandMeant: {
    ru: 'нет ни файла, ни команды «{0}»; возможно, {1}?',
    kk: '«{0}» деген файл да, команда да жоқ; мүмкін, {1}?',
    en: 'there is neither a file nor a command «{0}»; did you mean {1}?',
  },
  twoDates: {
    ru: '--changes: нужны две даты, сначала более ранняя',
    kk: '--changes: екі күн керек, алдымен ертерегі',
    en: '--changes takes two dates, the earlier one first',
  },
  noGit: {
    ru: '--changed-since: git не установлен или его нет в PATH',
    kk: '--changed-since: git орнатылмаған немесе PATH ішінде жоқ',
    en: '--changed-since: git is not installed or not on the path',
  },
  noRepository: {
    ru: '--changed-since: эта папка не в репозитории git; запустите privlint внутри него или без этого параметра',
    kk: '--changed-since: бұл қалта git репозиторийінде емес; privlint-ті соның ішінде немесе осы параметрсіз іске қосыңыз',
    en: '--changed-since: this folder is in no git repository; run privlint inside one, or without this option',
  },
  noCommit: {
    ru: '--changed-since {0}: git не знает такого коммита; проверьте имя, а в CI загрузите историю (fetch-depth: 0)',
    kk: '--changed-since {0}: git мұндай коммитті білмейді; атауын тексеріңіз, ал CI-да тарихты жүктеңіз (fetch-depth: 0)',
    en: '--changed-since {0}: git knows no such commit; check the name, and in CI fetch the history (fetch-depth: 0)',
  },
  noDiff: {
    ru: '--changed-since {0}: git не смог сравнить с ним; посмотрите, что говорит git diff {0}',
    kk: '--changed-since {0}: git онымен салыстыра алмады; git diff {0} не дейтінін қараңыз',
    en: '--changed-since {0}: git could not compare with it; see what git diff {0} says',
  },
  cannotWrite: {
    ru: '{0}: записать нельзя: {1}',
    kk: '{0}: жазу мүмкін емес: {1}',
    en: '{0} cannot be written: {1}',
  },
  cannotPrint: {
    ru: 'стандартный вывод: записать нельзя: {0}',
    kk: 'стандартты шығыс: жазу мүмкін емес: {0}',
    en: 'standard output cannot be written: {0}',
  },
  noFolder: {
    ru: 'такой папки нет, и создать её нельзя',
    kk: 'мұндай қалта жоқ және оны жасау мүмкін емес',
    en: 'there is no such folder, and it cannot be made',
  },
  isFolder: {
    ru: 'это папка; назовите файл',
    kk: 'бұл қалта; файлды атаңыз',
    en: 'it is a folder; name a file',
  },
  noPermission: {
    ru: 'нет прав',
    kk: 'құқық жоқ',
    en: 'no permission',
  },
  readOnly: {
    ru: 'диск только для чтения',
    kk: 'диск тек оқуға арналған',
    en: 'the disk is read-only',
  },
  diskFull: {
    ru: 'на диске нет места',
    kk: 'дискіде орын жоқ',
    en: 'the disk is full',
  },
  pathIsFile: {
    ru: 'часть пути – файл',
    kk: 'жолдың бір бөлігі – файл',
    en: 'part of its path is a file',
  },
} satisfies Record<string, Texts>;

export type UsageWord = keyof typeof WORDS;

/** A text in all languages. */
export function usage(word: UsageWord, ...values: readonly (string | Texts)[]): Texts {
  return filled(WORDS[word], values);
}
