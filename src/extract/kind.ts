/** Whether a document is a privacy text at all: its name first, then how much of it speaks of personal data. */
import type { Block, Document } from '../model/document.ts';

export type DocumentKind = 'privacy' | 'consent' | 'cookies' | 'terms' | 'other';

export interface Kind {
  readonly kind: DocumentKind;
  /** To be judged: a privacy text, or one that cannot be told from it. */
  readonly isPrivacy: boolean;
  /** The words that name the document, when they decided. */
  readonly title: string;
  /** Mentions of personal data and privacy in a thousand words. */
  readonly density: number;
  /** How many of the things that every policy tells are told. */
  readonly aspects: number;
}

/** Names of documents, in the order they are asked. */
const NAMES: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'consent',
    /^\P{L}*(?:согласие\s+(?:\p{L}+\s+){0,4}на\s+(?:\p{L}+\s+){0,4}(?:обработ\p{L}+|распространение|передачу)|дербес\s+деректерді\s+(?:\p{L}+[\s,]+){0,5}келісім|(?:дербес деректер\p{L}*\s+)?.{0,60}келісім(?:і|нама)?\s*$|consent\s+(?:to|for)\s+(?:the\s+)?(?:processing|collection)|(?:настоящим|я)[^.:]{0,60}(?:даю|выражаю) (?:сво[её] )?согласие на (?:\p{L}+ ){0,3}обработку|(?:personal data|data processing|privacy)[^.]{0,30}consent(?: form)?\P{L}*$)/iu,
  ],
  [
    'cookies',
    /(?:политик\p{L}*|правил\p{L}*|уведомлени\p{L}*|policy|notice|саясат\p{L}*)[^.]{0,60}(?:cookie|куки)|(?:cookie|куки)[\s-]?(?:файл\p{L}*)?[^.]{0,30}(?:policy|notice|политик|саясат)/iu,
  ],
  [
    'privacy',
    /(?:политик|положени|регламент|правил|порядо?к|уведомлени|заявлени|стандарт|соглашени|инструкци|памятк)\p{L}*[^.]{0,160}?(?:конфиденциальност|персональн|приватност|личных? данн|личной информац|защит\p{L}* (?:данных|информации))|құпиялы(?:лы)?қ\p{L}*[^.,;]{0,60}(?:саясат|ереже|туралы|шарт|мәлімдеме|келісім)|(?:дербес|жеке) (?:деректер|мәліметтер)\p{L}*[^.]{0,120}(?:саясат|ереже|қағида|тәртіп)|(?:саясат|ереже)\p{L}*[^.]{0,80}(?:дербес|жеке) (?:деректер|мәліметтер)|privacy\s+(?:policy|notice|statement|terms)|data\s+(?:protection|privacy|processing)\s+(?:policy|notice|statement)|^\P{L}*как мы (?:защища|обрабатыва|использу|собира|храни|забот)\p{L}* [^.]{0,30}данн|how we (?:use|protect|handle|collect|process) your (?:personal )?(?:data|information)|деректеріңізді қалай|maxfiylik|shaxsiy ma\p{P}?lumot/iu,
  ],
  [
    'terms',
    /оферт|пользовательск\p{L}* соглашени|лицензи\p{L}*|услови\p{L}* (?:использовани|оказани|продаж)|договор|правила (?:пользования|продажи|оказания|посещения|возврата)|terms (?:of|and)|user agreement|licen[cs]e|шарт(?:ы|тары)|жария оферта|пайдаланушы келісімі/iu,
  ],
  [
    'other',
    /readme|changelog|contributing|руководств|инструкци|прайс|новост|пресс-релиз|вакансия|резюме|протокол|устав|отчёт|отчет|manual|guide|release notes|price|news|blog|recipe|faq|жаңалық|нұсқаулық|бағалар|есеп/iu,
  ],
];

/** A heading that is no more than the subject names a document too. */
const BARE =
  /^\P{L}*(?:конфиденциальность|құпиялылық|персональные данные|дербес деректер|privacy|защита данных)\P{L}*$/iu;

/** News about a policy name it as well. */
const TOLD =
  /обновил|опубликовал|принял|оштраф|вступ\p{L}+ в силу|изменени\p{L}* в закон|штраф|как (?:составить|написать|сделать|подготовить|проверить)|what is|how to|zhaňalyk|fined|announce|updates its|қабылда(?:ды|нды)|айыппұл/iu;

/** Articles, reviews and news on the subject: their own title says that they tell of policies and laws. */
const ABOUT =
  /как (?:правильно )?(?:составить|написать|сделать|подготовить|проверить|оформить|разработать|защитить)|(?:что такое|зачем нужн\p{L}*|для чего нужн\p{L}*|нужна ли|обязательна ли)[^.?]{0,40}политик|политик[^.]{0,60}(?:нужна ли|зачем|для чего|пошагов)|нов\p{L}+ требовани\p{L}+ к |как бизнесу|обзор (?:\p{L}+ ){0,2}(?:изменени|практик|законодательств|нормативн)|что (?:из|по)менял|штраф\p{L}* за (?!проезд|парковк)|how to (?:write|create|make|comply)|what is (?:an? )?(?:privacy policy|gdpr)|(?:бекітті|қол қойды|қабылдады|айыппұл\p{L}*)(?!\p{L})/iu;

