/** Whole numbers written in words, in the forms that stand before a unit of time («десяти», «он бес», "thirty"). */

const RUSSIAN: readonly (readonly [RegExp, number])[] = [
  [/^(?:один|одна|одного|одному|одной|одну|одним)$/u, 1],
  [/^(?:полтора|полутора|полторы)$/u, 1.5],
  [/^(?:два|две|двух|двум|двумя|двое|двоих)$/u, 2],
  [/^(?:три|трех|трем|тремя|трое|троих)$/u, 3],
  [/^четыр(?:е|ех|ем|ьмя)$|^четверо$/u, 4],
  [/^пят(?:ь|и|ью)$/u, 5],
  [/^шест(?:ь|и|ью)$/u, 6],
  [/^сем(?:ь|и|ью)$/u, 7],
  [/^вос(?:емь|ьми|емью|ьмью)$/u, 8],
  [/^девят(?:ь|и|ью)$/u, 9],
  [/^десят(?:ь|и|ью)$/u, 10],
  [/^одиннадцат(?:ь|и)$/u, 11],
  [/^двенадцат(?:ь|и)$/u, 12],
  [/^тринадцат(?:ь|и)$/u, 13],
  [/^четырнадцат(?:ь|и)$/u, 14],
  [/^пятнадцат(?:ь|и)$/u, 15],
  [/^шестнадцат(?:ь|и)$/u, 16],
  [/^семнадцат(?:ь|и)$/u, 17],
  [/^восемнадцат(?:ь|и)$/u, 18],
  [/^девятнадцат(?:ь|и)$/u, 19],
  [/^двадцат(?:ь|и)$/u, 20],
  [/^тридцат(?:ь|и)$/u, 30],
  [/^сорока?$/u, 40],
  [/^пят(?:ь|и)десят[и]?$/u, 50],
  [/^шест(?:ь|и)десят[и]?$/u, 60],
  [/^сем(?:ь|и)десят[и]?$/u, 70],
  [/^вос(?:е|ь)м(?:ь|и)десят[и]?$/u, 80],
  [/^девяност[оа]$/u, 90],
  [/^ст[оа]$/u, 100],
];
const WORDS: ReadonlyMap<string, number> = new Map([
  ['бір', 1],
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
  ['он', 10],
  ['жиырма', 20],
  ['отыз', 30],
  ['қырық', 40],
  ['елу', 50],
  ['алпыс', 60],
  ['жетпіс', 70],
  ['сексен', 80],
  ['тоқсан', 90],
  ['жүз', 100],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['ninety', 90],
]);

/** The number that one normalised word names, if it names one. */
export function numberWord(norm: string): number | undefined {
  return WORDS.get(norm) ?? RUSSIAN.find(([form]) => form.test(norm))?.[1];
}

/**
 * The number that a run of normalised words says, the last one if they say several:
 * «10 (десяти)» 10, «двадцать один» 21, «он бес» 15, «от 10 до 30» (without the words between) 30.
 */
export function numberOf(words: readonly string[]): number | undefined {
  const digits = words.filter((w) => /^\d+$/.test(w)).at(-1);
  if (digits !== undefined) return Number(digits);
  const values = words.map(numberWord).filter((n) => n !== undefined);
  const last = values.at(-1);
  if (last === undefined) return undefined;
  const before = values.at(-2) ?? 0;
  // in Russian and English 11 to 19 are single words; the Kazakh «он бес» is made of two
  const kazakhTeen = before === 10 && words.includes('он');
  const joins = last < 10 && ((before >= 20 && before < 100) || kazakhTeen);
  return joins || (before === 100 && last < 100) ? before + last : last;
}
