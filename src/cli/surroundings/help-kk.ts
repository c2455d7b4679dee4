/** The help of the command line in Kazakh, by its English. */
export const HELP: Readonly<Record<string, string>> = {
  'Usage:': 'Қолдану:',
  'Arguments:': 'Аргументтер:',
  'Options:': 'Параметрлер:',
  'Commands:': 'Командалар:',
  choices: 'мүмкін мәндер',
  default: 'әдепкі',
  'Linter for privacy policies under the law of Russia and Kazakhstan.':
    'Жеке деректер саясаттарын Ресей мен Қазақстан құқығы бойынша тексеру.',
  'privlint FILES is short for privlint check FILES; privlint help COMMAND tells the options of a command.':
    'privlint ФАЙЛДАР – privlint check ФАЙЛДАР дегенмен бірдей; команда параметрлерін privlint help КОМАНДА көрсетеді.',
  'Exit status: 0 nothing at or above --fail-on, 1 something is, 2 something could not be judged.':
    'Аяқталу коды: 0 – --fail-on деңгейінде және одан жоғары ештеңе жоқ, 1 – бар, 2 – бірдеңені тексеру мүмкін болмады.',
  'output the version number': 'нұсқа нөмірін көрсету',
  'display help for command': 'анықтаманы көрсету',
  'judge documents and report findings': 'құжаттарды тексеріп, ескертулерді көрсету',
  'files, folders or globs; - reads standard input':
    'файлдар, қалталар не атау үлгілері; «-» стандартты кірісті оқиды',
  'judge by the law of this date': 'осы күнгі құқық бойынша, мысалы 2026-01-31',
  'accepted findings, instead of the nearest privlint.waivers.yaml':
    'жақын privlint.waivers.yaml орнына қабылданған ескертулер',
  'show what was accepted as well': 'қабылданғанды да көрсету',
  'known findings, instead of the nearest privlint.baseline.json':
    'жақын privlint.baseline.json орнына белгілі ескертулер',
  'show what is known as well': 'белгілісін де көрсету',
  'only documents that changed since this commit or branch (needs git)':
    'осы коммиттен не тармақтан бері өзгерген құжаттар ғана (git керек)',
  'threads to judge in (default: as many as pay)': 'ағындар саны (әдепкі – тиімдісі)',
  'folder of the cache, which holds outcomes and no text': 'кэш қалтасы: онда тексеру нәтижелері, мәтін жоқ',
  'judge every document anew and store nothing': 'бәрін қайта тексеру және ештеңе сақтамау',
  'print each document as it was read, with places, and judge nothing':
    'әр құжаттың қалай оқылғанын орындарымен көрсету, тексермеу',
  'print each document as it was read, with places, and nothing else':
    'әр құжаттың қалай оқылғанын ғана, орындарымен көрсету',
  'instead of the report, why a rule came out as it did':
    'есеп орнына – ереженің неге осындай нәтиже бергені',
  'how long each stage took, on standard error': 'әр қадамның уақыты, стандартты қате шығысына',
  'what was decided, and where errors arose, on standard error; no text of documents':
    'не шешілді және қателер қайда шықты, стандартты қате шығысына; құжат мәтінінсіз',
  'no progress, no notes': 'жұмыс барысынсыз және түсініктемесіз',
  'no progress': 'жұмыс барысынсыз',
  'print what each document says: provisions, risks, defects, facts':
    'әр құжатта не айтылғанын көрсету: ережелер, тәуекелдер, ақаулар, фактілер',
  'form of the output; dpv: JSON-LD in the Data Privacy Vocabulary':
    'шығыс түрі; dpv – Data Privacy Vocabulary сөздігіндегі JSON-LD',
  'form of the output': 'шығыс түрі',
  'language of the report': 'есеп тілі',
  'language of the output': 'шығыс тілі',
  'language of the answer': 'жауап тілі',
  'language of the comments (default: that of the document)': 'ескертпелер тілі (әдепкі – құжат тілі)',
  'write the findings into Word files as comments; the file itself is never changed':
    'ескертулерді Word файлдарына ескертпе етіп жазу; файлдың өзі өзгермейді',
  'Word files (docx), folders or globs; - reads standard input':
    'Word файлдары (docx), қалталар не атау үлгілері; «-» стандартты кірісті оқиды',
  'the annotated file, or a folder (default: NAME.reviewed.docx beside it)':
    'белгіленген файл не қалта (әдепкі – қасындағы АТАУ.reviewed.docx)',
  'also insert the wording to use, as tracked changes': 'ұсынылатын тұжырымдарды да түзету ретінде енгізу',
  'write findings at least this severe (default: info)': 'осыдан жеңіл емес ескертулерді жазу (әдепкі info)',
  'date of the comments (default: today)': 'ескертпелер күні (әдепкі – бүгін)',
  'replace an output file that somebody has changed': 'біреу өзгерткен шығыс файлын ауыстыру',
  'name of what - reads': '«-» оқитынның атауы',
  'tell all about rules: what they ask, on what norm, with examples':
    'ережелер туралы: не талап етеді, қай норма бойынша, мысалдарымен',
  'ids of rules': 'ережелердің идентификаторлары',
  'list the rules, or what changed in the law between two dates':
    'ережелер тізімі немесе екі күн арасындағы заң өзгерістері',
  'rules of one pack: ru, kz, common or another': 'бір жинақтың ережелері: ru, kz, common немесе басқа',
  'rules of one severity': 'бір ауырлықтағы ережелер',
  'rules of one kind': 'бір түрдегі ережелер',
  'rules that rest on an act: its number or id, as 152-ФЗ or kz-94-v':
    'актіге негізделген ережелер: оның нөмірі не идентификаторы, мысалы 152-ФЗ не kz-94-v',
  'rules whose norm is in force on this date': 'нормасы осы күні қолданыста болатын ережелер',
  'what came, went or changed between two dates: FROM TO':
    'екі күн арасында не пайда болды, кетті немесе өзгерді: БАСЫ СОҢЫ',
  'run the examples that every rule carries, and check the rules themselves':
    'барлық ереже мысалдарын іске қосып, ережелердің өзін тексеру',
  'ids of rules; all when none is given': 'ережелердің идентификаторлары; көрсетілмесе – бәрі',
  'print what makes a shell complete commands, options and their values':
    'қабық командаларды, параметрлер мен мәндерді толықтыратын сценарийді шығару',
  'shell to print it for': 'қабық',
  'to standard output or to a file; repeatable': 'стандартты шығысқа немесе файлға; қайталауға болады',
  'text or json, repeatable': 'text немесе json; қайталауға болады',
  'law to judge by (default: auto)': 'қай құқық бойынша тексеру (әдепкі auto)',
  'law to judge by': 'қай құқық бойынша тексеру',
  'lowest level that makes the exit status 1 (default: error)':
    'аяқталу коды 1 болатын ең төмен деңгей (әдепкі error)',
  'lowest level that makes the exit status 1 (default: warning)':
    'аяқталу коды 1 болатын ең төмен деңгей (әдепкі warning)',
  'settings, instead of the nearest privlint.config.yaml': 'жақын privlint.config.yaml орнына баптаулар',
  'encoding of text files, instead of finding it out': 'мәтін файлдарының кодтауы, өзі анықтамай',
  'name (and so the format) of what - reads': '«-» оқитынның атауы (демек, пішімі)',
  'show findings at least this sure (default: low)':
    'сенімділігі осыдан төмен емес ескертулерді көрсету (әдепкі low)',
  'write findings at least this sure (default: low)':
    'сенімділігі осыдан төмен емес ескертулерді жазу (әдепкі low)',
  'judge every file as one policy, whatever it looks like': 'әр файлды неге ұқсаса да бір саясат деп тексеру',
  'no colour': 'түссіз',
  'what the run is for: draft tolerates what is not filled in yet, ci gates (default), audit shows every outcome':
    'іске қосу мақсаты: draft толтырылмағанға төзеді, ci қателерді өткізбейді (әдепкі), audit барлық нәтижені көрсетеді',
  'print the settings that hold and where each comes from':
    'қолданыстағы баптауларды және әрқайсысы қайдан екенін көрсету',
  'for this document, with the overrides that it falls under': 'осы құжат үшін, оған қатысты ерекшеліктермен',
  'write a privlint.config.yaml with comments; asks what it is not told':
    'түсініктемелі privlint.config.yaml жазу; айтылмағанды сұрайды',
  'who processes the data': 'деректерді кім өңдейді',
  'whom it serves': 'кімге қызмет етеді',
  'what the operator really does, as minors,transfers-abroad':
    'оператор шын мәнінде не істейді, мысалы minors,transfers-abroad',
  'ask nothing; leave what is not told to privlint': 'ештеңе сұрамау; қалғанын privlint шешеді',
  'findings that are known, so that only new ones fail a run':
    'белгілі ескертулер: тексеруді тек жаңалары тоқтатады',
  'write the findings of the documents into privlint.baseline.json':
    'құжаттардағы ескертулерді privlint.baseline.json файлына жазу',
  'remove entries that no longer occur; adds nothing': 'енді жоқ жазбаларды алып тастау; ештеңе қоспайды',
  'exit status 1 when entries no longer occur': 'жазбалар құжаттарда енді жоқ болса, аяқталу коды 1',
  'files, folders or globs, as for check': 'файлдар, қалталар не атау үлгілері, check сияқты',
  'the file (default: the nearest privlint.baseline.json)': 'файл (әдепкі – жақын privlint.baseline.json)',
  'as if nothing were accepted': 'ештеңе қабылданбағандай',
  'replace the baseline that is there': 'бар baseline-ды ауыстыру',
  'write an audit report to hand over: HTML, Word, Excel, Markdown or PDF':
    'тапсыруға арналған аудит есебін жазу: HTML, Word, Excel, Markdown немесе PDF',
  'form of the report (default: by the ending of -o, else html)':
    'есеп түрі (әдепкі – -o соңы бойынша, әйтпесе html)',
  'where the report goes': 'есепті қайда жазу',
  'for whom the audit is, for the cover': 'аудит кімге арналған, мұқабаға',
  'date on the cover (default: today)': 'мұқабадағы күн (әдепкі – бүгін)',
  'house style: name, logo, colour and texts in a YAML file':
    'фирмалық стиль: YAML файлындағы атау, логотип, түс және мәтіндер',
  'mask names, phones, e-mails and numbers of people':
    'адамдардың аттарын, телефондарын, поштасын және нөмірлерін жасыру',
  'replace a file that is no report': 'есеп емес файлды ауыстыру',
  'run again what a report says it ran, and compare': 'есепте жазылғанды қайта іске қосып, салыстыру',
  'a report of privlint: html, docx, xlsx or md': 'privlint есебі: html, docx, xlsx немесе md',
  'where the documents are, if not where they were': 'құжаттар бұрынғы орнында болмаса, қазір қайда',
  'tell where the language versions of one policy differ; of one file, its languages':
    'саясаттың тілдік нұсқалары қайда айырылатынын көрсету; бір файл үшін – оның тілдері',
  'the version to start from, then the others': 'бастапқы нұсқа, содан кейін қалғандары',
  'tell what a new edition changes: duties met, facts stated, risks':
    'жаңа редакция нені өзгертетінін көрсету: міндеттер, фактілер, тәуекелдер',
  'the edition before': 'бұрынғы редакция',
  'the edition after': 'жаңа редакция',
  'judge both by the law of this date': 'екеуі үшін осы күнгі құқық',
};
