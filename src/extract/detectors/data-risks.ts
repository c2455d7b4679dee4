/** Risks in what is collected: lists left open, kinds that hardly any policy needs, kinds used but never listed. */
import { absent, answerOf, quotes } from '../answers.ts';
import type { Sign } from '../cues.ts';
import type { Detector, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import { surroundings } from '../facts/data-context.ts';
import { dataMentions } from '../facts/data-mentions.ts';

/** A tail counts where data are listed: kinds of data in its sentence, its list or its section. */
export const openEndedDataList: Detector = (findings, recogniser, _cued, signs) => {
  const listed = dataMentions(findings).filter((m) => m.how === 'listed');
  const sentences = new Set(listed.map((m) => m.mention.sentence.index));
  const lists = new Set(listed.flatMap((m) => (m.mention.block.leadIn === undefined ? [] : [m.mention.block.leadIn])));
  const kept = signs.filter((sign) => {
    const { sentence, block } = sign.mention;
    const inSentence = sentences.has(sentence.index);
    if (sign.part === 'tail') return inSentence && closesList(sign, listed.filter((m) => m.mention.sentence.index === sentence.index).map((m) => m.mention.to));
    return inSentence || (block.leadIn !== undefined && lists.has(block.leadIn)) || inDataSection(sign, findings);
  });
  return answerOf(recogniser, kept.map(({ part: _part, ...sign }) => sign), findings.document);
};

/** «и др.» right after a kind of data, not after browsers or laws further on. */
function closesList({ mention }: Sign, ends: readonly number[]): boolean {
  return ends.some((end) => end < mention.from && mention.from - end <= 6);
}

function inDataSection({ mention }: Sign, { analysis, context }: Findings): boolean {
  return context.sentenceHolds(mention.sentence, 'data.list') || surroundings(mention.block, analysis).some((i) => context.blockHolds(i, 'data.list'));
}

export const excessiveData: Detector = (_findings, _recogniser, cued) => cued;

/** Needs lists to compare with: a text that lists nothing hides nothing. */
export const undisclosedDataCategory: Detector = (findings, recogniser) => {
  const { document } = findings;
  const all = dataMentions(findings);
  const listed = new Set(all.filter((m) => m.how === 'listed').map((m) => m.kind));
  if (listed.size < 2) return absent(recogniser.id);
  const hidden = all.filter((m) => !listed.has(m.kind));
  if (hidden.length === 0) return absent(recogniser.id);
  return { id: recogniser.id, status: 'yes', confidence: 'medium', evidence: quotes(document, hidden.map((m) => clip(document.text, m.mention.sentence, m.mention))) };
};
