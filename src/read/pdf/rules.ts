/** The drawing operations of a page → its ruled lines: borders of tables, lines over footnotes. */
import type { Rule } from './page.ts';

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** A border may be drawn as a thin box; a line may be a hair aslant. */
const THIN = 1.5;
const SHORTEST = 5;
/** A filled box up to this thick is a border; a thicker one is a background. */
const BORDER = 3;
/** A page full of drawings has no table worth looking for among them. */
const MOST_RULES = 20_000;

/** Codes in the path data of the library. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/**
 * Horizontal and vertical lines in the coordinates of the viewport. Edges of backgrounds count only on a page without
 * borders: Word shades a cell line by line.
 */
export function rulesOf(
  { fnArray, argsArray }: Operations,
  codes: Readonly<Record<string, number>>,
  viewport: readonly number[],
): readonly Rule[] {
  const rules: Rule[] = [];
  const edges: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = asMatrix(viewport);
  fnArray.forEach((code, at) => {
    const args = argsArray[at];
    if (code === codes.save || code === codes.paintFormXObjectBegin) stack.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (code === codes.transform && isNumbers(args)) matrix = multiply(matrix, asMatrix(args));
    if (code === codes.paintFormXObjectBegin && Array.isArray(args) && isNumbers(args[0]))
      matrix = multiply(matrix, asMatrix(args[0]));
    if (code !== codes.constructPath || !Array.isArray(args) || rules.length + edges.length > MOST_RULES)
      return;
    // A path that only clips is not seen.
    if (args[0] === codes.endPath) return;
    const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined;
    if (!(data instanceof Float32Array)) return;
    const isFill = args[0] === codes.fill || args[0] === codes.eoFill;
    for (const figure of figuresOf(data, matrix)) {
      const isBackground = isFill && !isThin(figure);
      for (const line of figure) addLine(line, isBackground ? edges : rules);
    }
  });
  const hasBorders = [true, false].every(
    (down) => rules.filter((rule) => (rule.left === rule.right) === down).length >= 2,
  );
  return hasBorders ? rules : [...rules, ...edges];
}

type Side = readonly [Point, Point];

/** The straight sides of each closed or open figure of a path. */
function figuresOf(data: Float32Array, matrix: Matrix): readonly (readonly Side[])[] {
  const figures: Side[][] = [[]];
  let at = 0;
  let start: Point = { x: 0, y: 0 };
  let pen: Point = start;
  const point = (offset: number): Point => apply(matrix, data[at + offset] ?? 0, data[at + offset + 1] ?? 0);
  while (at < data.length) {
    const code = data[at];
    if (code === MOVE) {
      start = point(1);
      pen = start;
      figures.push([]);
      at += 3;
    } else if (code === LINE) {
      const next = point(1);
      figures.at(-1)?.push([pen, next]);
      pen = next;
      at += 3;
    } else if (code === CURVE || code === QUADRATIC) {
      const length = code === CURVE ? 5 : 3;
      pen = point(length);
      at += length + 2;
    } else {
      figures.at(-1)?.push([pen, start]);
      pen = start;
      at += 1;
    }
  }
  return figures;
}

function isThin(figure: readonly Side[]): boolean {
  const points = figure.flat();
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  return Math.min(spread(points.map((point) => point.x)), spread(points.map((point) => point.y))) <= BORDER;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function addLine([a, b]: Side, into: Rule[]): void {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (height <= THIN && width >= SHORTEST) {
    const y = (a.y + b.y) / 2;
    into.push({ left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: y, bottom: y });
  } else if (width <= THIN && height >= SHORTEST) {
    const x = (a.x + b.x) / 2;
    into.push({ left: x, right: x, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) });
  }
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length >= 6 && value.every((part) => typeof part === 'number');
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}
