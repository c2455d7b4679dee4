/** Helpers shared by the tests of the readers. */
import { languageOf } from '../../src/language/passage.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { buildDocument } from '../../src/read/structure.ts';
import { readText } from '../../src/read/text.ts';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textDocument(text: string): Document {
  return buildDocument('policy.txt', readText({ name: 'policy.txt', bytes: utf8(text) }), languageOf);
}

export function markdownDocument(text: string): Document {
  return buildDocument('policy.md', readMarkdown({ name: 'policy.md', bytes: utf8(text) }), languageOf);
}

export function textOf(document: Document, block: Block): string {
  return document.text.slice(block.start, block.end);
}

/** One line per block: kind and level, label, text, and after "<" the beginning of the lead-in. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => {
    const introduced = block.leadIn === undefined ? undefined : document.blocks[block.leadIn];
    const leadIn = introduced === undefined ? '' : ` < ${textOf(document, introduced).slice(0, 12)}`;
    const label = block.label === undefined ? '' : ` [${block.label}]`;
    return `${block.kind}${block.level || ''}${label} ${textOf(document, block)}${leadIn}`;
  });
}

/** The heading a block stands under. */
export function sectionOf(document: Document, text: string): string | undefined {
  const block = document.blocks.find((candidate) => textOf(document, candidate).startsWith(text));
  const heading = block?.section === undefined ? undefined : document.blocks[block.section];
  return heading === undefined ? undefined : textOf(document, heading);
}