/** «Настоящий Федеральный закон регулирует …»: the law itself. */
const STATUTE =
  /^(?:настоящ\p{L}+ (?:федеральн\p{L}+ )?(?:закон|кодекс)\p{L}*\s|осы (?:заң|кодекс)(?!\p{L}))[^.]*(?:регулиру|устанавлива|определя|реттей|белгілей|айқында)/iu;

const PRIVACY =
  /персональн\p{L}* (?:данн|информац)\p{L}*|личн\p{L}* (?:данн|информац)\p{L}*|конфиденциальн\p{L}*|субъект\p{L}* (?:персональных )?данных|обработк\p{L}* (?:персональных |личных |ваших )?(?:данн|информац)\p{L}*|(?:дербес|жеке) (?:деректер|мәлімет|ақпарат)\p{L}*|құпиялы\p{L}*|personal (?:data|information)|privacy|cookies?|куки|данны[ехм]\p{L}* пользовател\p{L}*|пользовательск\p{L}* данн\p{L}*|your (?:data|information)|ваш\p{L}+ данны\p{L}+|дерек(?:тер)?іңіз\p{L}*|shaxsiy ma\p{P}?lumot\p{L}*/giu;

/** Somebody collects. */
const OWN =
  /(?:мы|оператор|компания|администрация|сайт|общество|организация|правообладатель|приложение)\s+(?:\p{L}+\s+){0,3}(?:собира|обрабатыва|получа|запрашива|использу|хран)\p{L}*|we (?:may )?(?:also )?(?:collect|process|use|store|receive)|жинаймыз|өңдейміз|жинай\p{L}*|өңдей\p{L}*/iu;

/** What a policy tells of its own practice. */
const ASPECTS: readonly RegExp[] = [
  OWN,
  /цел(?:и|ях|ей|ью) (?:\p{L}+ ){0,2}(?:обработки|сбора|использован)|в следующих целях|для следующих целей|(?:purposes?|use) (?:of|for) (?:the )?(?:processing|your|this|which)|how we use|мақсат\p{L}*/iu,
  /(?:перечень|состав|категори\p{L}*|виды) (?:\p{L}+ ){0,3}(?:персональных )?данных|фамили\p{L}*|адрес\p{L}* электронной почты|номер\p{L}* телефон|ip-адрес|email address|phone number|ip address|device (?:data|information)|аты-жөн|телефон нөмір|электрондық пошта/iu,
  /треть\p{L}* (?:лиц|сторон)\p{L}*|third part(?:y|ies)|үшінші (?:тұлға|тарап)\p{L}*|service providers/iu,
  /срок\p{L}* (?:\p{L}+ ){0,3}(?:хранени|обработк)\p{L}*|хран(?:им|ятся|ит|ение)\p{L}*|retain|retention|stored? (?:for|until|as long)|сақта\p{L}+/iu,
  /отозвать (?:\p{L}+ ){0,3}согласие|отзыв\p{L}* (?:\p{L}+ ){0,3}согласи|согласи\p{L}* на (?:\p{L}+ ){0,2}обработк|your consent|withdraw\p{L}*|келісім\p{L}*/iu,
  /прав[ао] (?:субъект|пользовател|на доступ|на удален)\p{L}*|(?:вы|пользователь|субъект) \p{L}*\s?(?:вправе|имеете? право)|your rights|right to (?:access|erase|delete|object)|құқы(?:ғы|қтар)\p{L}*|delete your|удал(?:ить|ение) (?:\p{L}+ ){0,2}(?:данн|аккаунт|учётн)/iu,
  /мер\p{L}* (?:\p{L}+ ){0,3}(?:защит|безопасност)\p{L}*|защит\p{L}* (?:\p{L}+ ){0,2}(?:данн|информац)\p{L}*|security|protect\p{L}*|қорға\p{L}+|шифрован/iu,
  /cookies?|куки/iu,
  /152.?фз|«?о персональных данных|94-v|дербес деректер және оларды қорғау|gdpr|data protection act/iu,
];

