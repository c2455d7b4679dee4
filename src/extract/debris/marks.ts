/** What programs leave in a text that was moved between them, told by its shape alone. */

/** Marks of a format, of an editor, of a page or of its program; clauses and addresses glued together. */
export const DEBRIS: readonly RegExp[] = [
  /\uFFFD+|(?:Ð[\u0080-\u00BF°±²³´µ¶·¸¹º»¼½¾¿]){2,}\S*|(?:Р[°±µё][РС]?){3,}|ï»¿|(?!\s)\p{Cc}/gu,
  /\[bookmark[^\]]*\]|_Toc\d{5,}|_Hlk\d{5,}|_GoBack|PAGEREF\s|HYPERLINK\s+"|MERGEFORMAT|\\l "_|REF _Ref\d+/giu,
  /(?:Ошибка|Error)! (?:Источник ссылки|Закладка|Недопустимый|Reference source|Bookmark|Hyperlink)[^.]{0,60}/giu,
  /&(?:nbsp|quot|amp|laquo|raquo|lt|gt|mdash|ndash|#\d{2,5});|<\/?(?:p|br|span|div|li|ul|ol|strong|b|em|h[1-6]|table|td|tr|a)(?:\s[^<>]*)?\/?>/giu,
  /(?<![\p{L}\p{N}])(?:\[object Object\]|NaN|\[email.protected\]|javascript:(?:void)?)(?![\p{L}\p{N}])/gu,
  /\\[nrt](?=\s|\p{Lu}|$)|\\u[0-9a-f]{4}/gu,
  // codes of a site's editor, data of a program, a value that was never set
  /\[\/?(?:caption|gallery|embed|shortcode|contact-form-7|vc_[a-z_]+|et_pb_[a-z_]+)(?:\s[^\]\n]*)?\]/giu,
  /\{"\w{1,30}":\s?["{[]/gu,
  /(?<=^|: |— )undefined(?=$|[.,;])/gu,
  // marks of Markdown left in the text
  /^[.…\s]*#{1,4} \p{L}.*|\*\*\*\*|\*\*[^*\n]{1,300}\*\*|(?<=^|\s)__[\p{L}][^_\n]{1,80}__(?=\s|$)|^```.*|(?<=^|\d\.)\*\*(?= \p{Lu})|!?\[[^\]\n]{1,80}\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/gu,
  /(?<![*\p{L}])\*(?=\p{L})[^*\n]{3,80}(?<=\p{L})\*(?![*\p{L}])/gu,
  // the cross of a window, buttons of a page
  /^[×✕✖](?:$|\s?\p{L}.{0,80})/gu,
  /^(?:Скачать|Печать|Распечатать|Поделиться)(?: (?:в )?(?:PDF|Печать|Поделиться|Скачать))+$/gu,
  // «қорғалады. ).», «жарамды. .»: stops that close nothing
  /(?<=\p{L}{3})\. (?:\)\s?)?\.(?=\s|$)(?<!\([^()]{0,200})/gu,
  // marks of converters, of Word inside a page, of a broken field or formula
  /\{[.#][a-z][\w-]*\}|^:{3,}.*|\[\[(?:File|Image|Файл):|<!--|<\/?o:p>|(?<![\p{L}-])mso-[a-z-]+\s?:|!important(?=;)|#(?:ССЫЛКА|REF|ЗНАЧ|VALUE)!|(?<=^|\s)\?{5,}/giu,
  // a pair of stars of which one half was lost
  /(?<=\p{L})\*\*(?=[\s,.;:])(?!.*\*\*)(?<!\*\*.*\*\*)/gu,
  // head and foot of a page as a browser prints it
  /^https?:\/\/\S+ \d{1,3}\/\d{1,3}$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?(?: \p{L}.{0,120})?$/gu,
  // a word twice: «данный документ документ»
  /(?<![\p{L}-])(?<at>(?<word>[а-яё]{4,}) \k<word>)(?![\p{L}-])/gu,
  // a preposition run into a word of every policy: «опредоставление персональных данных»
  /(?<!\p{L})(?:о|об|в|на|с|к|при|по|от|до|за|и|из|или|для)(?:предоставлени|персональн|обработк|пользовател|политик|субъект|законодательств|информаци|согласи|использовани)[а-яё]{0,3}(?!\p{L})/gu,
  // glued sentences, clauses and addresses
  /(?<![\p{L}\p{N}.@/-])(?!(?:респ|просп|микр|мкрн|корп|литер|помещ|строен|каб|обл|гор|пос|дер|ста?н?|наб|пер|бул|пгт|тел|факс|моб|доб|стр|ком|пом|под|инд|эл|рег|руб|коп|тыс|млн|млрд|мин|сек|час|чел|экз|шт|рис|табл?|ред|утв|изд|им|проф|акад|зам|нач|гл|англ|рус|каз|лат|см|напр|прим|ауд|даң|көш|мкр)\.)[а-яёәғқңөұүһі]{3,}\.(?!(?:Рф|РФ|Ру|Қаз)(?!\p{L}))[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{1,}/gu,
  /(?<=[а-яёәғқңөұүһі]{3}) \.[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+/gu,
  /(?<=[a-z0-9])\.(?:ru|kz|com|org|net)[а-яё]\p{L}*/gu,
  /(?<=(?:\p{Ll}{3}|\p{Lu}{2})[.;])\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.? ?\p{Lu}\p{Ll}+/gu,
  // «в Политик2.1. Автоматизированная …»
  /(?<=[а-яёәғқңөұүһі]{3})\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\. ?\p{Lu}\p{Ll}+/gu,
  // «"Книговод"1.1. В рамках», «ProvisionsRU: Настоящая»
  /(?<=\p{L}[»"”)])\d{1,2}\.\d{1,2}\.(?:\d{1,2}\.)? ?\p{Lu}\p{Ll}*/gu,
  /(?<=[a-z]{4})(?:RU|KZ|KK|EN|RUS|KAZ|ENG): /gu,
  // «privacy.lastUpdate»: a key that no translation replaced
  /^(?:privacy(?:Policy)?|policy|legal|pages?|common|footer|terms|cookies?|consent|i18n)\.(?!(?:ru|kz|com|org|net|io|html?|php|pdf|docx?|md)(?![\p{L}\p{N}]))[a-z]\w*(?:\.\w+)*$/gu,
  // code of the page: its program, attributes of its marks
  /<\?php|\?>(?=\s|$)|(?<![\p{L}<])(?:style|class|href)="[^"\n]{1,80}"(?![^<>\n]*>)|(?<![\p{L}\p{N}])u003[ce]/gu,
  /\p{Script=Cyrillic}{3,}(?:https?:\/\/|www\.)\S+/gu,
  // a legal form glued to the number that follows
  /(?:LLC|LLP|Ltd|ООО|ТОО|АО|[»”])(?:TIN|INN|BIN|ИНН|БИН|ОГРН)(?=\s?\d)/gu,
  // a name torn from its zone: «BRAND .ru»
  /(?<![\p{L}\p{N}])(?!domain|zone|the )[A-Za-z0-9-]{3,} \.(?:ru|kz|com|by|org|net)(?![\p{L}\p{N}])/gu,
  // a heading swallowed by the paragraph before it
  /(?<=[.;] )\d{1,2}\. \p{Lu}{3,}(?: \p{Lu}+){1,8}(?= \d{1,2}\.\d{1,2})/gu,
  // «… данных. Страница 2 из 5 Оператор …»
  /(?<=\p{Ll}[.,;]? )(?:Страница|Page) \d{1,3} (?:из|of) \d{1,3}/gu,
];
