/** Data tied to purposes: tables and blocks that pair the two, items with a purpose of their own, or single ties. */
import type { Block, Span } from '../../model/document.ts';
import type { Analysis } from '../analysis.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { isExcluded } from '../facts/data-context.ts';
import { type DataMention, dataMentions, type NamedKind, namedKinds } from '../facts/data-mentions.ts';

/** How many blocks may stand between the purpose and its list. */
const NEAR = 10;

export const dataPerPurpose: Detector = (findings, recogniser, cued) => {
  const { document, analysis, context } = findings;
  const found = dataMentions(findings);
  const paired = [
    ...tablePairs(found, findings),
    ...headerPairs(),
    ...labelPairs(found, findings),
    ...itemPairs(found, findings),
  ];
  const aiming = sentencesWith('data.purpose-words', analysis);
  const ties = found.filter(
    ({ mention: { sentence, block } }) =>
      context.sentenceHolds(sentence, 'data.purpose-words') &&
      aiming.has(sentence.index) &&
      // «Почтовый провайдер — для отправки писем» tells what a recipient is for
      !(block.kind === 'item' && context.isUnder(block, 'recipient.heading')),
  );
  const most = mostItemsTied(found, ties);
  const again = restated(found, findings);
  const spans = [
    ...paired,
    ...[...ties, ...again].map((m) => clip(document.text, m.mention.sentence, m.mention)),
  ];
  if (paired.length > 0 || most || areMost(again, found))
    return { id: recogniser.id, status: 'yes', confidence: 'high', evidence: quotes(document, spans) };
  if (cued.status !== 'no') return cued;
  if (spans.length === 0) return absent(recogniser.id);
  return { id: recogniser.id, status: 'partial', confidence: 'medium', evidence: quotes(document, spans) };

  /** Cells of a column of data in a table that has a column of purposes, and rows «Цель» above rows «Персональные данные». */
  function tablePairs(mentions: readonly DataMention[], f: Findings): Span[] {
    const purposeTables = new Set<number>();
    for (const block of document.blocks)
      if (block.cell !== undefined && context.blockHolds(block.index, 'data.purpose-header') && isHead(block))
        purposeTables.add(block.cell.table);
    return mentions.flatMap(({ mention }) => {
      const { block } = mention;
      if (block.cell === undefined || !purposeTables.has(block.cell.table)) return [];
      const heads = [block.columnHeader, block.rowHeader].filter((i): i is number => i !== undefined);
      if (!heads.some((i) => context.blockHolds(i, 'data.header') || context.blockHolds(i, 'data.list')))
        return [];
      const purpose = document.blocks.find(
        (b) =>
          b.cell?.table === block.cell?.table &&
          b.cell?.row === block.cell?.row &&
          b.columnHeader !== undefined &&
          context.blockHolds(b.columnHeader, 'data.purpose-header'),
      );
      const cell = purpose === undefined ? undefined : f.analysis.sentencesOf(purpose.index)[0];
      return [
        ...(cell === undefined ? [] : [clip(document.text, cell, cell)]),
        clip(document.text, mention.sentence, mention),
      ];
    });
  }

  /** A table with a column of purposes and one of data, whatever its cells call the data. */
  function headerPairs(): Span[] {
    const headers = document.blocks.filter((b) => b.cell?.header === true);
    return headers
      .filter((h) => context.blockHolds(h.index, 'data.purpose-header'))
      .flatMap((purpose) => {
        const data = headers.find(
          (h) =>
            h.cell?.table === purpose.cell?.table &&
            h !== purpose &&
            context.blockHolds(h.index, 'data.header'),
        );
        return data === undefined ? [] : [purpose, data];
      });
  }

  /** «Цель: …» and «Состав: …» as neighbouring blocks. */
  function labelPairs(mentions: readonly DataMention[], f: Findings): Span[] {
    const labels = labelled('data.purpose-label');
    // one section on purposes beside one on data ties nothing
    const only = labels.length === 1 ? document.blocks[labels[0] ?? 0] : undefined;
    if (only !== undefined && (only.kind === 'heading' || isLeadIn(only))) return [];
    const data = new Set(labelled('data.list-label'));
    const lists = mentions.filter(
      ({ mention: { block } }) =>
        block.cell === undefined &&
        [block.index, block.leadIn, block.index - 1].some((i) => i !== undefined && data.has(i)),
    );
    return lists.flatMap(({ mention }) => {
      const purpose = labels.find((i) => Math.abs(i - mention.block.index) <= NEAR);
      const sentence = purpose === undefined ? undefined : f.analysis.sentencesOf(purpose)[0];
      return sentence === undefined
        ? []
        : [clip(document.text, sentence, sentence), clip(document.text, mention.sentence, mention)];
    });
  }

  function isLeadIn({ start, end }: Block): boolean {
    return document.text.slice(start, end).trimEnd().endsWith(':');
  }

  /** Blocks that begin with the label and set it off: «Цель: …», «Цель — …», or the label alone. */
  function labelled(concept: string): number[] {
    const after = (end: number): string => document.text.slice(end, end + 3);
    return (analysis.mentions.get(`@${concept}`) ?? [])
      .filter((m) => m.block.cell === undefined && /^\s*(?:[:—–]|$|\n)/u.test(after(m.end)))
      .map((m) => m.block.index);
  }
};

