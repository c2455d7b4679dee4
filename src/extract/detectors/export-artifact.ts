/** Debris of moving a text between programs: marks of the format, page numbers, glued and torn words. */
import type { Block, Document } from '../../model/document.ts';
import { gluedSpellings } from '../debris/glued-spellings.ts';
import { gluedWords, joinedWords } from '../debris/glued-words.ts';
import { DEBRIS } from '../debris/marks.ts';
import { doubledNumbers, strayNumbers, swallowedHeadings } from '../debris/stray-numbers.ts';
import { type Defect, defectAnswer, found } from '../defects.ts';
import type { Detector } from '../detector.ts';

export const exportArtifact: Detector = ({ document, analysis }, recogniser) => {
  const isBody = (block: Block): boolean => block.zone === 'body';
  const defects: Defect[] = [
    ...DEBRIS.flatMap((p) => found(document, p, 'high', isBody)),
    ...gluedSpellings(document, isBody),
    ...strayNumbers(document),
    ...swallowedHeadings(document),
    ...doubledNumbers(document),
    ...notedMarks(document),
    ...gluedWords(analysis),
    ...joinedWords(analysis),
  ];
  return defectAnswer(recogniser, defects, analysis);
};

/** Marks that the reader left out: shown by the words beside them. */
function notedMarks(document: Document): Defect[] {
  return document.notes.flatMap(({ code, detail }) => {
    if (code !== 'export-marks') return [];
    // a clause number beside the mark is a label, not text
    const words = detail.replace(/^[\d.]+\)?\s*/u, '').slice(0, 40);
    const start = words === '' ? -1 : document.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}
