/** Two texts held against each other: as translations when their languages differ, else as editions. */
import type { Extraction } from '../model/clause.ts';
import type { ComparedPair, Difference } from '../model/comparison.ts';
import type { Document } from '../model/document.ts';
import type { FileReport } from '../model/report.ts';
import { dutyDifferences } from './duties.ts';
import { compareEditions } from './editions.ts';
import { factDifferences } from './facts.ts';
import type { LanguagePart } from './language-parts.ts';
import { type Knowledge, textOf } from './text.ts';
import { compareVersions } from './versions.ts';

type Pair = Omit<ComparedPair, 'left' | 'right'>;

/** Compares two versions of a policy. Two texts in one language are compared sentence by sentence. */
export function compareTexts(left: LanguagePart, right: LanguagePart, knowledge: Knowledge): Pair {
  const isOneLanguage = left.language === right.language;
  const by = isOneLanguage ? 'sentence' : 'block';
  const texts = {
    left: textOf(left.document, left.language, knowledge, by),
    right: textOf(right.document, right.language, knowledge, by),
  };
  if (isOneLanguage) {
    const { differences, isUnrelated } = compareEditions(texts);
    return { as: 'editions', isLoose: false, ...(isUnrelated ? { isUnrelated } : {}), differences };
  }
  return { as: 'versions', ...compareVersions(texts) };
}

/** A judged edition. */
export interface Edition {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly file: FileReport;
}

/** Compares two editions: duties and risks first, then what is stated, in the order of the old text. */
export function diffEditions(left: Edition, right: Edition, knowledge: Knowledge): Pair {
  const language = left.extraction.languages[0] ?? 'ru';
  const edition = compareEditions({
    left: textOf(left.document, language, knowledge, 'sentence'),
    right: textOf(right.document, language, knowledge, 'sentence'),
  });
  if (edition.isUnrelated) return { as: 'editions', isLoose: false, isUnrelated: true, differences: [] };
  const duties = dutyDifferences({ left: left.file, right: right.file }, knowledge.pack.rules, edition);
  const facts = factDifferences({ left: left.extraction, right: right.extraction }, edition);
  return {
    as: 'editions',
    isLoose: false,
    differences: [...duties.differences, ...[...edition.differences, ...facts].map(asChange)],
    stillFailing: duties.stillFailing,
  };
}

/** An edition is meant to differ: what it drops and what it turns around is worth a look, the rest is news. */
function asChange(difference: Difference): Difference {
  const isLoss =
    difference.change === 'absent-right' && (difference.kind === 'clause' || difference.kind === 'right');
  const severity = isLoss || difference.kind === 'denial' ? 'warning' : 'info';
  return { ...difference, severity };
}