/** «Состав данных: …» behind the purpose, in the same item. */
const THEIR_DATA =
  /^(?:(?:состав|перечень|категории) (?:персональных )?данных|(?:обрабатываемые )?(?:персональные )?данные|(?:personal )?data(?: collected| processed| used)?|деректер(?:дің)?(?: құрамы| тізбесі)?)\s?:/iu;

/** Items of a list of purposes that end with the data of each; one alone ties nothing. */
function itemPairs(found: readonly DataMention[], { document, analysis, context }: Findings): Span[] {
  const tied = found.filter(({ mention: { block, sentence } }) => {
    const first = analysis.sentencesOf(block.index)[0];
    return (
      THEIR_DATA.test(document.text.slice(sentence.start, sentence.end)) &&
      first !== undefined &&
      first.start < sentence.start &&
      context.isUnder(block, 'purpose.heading')
    );
  });
  const items = new Set(tied.map(({ mention }) => mention.block));
  return items.size < 2 ? [] : tied.map(({ mention }) => clip(document.text, mention.sentence, mention));
}

/** Indices of the sentences that have the words themselves: an item that a purpose introduces restates nothing. */
function sentencesWith(concept: string, { mentions }: Analysis): ReadonlySet<number> {
  return new Set((mentions.get(`@${concept}`) ?? []).map((m) => m.sentence.index));
}

/** «Имя и телефон используются для записи на приём»: kinds listed elsewhere, and here what they are for. */
function restated(found: readonly DataMention[], { analysis, context }: Findings): NamedKind[] {
  const listed = new Set(found.map((m) => m.kind));
  const using = sentencesWith('data.uses', analysis);
  const aiming = sentencesWith('data.purpose-words', analysis);
  return namedKinds(analysis).filter(
    ({ kind, mention }) =>
      listed.has(kind) &&
      mention.block.kind !== 'heading' &&
      mention.sentence.joined === undefined &&
      using.has(mention.sentence.index) &&
      aiming.has(mention.sentence.index) &&
      !isExcluded(kind, mention, { analysis, context }),
  );
}

/** So many kinds of the list that nothing is left without a purpose. */
function areMost(again: readonly NamedKind[], found: readonly DataMention[]): boolean {
  // a sentence that is itself the list restates nothing
  const standing = new Map<string, Set<Block>>();
  for (const { kind, mention } of found)
    standing.set(kind, (standing.get(kind) ?? new Set()).add(mention.block));
  const elsewhere = again.filter(({ kind, mention }) => {
    const blocks = standing.get(kind);
    return blocks !== undefined && (blocks.size > 1 || !blocks.has(mention.block));
  });
  const blocks = new Set(elsewhere.map((a) => a.mention.block));
  const listed = new Set(found.filter((m) => !blocks.has(m.mention.block)).map((m) => m.kind));
  const kinds = new Set(elsewhere.map((a) => a.kind));
  return kinds.size >= 2 && kinds.size === listed.size;
}

/** A list of data most of whose items say what each is for. */
function mostItemsTied(found: readonly DataMention[], ties: readonly DataMention[]): boolean {
  const tied = new Set(ties.map((m) => m.mention.block.index));
  const lists = new Map<number, Set<number>>();
  for (const { mention, how } of found) {
    const { block } = mention;
    const list = block.leadIn ?? block.section;
    if (how === 'listed' && block.kind === 'item' && list !== undefined)
      lists.set(list, (lists.get(list) ?? new Set()).add(block.index));
  }
  return [...lists.values()].some((items) => {
    const own = [...items].filter((i) => tied.has(i)).length;
    return own >= 2 && own * 3 >= items.size * 2;
  });
}

function isHead(block: Block): boolean {
  return block.cell?.header === true || block.cell?.row === 0 || block.cell?.column === 0;
}
