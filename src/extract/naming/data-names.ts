/** Personal data under two names in the definitions of a Kazakh text: «Дербес деректер» and «Жеке деректерді өңдеу». */
import type { Document } from '../../model/document.ts';
import { type Defect, found } from '../defects.ts';

/** The name at the beginning of an explanation; the law of data protection calls it «дербес деректер». */
const EXPLAINED =
  /(?<=^|[\s«"“])(?<at>(?:Дербес|Жеке) (?:деректер|мәліметтер|ақпарат)(?:ді)?)(?: өңдеу)?[»"”]?\s?[–—-](?=\s)/gu;

export function dataNames(document: Document): Defect[] {
  const names = found(document, EXPLAINED, 'medium');
  const nameOf = ({ start }: Defect): string => document.text.slice(start, start + NAME).toLowerCase();
  const [first] = names;
  const other = first && names.find((n) => nameOf(n) !== nameOf(first));
  return first === undefined || other === undefined ? [] : [other, first];
}

/** Letters that tell one name from another: «жеке дере», «жеке мәлі», «дербес де». */
const NAME = 9;
