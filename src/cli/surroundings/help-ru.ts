/** The help of the command line in Russian, by its English. */
export const HELP: Readonly<Record<string, string>> = {
  'Usage:': 'Запуск:',
  'Arguments:': 'Аргументы:',
  'Options:': 'Параметры:',
  'Commands:': 'Команды:',
  choices: 'возможны',
  default: 'по умолчанию',
  'Linter for privacy policies under the law of Russia and Kazakhstan.':
    'Проверка политик обработки персональных данных по праву России и Казахстана.',
  'privlint FILES is short for privlint check FILES; privlint help COMMAND tells the options of a command.':
    'privlint ФАЙЛЫ – то же, что privlint check ФАЙЛЫ; параметры команды показывает privlint help КОМАНДА.',
  'Exit status: 0 nothing at or above --fail-on, 1 something is, 2 something could not be judged.':
    'Код завершения: 0 – нет ничего на уровне --fail-on и выше, 1 – есть, 2 – что-то не удалось проверить.',
  'output the version number': 'показать номер версии',
  'display help for command': 'показать справку',
  'judge documents and report findings': 'проверить документы и показать находки',
  'files, folders or globs; - reads standard input':
    'файлы, папки или шаблоны имён; «-» читает стандартный ввод',
  'judge by the law of this date': 'право на эту дату, как 2026-01-31',
  'accepted findings, instead of the nearest privlint.waivers.yaml':
    'принятые находки вместо ближайшего privlint.waivers.yaml',
  'show what was accepted as well': 'показать и принятое',
  'known findings, instead of the nearest privlint.baseline.json':
    'известные находки вместо ближайшего privlint.baseline.json',
  'show what is known as well': 'показать и известное',
  'only documents that changed since this commit or branch (needs git)':
    'только документы, изменённые с этого коммита или ветки (нужен git)',
  'threads to judge in (default: as many as pay)': 'число потоков (по умолчанию – сколько выгодно)',
  'folder of the cache, which holds outcomes and no text': 'папка кэша: в нём итоги проверок, текста нет',
  'judge every document anew and store nothing': 'проверить всё заново и ничего не сохранять',
  'print each document as it was read, with places, and judge nothing':
    'показать, как прочитан каждый документ, с местами, и не проверять',
  'print each document as it was read, with places, and nothing else':
    'показать только, как прочитан каждый документ, с местами',
  'instead of the report, why a rule came out as it did': 'вместо отчёта – почему правило дало такой итог',
  'how long each stage took, on standard error': 'время каждого шага, в стандартный вывод ошибок',
  'what was decided, and where errors arose, on standard error; no text of documents':
    'что решено и где возникли ошибки, в стандартный вывод ошибок; без текста документов',
  'no progress, no notes': 'без хода работы и пояснений',
  'no progress': 'без хода работы',
  'print what each document says: provisions, risks, defects, facts':
    'показать, что сказано в каждом документе: положения, риски, дефекты, факты',
  'form of the output; dpv: JSON-LD in the Data Privacy Vocabulary':
    'вид вывода; dpv – JSON-LD в словаре Data Privacy Vocabulary',
  'form of the output': 'вид вывода',
  'language of the report': 'язык отчёта',
  'language of the output': 'язык вывода',
  'language of the answer': 'язык ответа',
  'language of the comments (default: that of the document)':
    'язык примечаний (по умолчанию – язык документа)',
  'write the findings into Word files as comments; the file itself is never changed':
    'записать находки в файлы Word как примечания; сам файл не меняется',
  'Word files (docx), folders or globs; - reads standard input':
    'файлы Word (docx), папки или шаблоны имён; «-» читает стандартный ввод',
  'the annotated file, or a folder (default: NAME.reviewed.docx beside it)':
    'размеченный файл или папка (по умолчанию – ИМЯ.reviewed.docx рядом)',
  'also insert the wording to use, as tracked changes':
    'вставить и предлагаемые формулировки, как исправления',
  'write findings at least this severe (default: info)':
    'записывать находки не легче этой (по умолчанию info)',
  'date of the comments (default: today)': 'дата примечаний (по умолчанию – сегодня)',
  'replace an output file that somebody has changed': 'заменить выходной файл, который кто-то изменил',
  'name of what - reads': 'имя того, что читает «-»',
  'tell all about rules: what they ask, on what norm, with examples':
    'рассказать о правилах: что требуют, по какой норме, с примерами',
  'ids of rules': 'идентификаторы правил',
  'list the rules, or what changed in the law between two dates':
    'перечислить правила или изменения закона между двумя датами',
  'rules of one pack: ru, kz, common or another': 'правила одного набора: ru, kz, common или другого',
  'rules of one severity': 'правила одной тяжести',
  'rules of one kind': 'правила одного вида',
  'rules that rest on an act: its number or id, as 152-ФЗ or kz-94-v':
    'правила, основанные на акте: его номер или идентификатор, как 152-ФЗ или kz-94-v',
  'rules whose norm is in force on this date': 'правила, норма которых действует на эту дату',
  'what came, went or changed between two dates: FROM TO':
    'что появилось, ушло или изменилось между двумя датами: С ПО',
  'run the examples that every rule carries, and check the rules themselves':
    'прогнать примеры всех правил и проверить сами правила',
  'ids of rules; all when none is given': 'идентификаторы правил; без них – все',
  'print what makes a shell complete commands, options and their values':
    'вывести сценарий, с которым оболочка дополняет команды, параметры и значения',
  'shell to print it for': 'оболочка',
  'to standard output or to a file; repeatable': 'в стандартный вывод или в файл; можно повторять',
  'text or json, repeatable': 'text или json; можно повторять',
  'law to judge by (default: auto)': 'по какому праву проверять (по умолчанию auto)',
  'law to judge by': 'по какому праву проверять',
  'lowest level that makes the exit status 1 (default: error)':
    'низший уровень, при котором код завершения 1 (по умолчанию error)',
  'lowest level that makes the exit status 1 (default: warning)':
    'низший уровень, при котором код завершения 1 (по умолчанию warning)',
  'settings, instead of the nearest privlint.config.yaml': 'настройки вместо ближайшего privlint.config.yaml',
  'encoding of text files, instead of finding it out':
    'кодировка текстовых файлов, если не определять её самому',
  'name (and so the format) of what - reads': 'имя (а значит, и формат) того, что читает «-»',
  'show findings at least this sure (default: low)':
    'показывать находки не менее уверенные (по умолчанию low)',
  'write findings at least this sure (default: low)':
    'записывать находки не менее уверенные (по умолчанию low)',
  'judge every file as one policy, whatever it looks like':
    'считать каждый файл одной политикой, на что бы он ни был похож',
  'no colour': 'без цвета',
  'what the run is for: draft tolerates what is not filled in yet, ci gates (default), audit shows every outcome':
    'цель запуска: draft терпит незаполненное, ci не пропускает ошибки (по умолчанию), audit показывает все итоги',
  'print the settings that hold and where each comes from': 'показать действующие настройки и откуда каждая',
  'for this document, with the overrides that it falls under': 'для этого документа, с его исключениями',
  'write a privlint.config.yaml with comments; asks what it is not told':
    'записать privlint.config.yaml с пояснениями; о несказанном спросит',
  'who processes the data': 'кто обрабатывает данные',
  'whom it serves': 'кому служит',
  'what the operator really does, as minors,transfers-abroad':
    'что оператор делает на самом деле, как minors,transfers-abroad',
  'ask nothing; leave what is not told to privlint': 'ни о чём не спрашивать; остальное решит privlint',
  'findings that are known, so that only new ones fail a run':
    'известные находки: проверку останавливают только новые',
  'write the findings of the documents into privlint.baseline.json':
    'записать находки документов в privlint.baseline.json',
  'remove entries that no longer occur; adds nothing':
    'убрать записи, которых больше нет; ничего не добавляет',
  'exit status 1 when entries no longer occur': 'код завершения 1, когда записей больше нет в документах',
  'files, folders or globs, as for check': 'файлы, папки или шаблоны имён, как для check',
  'the file (default: the nearest privlint.baseline.json)':
    'файл (по умолчанию – ближайший privlint.baseline.json)',
  'as if nothing were accepted': 'как будто ничего не принято',
  'replace the baseline that is there': 'заменить имеющийся baseline',
  'write an audit report to hand over: HTML, Word, Excel, Markdown or PDF':
    'записать отчёт об аудите для передачи: HTML, Word, Excel, Markdown или PDF',
  'form of the report (default: by the ending of -o, else html)':
    'вид отчёта (по умолчанию – по окончанию -o, иначе html)',
  'where the report goes': 'куда записать отчёт',
  'for whom the audit is, for the cover': 'для кого аудит, на обложку',
  'date on the cover (default: today)': 'дата на обложке (по умолчанию – сегодня)',
  'house style: name, logo, colour and texts in a YAML file':
    'фирменный стиль: название, логотип, цвет и тексты в файле YAML',
  'mask names, phones, e-mails and numbers of people': 'скрыть имена, телефоны, адреса почты и номера людей',
  'replace a file that is no report': 'заменить файл, который не отчёт',
  'run again what a report says it ran, and compare': 'повторить то, что записано в отчёте, и сравнить',
  'a report of privlint: html, docx, xlsx or md': 'отчёт privlint: html, docx, xlsx или md',
  'where the documents are, if not where they were': 'где теперь документы, если не там, где были',
  'tell where the language versions of one policy differ; of one file, its languages':
    'показать, где расходятся языковые версии политики; для одного файла – его языки',
  'the version to start from, then the others': 'исходная версия, затем остальные',
  'tell what a new edition changes: duties met, facts stated, risks':
    'показать, что меняет новая редакция: обязанности, факты, риски',
  'the edition before': 'прежняя редакция',
  'the edition after': 'новая редакция',
  'judge both by the law of this date': 'право на эту дату для обеих',
};
