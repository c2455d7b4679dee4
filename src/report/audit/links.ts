/** Data × purposes × recipients × terms × countries: what the text names in one place. */
import type { Evidence, Extraction } from '../../model/clause.ts';
import type { Block, Document, Language } from '../../model/document.ts';
import type { Names } from '../../model/pack.ts';
import { placeText } from '../place.ts';
import type { FactTable } from './audit.ts';
import { valueName } from './facts.ts';
import { quoteLine, quoteOf } from './quote.ts';
import { auditWord } from './words.ts';

const KINDS = ['data', 'purposes', 'recipients', 'terms', 'countries'] as const;
type Kind = (typeof KINDS)[number];
type Unit = { readonly place: string; readonly at: number } & { readonly [K in Kind]: Set<string> };

/** A table whose rows are the places of the text that name more than one of the five. */
export function linkedTable(
  document: Document,
  { facts, clauses }: Extraction,
  names: Names,
  language: Language,
): FactTable {
  const units = new Map<string, Unit>();
  const add = (kind: Kind, evidence: Evidence, value: string): void => {
    const at = evidence.mark?.start ?? evidence.start;
    const block = blockAt(document, at);
    if (block === undefined) return;
    const key = unitOf(block);
    const unit = units.get(key) ?? {
      place: placeText(evidence.place, language),
      at,
      data: new Set<string>(),
      purposes: new Set<string>(),
      recipients: new Set<string>(),
      terms: new Set<string>(),
      countries: new Set<string>(),
    };
    unit[kind].add(value);
    units.set(key, unit);
  };
  const addFact = (kind: Kind, id: string): void => {
    for (const { value, evidence } of facts.find((f) => f.id === id)?.values ?? [])
      for (const e of evidence) add(kind, e, valueName(names, id, value, language));
  };
  const addClause = (kind: Kind, id: string): void => {
    for (const e of clauses.find((c) => c.id === id && c.status !== 'no')?.evidence ?? [])
      add(kind, e, quoteLine(quoteOf(e, language), 140));
  };
  addFact('data', 'data-category');
  addClause('purposes', 'purposes');
  addFact('recipients', 'recipient');
  addClause('terms', 'retention-period');
  addFact('countries', 'storage-country');
  const linked = [...units.values()]
    .filter((unit) => KINDS.filter((kind) => unit[kind].size > 0).length > 1)
    .sort((a, b) => a.at - b.at);
  return {
    title: auditWord('linked', language),
    intro: auditWord(linked.length > 0 ? 'linkedIntro' : 'notLinked', language),
    columns: [auditWord('place', language), ...KINDS.map((kind) => auditWord(kind, language))],
    rows: linked.map((unit) => [unit.place, ...KINDS.map((kind) => [...unit[kind]].join('; '))]),
  };
}

/** What is read together: a row of a table, a list with its lead-in, or a block by itself. */
function unitOf({ cell, leadIn, index }: Block): string {
  if (cell !== undefined) return `row ${cell.table}.${cell.row}`;
  return `block ${leadIn ?? index}`;
}

/** The block that holds an offset; blocks lie in order. */
function blockAt({ blocks }: Document, at: number): Block | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (at < block.start) high = middle - 1;
    else if (at >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