/** How many blocks from the top may hold the name of the document. */
const TOP = 6;
const LONGEST_NAME = 220;
const TOO_SHORT = 40;
/** Words up to which a text without a name over it may be a clause or two taken from a policy. */
const PASSAGE = 150;
/** A short text that speaks of the person's data all the time is a policy in its own words. */
const DENSE = 20;
/** Names that say what a short text is about. */
const PRIVATE: ReadonlySet<DocumentKind> = new Set(['privacy', 'consent', 'cookies']);
const SENTENCE = /[.!?:;]["»”)]?\s*$/u;
/** What clauses of a policy that never say «personal data» are about. */
const SUBJECT_MATTER =
  /данны[ехм]|сведени|обработк|оператор|субъект|соглас|роскомнадзор|дерек|мәлімет|келісім|\bdata\b/iu;
const WORD = /[\p{L}\p{N}]+/gu;

/** @param given the name of the document where it is known already */
export function kindOf(document: Document, given?: Named): Kind {
  const { text } = document;
  const words = text.match(WORD)?.length ?? 0;
  const mentions = text.match(PRIVACY)?.length ?? 0;
  const density = Math.round((mentions / Math.max(1, words)) * 10_000) / 10;
  const aspects = ASPECTS.filter((pattern) => pattern.test(text)).length;
  const named = given ?? nameOf(document);
  const title = named?.title ?? '';
  if (given === undefined && tellsOf(document))
    return { kind: 'other', isPrivacy: false, title, density, aspects };
  // A line or two show nothing; what a person gives on purpose is judged. A page with titles of its own that says
  // no word of data was not.
  const isPage = document.blocks.some((block) => block.kind === 'heading') && !SUBJECT_MATTER.test(text);
  const isShort = words < TOO_SHORT && (given === undefined ? !isPage : PRIVATE.has(given.kind));
  const isDense =
    words < PASSAGE && named === undefined && density >= DENSE && aspects >= 2 && OWN.test(text);
  const isJudged = isShort || isDense || (words < PASSAGE && isPassage(document, named?.kind, mentions > 0));
  const isPrivate = isJudged || isPrivacy(named?.kind, density, aspects);
  return { kind: named?.kind ?? 'other', isPrivacy: isPrivate, title, density, aspects };
}

/** A statute, or a text on policies and laws whose title says so before anything names a document. */
function tellsOf(document: Document): boolean {
  const top = document.blocks.filter((block) => block.zone === 'body').slice(0, TOP);
  if (top.some((block) => STATUTE.test(titleOf(document, block)))) return true;
  for (const block of top.slice(0, 3)) {
    const title = titleOf(document, block);
    if (title.length > LONGEST_NAME) return false;
    if (ABOUT.test(title)) return true;
    if (NAMES.some(([, pattern]) => pattern.test(title))) return false;
  }
  return false;
}

/** A clause or two given to be judged: whole sentences from the first line on, where another document has its name. */
function isPassage(document: Document, kind: DocumentKind | undefined, isAboutData: boolean): boolean {
  const [first] = document.blocks;
  if (first === undefined) return false;
  if (!SENTENCE.test(titleOf(document, first))) return kind !== undefined && PRIVATE.has(kind) && isAboutData;
  return isAboutData || SUBJECT_MATTER.test(document.text);
}

/** A name that says privacy needs little more; without one the text has to speak of it all the time. */
function isPrivacy(kind: DocumentKind | undefined, density: number, aspects: number): boolean {
  if (kind === 'privacy' || kind === 'consent' || kind === 'cookies') return density >= 2 && aspects >= 1;
  if (kind === 'terms') return density >= 14 && aspects >= 6;
  if (kind === 'other') return density >= 20 && aspects >= 7;
  return density >= 8 && aspects >= 4;
}

/** «… чтобы заключить договор страхования.»: a sentence names a contract without being one. */
function isMention(kind: DocumentKind, title: string): boolean {
  return (
    kind === 'terms' && /[.!?]$/u.test(title) && !/^\P{L}*(?:настоящ|осы|эт[аио]|th(?:is|ese))/iu.test(title)
  );
}

export interface Named {
  readonly kind: DocumentKind;
  readonly title: string;
}

/** What the first lines call the document; a heading is trusted before a line of text. */
function nameOf(document: Document): Named | undefined {
  const top = document.blocks.filter((block) => block.zone === 'body').slice(0, TOP);
  const heading = top.filter((block) => block.kind === 'heading' && block.label === undefined);
  for (const blocks of [heading, top]) {
    for (const block of blocks) {
      const title = titleOf(document, block);
      if (title.length > LONGEST_NAME || TOLD.test(title)) continue;
      if (block.kind === 'heading' && BARE.test(title)) return { kind: 'privacy', title };
      const found = NAMES.find(([kind, pattern]) => pattern.test(title) && !isMention(kind, title));
      if (found !== undefined) return { kind: found[0], title };
    }
  }
  // A name that is broken over lines.
  const joined = top
    .slice(0, 3)
    .map((block) => titleOf(document, block))
    .join(' ');
  if (joined.length > LONGEST_NAME || TOLD.test(joined)) return undefined;
  const found = NAMES.find(([, pattern]) => pattern.test(joined));
  return found === undefined ? undefined : { kind: found[0], title: joined };
}

function titleOf(document: Document, block: Block): string {
  return document.text.slice(block.start, block.end);
}
