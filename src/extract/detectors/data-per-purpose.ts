/** Data tied to purposes: tables and blocks that pair the two, items with a purpose of their own, or single ties. */
import type { Block, Span } from '../../model/document.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { type DataMention, dataMentions } from '../facts/data-mentions.ts';

/** How many blocks may stand between the purpose and its list. */
const NEAR = 10;

export const dataPerPurpose: Detector = (findings, recogniser, cued) => {
  const { document, analysis, context } = findings;
  const found = dataMentions(findings);
  const paired = [...tablePairs(found, findings), ...labelPairs(found, findings)];
  const ties = found.filter((m) => context.sentenceHolds(m.mention.sentence, 'data.purpose-words') && statesPurpose(m, findings));
  const items = new Set(found.filter((m) => m.how === 'listed' && m.mention.block.kind === 'item').map((m) => m.mention.block.index));
  const own = new Set(ties.filter((m) => items.has(m.mention.block.index)).map((m) => m.mention.block.index));
  const most = own.size >= 2 && own.size * 3 >= items.size * 2;
  const spans = [...paired, ...ties.map((m) => clip(document.text, m.mention.sentence, m.mention))];
  if (paired.length > 0 || most) return { id: recogniser.id, status: 'yes', confidence: 'high', evidence: quotes(document, spans) };
  if (cued.status !== 'no') return cued;
  if (spans.length === 0) return absent(recogniser.id);
  return { id: recogniser.id, status: 'partial', confidence: 'medium', evidence: quotes(document, spans) };

  function statesPurpose({ mention }: DataMention, { analysis: a }: Findings): boolean {
    return (a.mentions.get('@data.purpose-words') ?? []).some((p) => p.sentence.index === mention.sentence.index);
  }

  /** Cells of a column of data in a table that has a column of purposes, and rows «Цель» above rows «Персональные данные». */
  function tablePairs(mentions: readonly DataMention[], f: Findings): Span[] {
    const purposeTables = new Set<number>();
    for (const block of document.blocks) if (block.cell !== undefined && context.blockHolds(block.index, 'data.purpose-header') && isHead(block)) purposeTables.add(block.cell.table);
    return mentions.flatMap(({ mention }) => {
      const { block } = mention;
      if (block.cell === undefined || !purposeTables.has(block.cell.table)) return [];
      const heads = [block.columnHeader, block.rowHeader].filter((i): i is number => i !== undefined);
      if (!heads.some((i) => context.blockHolds(i, 'data.header') || context.blockHolds(i, 'data.list'))) return [];
      const purpose = document.blocks.find((b) => b.cell?.table === block.cell?.table && b.cell?.row === block.cell?.row && b.columnHeader !== undefined && context.blockHolds(b.columnHeader, 'data.purpose-header'));
      const cell = purpose === undefined ? undefined : f.analysis.sentencesOf(purpose.index)[0];
      return [...(cell === undefined ? [] : [clip(document.text, cell, cell)]), clip(document.text, mention.sentence, mention)];
    });
  }

  /** «Цель: …» and «Состав: …» as neighbouring blocks. */
  function labelPairs(mentions: readonly DataMention[], f: Findings): Span[] {
    const labels = (analysis.mentions.get('@data.purpose-label') ?? []).filter((m) => m.block.cell === undefined && m.block.kind !== 'heading').map((m) => m.block.index);
    const lists = mentions.filter(({ mention }) => mention.block.cell === undefined && isLabelledList(mention.block));
    return lists.flatMap(({ mention }) => {
      const purpose = labels.find((i) => Math.abs(i - mention.block.index) <= NEAR);
      const sentence = purpose === undefined ? undefined : f.analysis.sentencesOf(purpose)[0];
      return sentence === undefined ? [] : [clip(document.text, sentence, sentence), clip(document.text, mention.sentence, mention)];
    });
  }

  function isLabelledList(block: Block): boolean {
    return [block.index, block.leadIn].some((i) => i !== undefined && context.blockHolds(i, 'data.list-label'));
  }
};

function isHead(block: Block): boolean {
  return block.cell?.header === true || block.cell?.row === 0 || block.cell?.column === 0;
}
