/** Kazakh endings: a light stem for nouns and the negation that hides inside a verb. */

const POSSESSIVE_CASE = [
  // case after possessive or plural, longest first
  'ларымыздың',
  'леріміздің',
  'тарыңыздың',
  'лардың',
  'лердің',
  'тардың',
  'тердің',
  'дардың',
  'дердің',
  'ларына',
  'леріне',
  'тарына',
  'теріне',
  'дарына',
  'деріне',
  'ларын',
  'лерін',
  'тарын',
  'терін',
  'дарын',
  'дерін',
  'ларды',
  'лерді',
  'тарды',
  'терді',
  'дарды',
  'дерді',
  'ларға',
  'лерге',
  'тарға',
  'терге',
  'дарға',
  'дерге',
  'лары',
  'лері',
  'тары',
  'тері',
  'дары',
  'дері',
  'лар',
  'лер',
  'тар',
  'тер',
  'дар',
  'дер',
  'ымыздың',
  'іміздің',
  'ыңызды',
  'іңізді',
  'ымыз',
  'іміз',
  'ыңыз',
  'іңіз',
  'мыз',
  'міз',
  'ңыз',
  'ңіз',
  'сының',
  'сінің',
  'ының',
  'інің',
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'сына',
  'сіне',
  'ына',
  'іне',
  'сын',
  'сін',
  'ын',
  'ін',
  'мен',
  'бен',
  'пен',
  'нан',
  'нен',
  'дан',
  'ден',
  'тан',
  'тен',
  'нда',
  'нде',
  'да',
  'де',
  'та',
  'те',
  'ға',
  'ге',
  'қа',
  'ке',
  'на',
  'не',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
  'сы',
  'сі',
  'ы',
  'і',
];
const SUFFIXES = [...new Set(POSSESSIVE_CASE)].sort((a, b) => b.length - a.length);
const VOICED: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };
const MIN_STEM = 3;

/** Strips case, possessive and plural endings; a voiced final consonant returns to its base (ғ→қ, г→к, б→п). */
export function kazakhStem(norm: string): string {
  let stem = norm;
  for (let round = 0; round < 3; round++) {
    const suffix = SUFFIXES.find((s) => stem.length - s.length >= MIN_STEM && stem.endsWith(s));
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  const last = stem.at(-1) ?? '';
  const base = VOICED[last];
  return base === undefined ? stem : stem.slice(0, -1) + base;
}

const NEGATIVE_VERB =
  /(?:[аеёиоуыэюяәіөұүйлмнрсзшңтпкқбвгғджхцч])(?:ма|ме|ба|бе|па|пе)(?:й(?:ді|ды|мін|мын|міз|мыз|сіз|сыз|сің|сың|(?:тін|тын)\p{L}{0,8}|ақ)?|(?:ған|ген)(?:да|де|ын|ін|ы|і|дықтан|діктен)?|у(?:ы|ын|ына|і|ін|іне|ға|ге)?|с|стан|стен|ды|ді|са|се|ңыз|ңіз)$/u;
const NOT_NEGATIVE =
  /(?:^дербес|^болдырмау|сұқпау|^немесе$|кешіктірмей|болмаса|қарамастан|қарамай|толмаған|^жылжымайтын|^аспа|көзделмесе|белгіленбесе|^тек|^жаппай$|[мбп]ас$|[мбп]ес$)/u;
const NEGATIVE_WORDS = new Set(['емес', 'жоқ', 'емеспіз', 'ешқандай', 'ешкімге', 'ешкім']);

/** Whether the word is a negated verb («берілмейді», «сақталмаған») or a word of negation («емес», «жоқ»). */
export function isKazakhNegation(norm: string): boolean {
  if (NEGATIVE_WORDS.has(norm)) return norm !== 'ешқандай' && norm !== 'ешкімге' && norm !== 'ешкім';
  return NEGATIVE_VERB.test(norm) && !NOT_NEGATIVE.test(norm);
}

/** Whether a noun or adjective carries -сыз/-сіз as "without" («келісімсіз»), not as the polite verb ending. */
export function isKazakhWithout(norm: string): boolean {
  return /(?:келісім|мерзім|хабарлама|ескертпе|ескерту|рұқсат|шектеу|негіз|шарт|ақы)(?:сыз|сіз)$/u.test(norm);
}
