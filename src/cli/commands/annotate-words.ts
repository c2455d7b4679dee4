/** What `annotate` tells about a file, in the three languages. */
import type { Annotated } from '../../annotate/annotate.ts';
import type { Language } from '../../model/document.ts';
import type { Texts } from '../../model/texts.ts';
import { safe } from '../../report/safe.ts';
import type { Counts } from '../../report/shown.ts';
import { say } from '../../report/words.ts';

const COMMENTS: Texts = { ru: 'примечаний', kk: 'ескертпелер', en: 'comments' };
const INSERTIONS: Texts = { ru: 'вставок', kk: 'кірістірмелер', en: 'insertions' };
const ACCEPTED: Texts = {
  ru: 'без примечаний, так как принято или известно раньше',
  kk: 'қабылданған не бұрыннан белгілі, ескертпесіз',
  en: 'without a comment, as accepted or known before',
};
const PROTECTED: Texts = {
  ru: 'документ защищён от правки ({0}): примечания записаны в копию, защита в ней осталась',
  kk: 'құжат өңдеуден қорғалған ({0}): ескертпелер көшірмеге жазылды, қорғау онда қалды',
  en: 'the document is protected from editing ({0}): the comments are in the copy, which is still protected',
};
const NO_INSERTIONS: Texts = {
  ru: '; вставок (--suggest) такая защита не допускает',
  kk: '; мұндай қорғау кірістірмелерге (--suggest) жол бермейді',
  en: '; such a protection allows no insertions (--suggest)',
};
const TOO_MANY: Texts = {
  ru: 'Word не открывает файлы с таким числом примечаний; не записано: {0}. Все находки: privlint check',
  kk: 'Word мұнша ескертпесі бар файлды ашпайды; жазылмағаны: {0}. Барлығы: privlint check',
  en: 'Word opens no file with so many comments; left out: {0}. All findings: privlint check',
};

/** One line: «draft.docx → draft.reviewed.docx · примечаний: 12 (ошибка: 3 · …)». */
export function annotatedText(
  path: string,
  output: string,
  { comments, suggestions }: Annotated,
  { counts, accepted }: { readonly counts: Counts; readonly accepted: number },
  language: Language,
): string {
  const kinds = (['error', 'warning', 'info', 'review'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${say(kind, language)}: ${counts[kind]}`);
  return [
    `${safe(path)} → ${safe(output)}`,
    `${COMMENTS[language]}: ${comments}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    ...(accepted > 0 ? [`${ACCEPTED[language]}: ${accepted}`] : []),
    ...(suggestions > 0 ? [`${INSERTIONS[language]}: ${suggestions}`] : []),
  ].join(' · ');
}

export function skippedText(path: string, language: Language): string {
  return `${safe(path)}: ${say('skipped', language)}. ${say('force', language)}`;
}

/** @param withheld insertions were asked for and not made */
export function protectedText(path: string, editing: string, withheld: boolean, language: Language): string {
  const text = PROTECTED[language].replace('{0}', safe(editing));
  return `privlint: ${safe(path)}: ${text}${withheld ? NO_INSERTIONS[language] : ''}`;
}

export function tooManyText(path: string, leftOut: number, language: Language): string {
  return `privlint: ${safe(path)}: ${TOO_MANY[language].replace('{0}', String(leftOut))}`;
}
