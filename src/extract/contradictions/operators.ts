/** Who the operator is: two persons each called so. */
import type { Span } from '../../model/document.ts';
import { calledOperators } from '../operators.ts';
import type { ClashFinder } from './clash.ts';

export const operatorClashes: ClashFinder = ({ document, analysis }) => {
  const [first, second] = calledOperators(analysis);
  if (first === undefined || second === undefined) return [];
  const around = (span: Span): Span => {
    const sentence = analysis.sentenceAt(span.start);
    return sentence ?? document.blocks.find((b) => b.start <= span.start && span.start < b.end) ?? span;
  };
  const pair = [around(first), around(second)] as const;
  return pair[0].start === pair[1].start ? [] : [{ kind: 'operator', pair }];
};
