import { describe, expect, it } from 'vitest';
import { withSteadyShapes } from '../../scripts/object-spreads.mjs';

/** What an expression over `a` and `b` comes to before the rewriting and after it. */
function valuesOf(expression: string): unknown[] {
  const a = { x: 1, y: [2] };
  const b = { x: 3, z: undefined };
  return [expression, withSteadyShapes(`(${expression})`)].map((source) =>
    new Function('a', 'b', `return (${source});`)(a, b),
  );
}

/** Names in their order, and whether each is a value or a pair of accessors. */
function shapeOf(made: unknown): unknown {
  const own = Object.entries(Object.getOwnPropertyDescriptors(made));
  return own.map(([name, descriptor]) => [name, Object.keys(descriptor).sort(), descriptor.enumerable]);
}

describe('object literals that begin with a spread', () => {
  it.each([
    '{ ...a, x: 5, w: 6 }',
    '{ ...a, ...b }',
    '{\n  ...b,\n  ...a,\n  deep: { ...a, q: { ...b, r: 1 } } }',
    '[a, b].map((one) => ({ ...one, n: 1 }))',
    '{ ...undefined, k: 1 }',
    '{ ...Object.create(null), k: 1 }',
    '{ ...JSON.parse(`{"__proto__": 7}`), k: 1 }',
    '{ ...{ get n() { return a.x; } }, set x(value) {}, ...b }',
    '{ ...a, __proto__: Array.prototype }',
    '{ ...a, "__proto__": Array.prototype }',
    '{ ...a, ["__proto__"]: 7 }',
  ])('%s stays the same object', (expression) => {
    const [before, after] = valuesOf(expression);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    expect(after).toEqual(before);
    expect(Object.getPrototypeOf(after)).toBe(Object.getPrototypeOf(before));
    expect(shapeOf(after)).toEqual(shapeOf(before));
  });

  it('are begun with the prototype that they have anyway', () => {
    expect(withSteadyShapes('f({ ...a, b: 1 })')).toBe('f({ __proto__: Object.prototype, ...a, b: 1 })');
    expect(withSteadyShapes('x = { p: { ...a, ...b } }')).toContain(
      '{ p: { __proto__: Object.prototype, ...a',
    );
  });

  it.each([
    'f({ ...a })',
    'f({ b: 1, ...a })',
    'f([...a, 1], ...a)',
    'const { b, ...rest } = a; // { ...a, b }',
  ])('but %s is left alone', (source) => {
    expect(withSteadyShapes(source)).toBe(source);
  });
});
