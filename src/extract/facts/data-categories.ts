/** The fact data-category: every kind of personal data that the text says is collected or processed. */
import type { Fact, FactValue } from '../../model/clause.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import { clip } from '../evidence.ts';
import { DATA_KINDS, dataMentions } from './data-mentions.ts';

export const dataCategories: FactFinder = (findings): Fact => {
  const { document } = findings;
  const found = dataMentions(findings);
  const values = DATA_KINDS.flatMap((kind): FactValue[] => {
    const own = found.filter((m) => m.kind === kind);
    if (own.length === 0) return [];
    const best = [...own.filter((m) => m.how === 'listed'), ...own.filter((m) => m.how !== 'listed')];
    return [
      {
        value: kind,
        evidence: quotes(
          document,
          best.slice(0, 2).map((m) => clip(document.text, m.mention.sentence, m.mention)),
        ),
      },
    ];
  });
  return { id: 'data-category', values };
};
