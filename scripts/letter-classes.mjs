/**
 * Writes `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` of the sources as plain ranges of the Latin and Cyrillic blocks.
 * V8 needs milliseconds to fold the case of a whole Unicode class each time that a pattern with the flags `iu` is
 * compiled; with some hundred such patterns that would be half of the time that one policy takes.
 */
import ts from 'typescript';

const RANGES = {
  L: 'A-Za-zªºÀ-ÖØ-öø-ɏəɵЀ-ҁҊ-ԯ',
  Lu: 'A-ZÀ-ÖØ-ÞЀ-ЯҒҚҢҮҰҺӘӨІѢƏ',
  Ll: 'a-zß-öø-ÿа-џғқңүұһәөѣəɵ',
  N: '0-9²³¹¼-¾',
};

/** The source with the classes of its patterns, and of the strings that patterns are put together from, as ranges. */
export function withRanges(source) {
  if (!source.includes('p{')) return source;
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const spans = [];
  const visit = (node) => {
    if (isPatternText(node)) spans.push([node.getStart(file), node.getEnd()]);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  let out = '';
  let last = 0;
  for (const [start, end] of spans) {
    out += source.slice(last, start) + patternWithRanges(source.slice(start, end));
    last = end;
  }
  return out + source.slice(last);
}

function isPatternText(node) {
  return (
    ts.isRegularExpressionLiteral(node) ||
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateExpression(node)
  );
}

export function patternWithRanges(pattern) {
  return pattern.replaceAll(/\\{1,2}p\{(Lu|Ll|L|N)\}/g, (_, name, at) =>
    isInClass(pattern.slice(0, at)) ? RANGES[name] : `[${RANGES[name]}]`,
  );
}

/** Whether the beginning of a pattern ends inside `[…]`. */
function isInClass(before) {
  let inside = false;
  for (let i = 0; i < before.length; i++) {
    if (before[i] === '\\') i++;
    else if (before[i] === '[') inside = true;
    else if (before[i] === ']') inside = false;
  }
  return inside;
}
