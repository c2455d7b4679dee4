/** Lines of a column or a cell → paragraphs, by gaps, indents and where the lines end. */
import { parseLabel } from '../structure/label.ts';
import { hasSpace, type Line, lineText } from './lines.ts';

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly page: number;
  /** Set apart from the text: bold, centred or larger. */
  readonly emphatic: boolean;
  /** Size of its type if it is larger than the text's and set apart in another way too; 0 otherwise. */
  readonly titleSize: number;
  /** Its lines stand further right than the text around it: an item whose mark is drawn, not written. */
  readonly indented: boolean;
  /** The last line has no room for another word, so the paragraph may go on in the next column or page. */
  readonly open: boolean;
}

/** Where the lines of a column may begin and end. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

const TERMINAL = /[.!?…][»”"')\]]*$/u;
const CLOSING = /[.!?…;:][»”"')\]]*$/u;
/** Words that no paragraph ends with. */
const DANGLING =
  /(?:^|[\s(«"])(?:и|или|либо|а|но|в|во|на|с|со|по|к|ко|о|об|от|до|из|за|для|при|под|над|без|не|ст\.?|п\.?|пп\.?|ч\.?|№|ул\.|г\.|және|мен|немесе|of|the|a|an|and|or|to|in|for|by|with|on|from)$/iu;
const SUBCLAUSE_WORD =
  /(?:^|\s)(?:ст|п|пп|ч|№|статьи|статьёй|статьей|статье|пункта|пунктом|пункте|пункты|части|частью)\.?$/iu;

/** Words that no title begins with. */
const CONNECTIVE = /^(?:в отношении|об|о|по|и|для|на|of|for|and|туралы|және)\s/iu;

export interface Setting {
  readonly page: number;
  readonly frame: Frame;
  /** Size of most of the file's letters. */
  readonly bodySize: number;
}

/** Splits the lines of one column, from top to bottom. */
export function paragraphsOf(lines: readonly Line[], setting: Setting): readonly Paragraph[] {
  const leading = leadingOf(lines);
  const indents = hasIndents(lines, setting.frame);
  const groups: Line[][] = [];
  lines.forEach((line, at) => {
    const group = groups.at(-1);
    const isNew =
      group === undefined ||
      beginsItem(group, lines.slice(at, at + LONGEST_ITEM), groups.at(-2)?.at(-1), setting.frame) ||
      begins(group, line, { ...setting, leading, indents });
    if (isNew) groups.push([line]);
    else group.push(line);
  });
  return groups.map((group) => paragraphOf(group, setting, indents));
}

interface Manner extends Setting {
  /** Distance between the lines of one paragraph. */
  readonly leading: number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
}

function begins(group: readonly Line[], line: Line, manner: Manner): boolean {
  const before = group.at(-1);
  const first = group[0];
  if (before === undefined || first === undefined) return true;
  const { frame } = manner;
  const [said, next] = [lineText(before), lineText(line)];
  const isFull = leavesNoRoom(before, line, frame);
  const goesLower = /^[«"(]?\p{Ll}/u.test(next);
  const isUnfinished = !CLOSING.test(said) && goesLower;
  const gap = line.y - before.y;
  // A larger type takes a larger distance; a text goes on over a gap only where nothing else is possible.
  const usual = Math.max(manner.leading, 1.15 * Math.min(line.size, before.size));
  if (isTitleGoingOn(before, line, manner, gap)) return false;
  const inner = before.y - (group.at(-2)?.y ?? Number.NEGATIVE_INFINITY);
  const isOwnGap = isFull && Math.abs(gap - inner) < 0.05 * before.size;
  if (gap > usual * 1.3 && !isOwnGap && !(isFull && isUnfinished && gap < usual * 2)) return true;
  if (Math.max(line.size, before.size) > Math.min(line.size, before.size) * 1.18 && !isUnfinished)
    return true;
  if (SUBCLAUSE_WORD.test(said) || /\d[-‐–]$/u.test(said)) return false;
  if (areSetRight(before, line, frame)) return !/[,(–—-]$/u.test(said) && !DANGLING.test(said);
  if (startsWithLabel(next, isFull, said)) return true;
  if (isCentred(before, frame) && isCentred(line, frame) && before.bold === line.bold)
    return TERMINAL.test(said) && !isFull;
  if (before.bold && !line.bold && !goesLower && !line.words.some((word) => word.bold)) return true;
  if (!isFull) {
    const room = frame.right - before.right;
    if (DANGLING.test(said)) return false;
    // A forced break within a clause.
    if (isUnfinished && group.length === 1 && isClause(said) && !/[;,]$/u.test(next)) return false;
    // An item without a mark seldom has two lines.
    const most = said.endsWith(',') ? 0.5 : group.length > 1 ? 0.4 : 0.3;
    return !(isUnfinished && room < (frame.right - frame.left) * most && isSameEdge(group, line));
  }
  if (line.left > before.left + 0.8 * line.size && !isCentred(line, frame)) {
    // A hanging indent under a number; an indent that begins a paragraph.
    if (group.length > 1) return !isUnfinished;
    const isHanging = parseLabel(lineText(first)) !== undefined;
    if (!isHanging) return TERMINAL.test(said) || !goesLower;
  }
  const isIndented = (own: Line): boolean => own.left > frame.left + 0.8 * own.size;
  if (manner.indents && group.length === 1 && isIndented(line) && Math.abs(line.left - before.left) < 2)
    return !isUnfinished;
  return false;
}

/** «1.2. Правообладатель – лицо, которому» */
function isClause(text: string): boolean {
  const label = parseLabel(text.slice(0, 60));
  return label?.style === 'decimal' && label.path.length > 1 && text.length > label.length + 12;
}

/** Lines of an item that has neither mark nor indent. */
const LONGEST_ITEM = 4;

/** An item after a line that is full by chance: its list shows by how the items around it end or begin. */
function beginsItem(
  group: readonly Line[],
  rest: readonly Line[],
  above: Line | undefined,
  frame: Frame,
): boolean {
  const [first, before, line] = [group[0], group.at(-1), rest[0]];
  if (first === undefined || before === undefined || line === undefined) return false;
  const [said, next] = [lineText(before), lineText(line)];
  const dash = /^[-–—]\s+(?:(\p{Lu})|\p{Ll})/u;
  const [mark, own] = [dash.exec(lineText(first)), dash.exec(next)];
  if (mark !== null && own !== null)
    return Math.abs(first.left - line.left) < 2 && (mark[1] === undefined) === (own[1] === undefined);
  if (/:$/u.test(said)) {
    const end = rest.findIndex((other, i) => {
      const following = rest[i + 1];
      return following === undefined || !leavesNoRoom(other, following, frame);
    });
    return /;$/u.test(lineText(rest[end] ?? line));
  }
  return /;$/u.test(said) && above !== undefined && /[:;]$/u.test(lineText(above));
}

/** «ПОЛИТИКА» over «в отношении обработки персональных данных»: a title whose lines are set apart. */
function isTitleGoingOn(before: Line, line: Line, { frame }: Manner, gap: number): boolean {
  if (!isCentred(before, frame) || !isCentred(line, frame) || before.bold !== line.bold) return false;
  const isShort = before.right - before.left < (frame.right - frame.left) * 0.9;
  return (
    isShort && gap < 2.5 * before.size && CONNECTIVE.test(lineText(line)) && !CLOSING.test(lineText(before))
  );
}

/** Lines of a stamp in the corner («УТВЕРЖДЕНА», «приказом …»): set to the right edge, each by itself. */
function areSetRight(before: Line, line: Line, frame: Frame): boolean {
  const isSetRight = (own: Line): boolean =>
    Math.abs(own.right - frame.right) < 3 && own.left > frame.left + 0.3 * (frame.right - frame.left);
  return isSetRight(before) && isSetRight(line) && Math.abs(before.left - line.left) > 3;
}

/** A wrapped line begins where the lines above it begin, or further to the left after an indent. */
function isSameEdge(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1);
  return last !== undefined && (line.left <= last.left + 2 || group.length === 1);
}

const BOUND = /^(?:\p{L}{1,3}|№|[–—-]|[«"(]?\d+)$/u;

/** The beginning of the next line, with the short words that are bound to what follows, would not have fitted. */
function leavesNoRoom(before: Line, next: Line, frame: Frame): boolean {
  let end = next.left;
  // A new sentence may be a new paragraph; then only what surely is bound counts.
  const bound = CLOSING.test(lineText(before)) ? /^(?:\p{L}{1,2}|№|[–—-])$/u : BOUND;
  for (const [i, word] of next.words.entries()) {
    const following = next.words[i + 1];
    end = word.right;
    const isGlued = following !== undefined && !hasSpace(word, following);
    if (!isGlued && (!bound.test(word.text) || i > 2)) break;
  }
  return before.right + 0.25 * before.size + (end - next.left) > frame.right - 0.6 * before.size;
}

/** A bullet or a number begins a paragraph, unless it is the number of an article at the turn of a line. */
function startsWithLabel(text: string, isFull: boolean, before: string): boolean {
  const label = parseLabel(text.slice(0, 60));
  if (label === undefined || label.weak) return false;
  // «+7» and «(905) 123-45-67»: a telephone number at the turn of a line.
  if (/^\(\d{3,5}\)\s*\d{1,3}[\s-]?\d/u.test(text)) return false;
  // The end of a sentence that holds nothing but a number.
  if (label.length === text.length && label.style !== 'bullet' && isFull && !CLOSING.test(before))
    return false;
  if (label.style === 'bullet' && /^[-–—−]/u.test(label.text)) return !isFull || CLOSING.test(before);
  if (label.style === 'bullet') return true;
  if (DANGLING.test(before) && !/[;,]\s*(?:и|или|а)$/iu.test(before)) return false;
  if (isFull && label.style === 'decimal' && label.closer === '' && !CLOSING.test(before)) return false;
  if (isFull && label.style === 'named' && !CLOSING.test(before)) return false;
  return true;
}

export function isCentred(line: Line, frame: Frame): boolean {
  const [before, after] = [line.left - frame.left, frame.right - line.right];
  return before > 1.5 * line.size && Math.abs(before - after) < Math.max(4, 0.9 * line.size);
}

/** Lower part of the distances between neighbours: within paragraphs they are smaller than between them. */
function leadingOf(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => line.y - (lines[i]?.y ?? line.y))
    .filter((gap, i) => gap > 0.8 * (lines[i]?.size ?? 1))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.2)] ?? 0;
}

/** Full lines that begin further right than the line after them: the text indents its paragraphs. */
function hasIndents(lines: readonly Line[], frame: Frame): boolean {
  let count = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || parseLabel(lineText(line)) !== undefined) return;
    const isIndented = line.left > frame.left + 0.8 * line.size && !isCentred(line, frame);
    if (isIndented && next.left < line.left - 0.8 * line.size && leavesNoRoom(line, next, frame)) count++;
  });
  return count >= 2;
}

