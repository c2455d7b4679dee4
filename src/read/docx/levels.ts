/** Number formats of one list level. */
import { lowerLetter, lowerRoman, lowerRussian } from '../numerals.ts';
import { child, childNumber, childValue, toggle, type XmlElement } from './xml.ts';

export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  readonly isLegal: boolean;
  /** Level (from 1) whose increment resets this one; 0 never; undefined: any shallower level. */
  readonly restart: number | undefined;
  readonly paragraphStyle: string | undefined;
}

/** Characters of the symbol fonts that Word's bullets are made of. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0A8': '▫',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF0E8': '➔',
  '\uF076': '❖',
  '\uF02D': '–',
  '\uF0BE': '—',
  '\u00B7': '•',
};

/** `w:lvl`. A format given twice (`mc:AlternateContent`) is taken from the fallback every reader knows. */
export function readLevel(element: XmlElement): Level {
  const alternate = child(child(element, 'mc:AlternateContent'), 'mc:Fallback');
  return {
    start: childNumber(element, 'w:start') ?? 0,
    format: childValue(element, 'w:numFmt') ?? childValue(alternate, 'w:numFmt') ?? 'decimal',
    text: childValue(element, 'w:lvlText') ?? '',
    isLegal: toggle(element, 'w:isLgl') ?? false,
    restart: childNumber(element, 'w:lvlRestart'),
    paragraphStyle: childValue(element, 'w:pStyle'),
  };
}

export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return lowerRoman(value);
    case 'upperRoman':
      return lowerRoman(value).toUpperCase();
    case 'lowerLetter':
      return lowerLetter(value);
    case 'upperLetter':
      return lowerLetter(value).toUpperCase();
    case 'russianLower':
      return lowerRussian(value);
    case 'russianUpper':
      return lowerRussian(value).toUpperCase();
    case 'ordinal':
      return `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    default:
      return String(value);
  }
}

/** The bullet a person sees; font-private characters become their nearest plain sign. */
export function bulletOf(text: string): string {
  const sign = text.trim();
  if (sign === 'o') return '◦';
  if (sign === '§') return '▪';
  const known = SYMBOLS[sign];
  if (known !== undefined) return known;
  return sign === '' || /[\uE000-\uF8FF]/u.test(sign) ? '•' : sign;
}
