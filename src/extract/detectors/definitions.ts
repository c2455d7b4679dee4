/** Counts terms explained: a section of them or two of them are yes, one or mere short names are partial. */
import type { Block, Document } from '../../model/document.ts';
import { absent, quotes } from '../answers.ts';
import { type Context, headingsOf, introductions } from '../context.ts';
import type { Detector } from '../detector.ts';
import { clip } from '../evidence.ts';
import { matchesInText } from '../holding.ts';

const HEADING = 'context.definitions-heading';
/** «Термин – объяснение»: a short subject, a dash, a lower-case explanation of some length. */
const EXPLAINED = /^(?:[\d.]+\s)?[«"“]?[\p{Lu}\p{Ll}][^.:;–—]{2,90}?\s[–—-]\s(?:это\s)?\p{Ll}[^\n]{12,}/u;
/** The same anywhere: the explanation begins with what the term is. */
const KIND =
  /^(?:[\d.]+\s)?[«"“]?\p{Lu}[^.:;–—]{2,90}?\s[–—-]\s(?:это\s)?(?:лиц[оа]\s|физическ|юридическ|люб(?:ая|ое|ые|ой)\s|информаци|сведени|совокупност|действи|процесс|программ|сайт|документ|фрагмент|текст|файл|небольш|набор|данные,|операци|временное |передач|тұлға|кез келген|а person|any\s)/iu;
/** «(далее – Сайт)», not «далее на экране». */
const SHORTENED = /[(,]\s?\p{L}+|\p{L}\s?[-–—«"“:(]|именуем|әрі|after|referred/u;
/** A company as the subject: it receives data, nothing is explained. */
const COMPANY = /(?:Inc|LLC|PBC|Ltd|Corp|ООО|ТОО|АО)\.?[»"]?\s[–—-]/u;
/** Names given in quotes to what was described before: “Prompts”, (the “Services”). */
const NAMED = /\((?:the |collectively,? |or )?[“"]\p{Lu}[^”"]{2,30}[”"]/gu;

export const definitions: Detector = ({ document, context }, recogniser, cued, signs) => {
  const section = document.blocks.filter((b) => b.kind !== 'heading' && inSection(b, document, context));
  const explained = document.blocks.filter((b) => {
    if (b.kind === 'heading' || b.kind === 'cell' || b.end - b.start > 1200) return false;
    const text = document.text.slice(b.start, b.end);
    return (section.includes(b) ? EXPLAINED : KIND).test(text) && !COMPANY.test(text.slice(0, 80));
  });
  const start = (b: Block) => clip(document.text, b, { start: b.start, end: b.start + 1 });
  const terms = signs
    .filter((s) => s.part === 'term')
    .map((s) => ({ ...clip(document.text, s.mention.sentence, s.mention), mark: s.mention }));
  const headings = [...new Set(section.map((b) => titleOf(b, document, context)))].filter(
    (b): b is Block => b !== undefined,
  );
  const [first = [], others = []] = [explained.slice(0, 2), explained.slice(2)];
  // terms say more than the title above them
  const spans = [...first, ...headings, ...others].map(start).concat(terms, section.map(start));
  const distinct = new Set([...explained, ...terms].map((s) => s.start)).size;
  const answer = (status: 'yes' | 'partial') => ({
    ...cued,
    id: recogniser.id,
    status,
    evidence: quotes(document, spans),
  });
  if (distinct >= 2 || section.length >= 2) return { ...answer('yes'), confidence: 'high' };
  if (distinct === 1) return { ...answer('partial'), confidence: 'medium' };
  const named = matchesInText(document, NAMED);
  if (named.length >= 4)
    return {
      ...answer('yes'),
      confidence: 'low',
      evidence: quotes(
        document,
        named.map((m) => ({ start: m.index, end: m.index + m[0].length })),
      ),
    };
  const short = signs.some((s) =>
    SHORTENED.test(document.text.slice(Math.max(0, s.mention.start - 3), s.mention.end + 4)),
  );
  return short ? cued : absent(recogniser.id);
};

/** The heading or lead-in of definitions that a block stands under. */
function titleOf(block: Block, document: Document, context: Context): Block | undefined {
  const nearest = headingsOf(document, block)[0];
  if (nearest !== undefined && context.blockHolds(nearest.index, HEADING)) return nearest;
  return document.blocks[introductions(block).find((i) => context.blockHolds(i, HEADING)) ?? -1];
}

function inSection(block: Block, document: Document, context: Context): boolean {
  return titleOf(block, document, context) !== undefined;
}