function paragraphOf(
  lines: readonly Line[],
  { page, frame, bodySize }: Setting,
  indents: boolean,
): Paragraph {
  const last = lines.at(-1);
  const isLarge = lines.every((line) => line.size > bodySize * 1.12);
  const isBold = lines.every((line) => line.bold);
  const first = lines[0] === undefined ? undefined : parseLabel(lineText(lines[0]).slice(0, 60));
  const isMiddle = first?.style !== 'bullet' && lines.every((line) => isCentred(line, frame));
  const [indent = 0, ...others] = lines.map((line) => line.left - frame.left);
  const isBlock = others.every((other) => Math.abs(other - indent) < 2) && (others.length > 0 || !indents);
  const size = Math.round(2 * Math.min(...lines.map((line) => line.size))) / 2;
  return {
    lines,
    page,
    emphatic: isLarge || isBold || isMiddle,
    indented:
      isBlock &&
      indent > 1.2 * size &&
      indent < 6 * size &&
      !isLarge &&
      !isBold &&
      !isMiddle &&
      first === undefined,
    titleSize: isLarge && (isBold || isMiddle || size > bodySize * 1.3) ? size : 0,
    open: last !== undefined && last.right > frame.right - 6 * last.size,
  };
}

/** A paragraph that goes on at the top of the next column or page. */
export function continues(before: Paragraph, after: Paragraph): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || first === undefined) return false;
  const [said, next] = [lineText(last), lineText(first)];
  if (Math.abs(last.size - first.size) > 0.15 * last.size || before.emphatic !== after.emphatic) return false;
  const label = parseLabel(next.slice(0, 60));
  if (SUBCLAUSE_WORD.test(said)) return true;
  if (label !== undefined && !label.weak) return false;
  if (CLOSING.test(said)) return false;
  if (/^[«"(]?\p{Ll}/u.test(next)) return before.open || DANGLING.test(said) || /[,(–—-]$/u.test(said);
  return before.open && /^[«"(\d\p{L}]/u.test(next) && !before.emphatic;
}
