/** What the control words of an RTF file have set at some point of it. */

export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'label'
  | 'instruction'
  /** Blocks of their own: kept apart and put where they are read. */
  | 'footnote'
  | 'textbox'
  | 'page-header'
  | 'page-footer';

export interface State {
  destination: Destination;
  bold: boolean;
  hidden: boolean;
  font: number;
  /** Characters to leave out after a `\u`. */
  fallback: number;
  centred: boolean;
  /** Heading depth from 1, 0 for none. */
  outline: number;
  style: number;
  inTable: boolean;
  nesting: number;
}

export function freshState(): State {
  return {
    destination: 'text',
    bold: false,
    hidden: false,
    font: -1,
    fallback: 1,
    centred: false,
    outline: 0,
    style: 0,
    inTable: false,
    nesting: 0,
  };
}

const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl info pict generator xmlnstbl listtable listoverridetable rsidtbl themedata colorschememapping ' +
    'latentstyles datastore pgdsctbl revtbl filetbl nonshppict objdata bkmkstart bkmkend atnid atnauthor annotation ' +
    'atrfstart atrfend atnref atntime atndate atnicn atnparent ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn tc xe private ' +
    'template pnseclvl pn mmathPr wgrffmtfilter docvar userprops background objclass objname sp datafield formfield ' +
    'falt panose xmlopen xmlclose factoidname protusertbl passwordhash listname levelnumbers leveltext do'
  ).split(' '),
);

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtext', 'label'],
  ['pntext', 'label'],
  ['fldinst', 'instruction'],
  ['footnote', 'footnote'],
  ['shptxt', 'textbox'],
  ['header', 'page-header'],
  ['headerl', 'page-header'],
  ['headerr', 'page-header'],
  ['headerf', 'page-header'],
  ['footer', 'page-footer'],
  ['footerl', 'page-footer'],
  ['footerr', 'page-footer'],
  ['footerf', 'page-footer'],
]);

/** Where the text of a group goes that begins with this word; undefined when the word names no destination. */
export function destinationOf(word: string, isStarred: boolean): Destination | undefined {
  const known = DESTINATIONS.get(word);
  if (known !== undefined) return known;
  if (SKIPPED.has(word)) return 'skip';
  return isStarred && word !== 'shpinst' ? 'skip' : undefined;
}
