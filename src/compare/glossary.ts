/**
 * Words that carry weight in a policy and no other recogniser knows, each with its translations: a condition, a
 * limit, a body, a thing. A text that lost one of them lost something of what its translation grants or owes.
 */

/** Stems of the three languages under one id. Only words that translators keep belong here. */
const STEMS: Readonly<Record<string, string>> = {
  free: 'бесплатн|безвозмездн|өтеусіз|тегін(?!де|ен)|ақысыз|free of charge|for free|at no (?:cost|charge)|without charge',
  paid: 'платн|за плату|ақылы|for a fee|chargeable|paid (?:plan|feature|service|tariff)',
  'own-cost': 'за (?:свой|собственный) сч[её]т|өз есебінен|(?:its|their|our) own expense',
  only: '(?<!не )только|лишь|исключительно|тек(?!\\p{L})|(?<!бір )ғана(?! емес)|қана(?! емес)|only|solely|exclusively',
  written: 'письменн|жазбаша|written|in writing',
  exception:
    'кроме|за исключением|қоспағанда|жағдайлардан (?:басқа|тыс)|except|with the exception|other than',
  advance: 'заранее|предварительн|алдын ала|(?<!days )in advance|beforehand',
  'at-once': 'сразу|незамедлительно|немедленно|безотлагательно|бірден|дереу|immediately|at once|promptly',
  moral: 'моральн|моральдық|non-material|moral',
  encryption: 'шифр|зашифр|encrypt',
  'local-body': 'местн\\p{L}+ исполнительн|жергілікті атқарушы|local executive',
  court:
    'суд(?:а|е|у|ом|ы|ов|ам|ах|ами|ебн\\p{L}+)?(?!\\p{L})|сот(?:ы|қа|та|тар|пен|тың|тарда)?\\p{L}{0,6}(?!\\p{L})|courts?(?!\\p{L})|judicial',
  complaint: 'жалоб|пожал(?!уй)|обжал|шағым|complain',
  damage: 'вред(?!н)|ущерб|убытк|зиян|залал|damage|harm',
  'equal-force':
    '(?:одинаков|равн)\\p{L}+ (?:юридическ\\p{L}+ )?сил|күші бірдей|бірдей күш|equal(?:ly)? (?:authentic|force|valid)',
  prevails: 'преимущ|превалир|приоритет|басым|артықшылық|prevail|precedence',
  anonymous: 'обезлич|аноним|иесіз|anonym|depersonali',
  password: 'парол|құпия ?сөз|password',
  passport: 'паспорт|passport',
  'third-party': 'трет\\p{L}+ (?:лиц|сторон)|сторонн|үшінші (?:тұлға|тарап)|third[- ]part',
  child: 'несовершеннолетн|детей|детям|дети(?!\\p{L})|реб[её]н|кәмелетке|бала|child|minor|under-?age',
  parent: 'родител|ата-ана|parent',
  advertising: 'реклам|жарнама|advertis',
  employee: 'работник|сотрудник|қызметкер|employee|staff',
  automatic: 'автомат|automat',
  backup: 'резервн|резервтік|backup',
  courier: 'курьер|courier',
  restaurant: 'ресторан|мейрамхана|restaurant',
  bank: 'банк(?!\\p{L}* карт)|bank(?! card)',
  card: 'карт|card',
  questionnaire: 'анкет|сауалнама|questionnaire',
  browser: 'браузер|browser',
  device: 'устройств|құрылғы|device',
  comment: 'коммент|отзыв(?!\\p{L}* соглас)|пікір|түсініктеме|comment|review',
  diagnosis: 'диагн|diagnos',
  iin: 'ИИН|ЖСН|IIN',
  digital: 'цифров|цифрлық|digital',
  consent: 'согласи[ейяю]|келісім|consent',
  law: '(?:не|без)?закон|неправомерн|с нарушением|заң(?!гер)|(?:un)?law(?!yer)|(?:il)?legal|legislat|legitim',
  separate: 'отдельн|бөлек|separate',
  refusal: 'отказ|отпис|бас тарт|opt[- ]out|unsubscri|refus|declin',
  'as-needed': 'необходим|нужн|қажет|necessary|needed|required to',
  abroad:
    'трансгранич|за (?:предел|рубеж|границ)|иностранн|зарубеж|шет ?ел|трансшекара|(?<!жағдайлардан )тыс(?:қары)?(?!\\p{L})|cross-border|abroad|overseas|foreign|outside',
  representative: 'представител|өкіл|representative|guardian',
  health: 'здоров|медицин|денсаулы|health|medical',
  ethnicity: 'национальност|расов|ұлт(?!тық)|ethnic|racial|nationality',
  'sole-trader':
    'ИП(?!\\p{L})|ЖК(?!\\p{L})|индивидуальн\\p{L}+ предпринимател|жеке кәсіпкер|sole (?:proprietor|trader)|individual entrepreneur',
  partnership: 'ТОО(?!\\p{L})|ЖШС(?!\\p{L})|LLP(?!\\p{L})|товариществ|серіктестіг|partnership',
  state: 'государств|мемлекет|government|public authorit',
};

const WORDS = Object.entries(STEMS).map(
  ([id, stems]) => [id, new RegExp(`(?<!\\p{L})(?:${stems})\\p{L}*`, 'giu')] as const,
);

export interface Term {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The glossary's words in a text, with their offsets in it. */
export function termsOfArt(text: string): Term[] {
  return WORDS.flatMap(([id, words]) =>
    [...text.matchAll(words)].map(({ 0: { length }, index }) => ({ id, start: index, end: index + length })),
  );
}
