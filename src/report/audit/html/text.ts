/** The document's text rebuilt from its blocks: headings, numbers, lists, tables, with the words of findings as links. */
import { type AuditDocument, LEVELS, type TextBlock } from '../audit.ts';
import { html, type Markup } from './markup.ts';

interface Context {
  readonly id: string;
  readonly levels: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

export function textMarkup({ id, text, findings }: AuditDocument): Markup {
  const context: Context = {
    id,
    levels: new Map(findings.map((f) => [f.id, f.level])),
    titles: new Map(findings.map((f) => [f.id, f.title])),
  };
  const parts: Markup[] = [];
  let depth = 3;
  for (let i = 0; i < text.length; ) {
    const block = text[i];
    if (block === undefined) break;
    const end = endOf(text, i);
    if (block.cell !== undefined) parts.push(table(text.slice(i, end), i, context));
    else if (block.kind === 'item') parts.push(items(text.slice(i, end), i, context));
    else if (block.kind === 'heading') {
      // a document may skip levels; the outline of the page may not
      depth = Math.min(6, depth + 1, 3 + Math.max(1, block.level));
      parts.push(
        html`<div class="heading l${block.level}" role="heading" aria-level="${depth}"${attributes(block, i, context)}>${words(block, context)}</div>`,
      );
    } else
      parts.push(
        html`<p${block.zone === 'body' ? undefined : html` class="aside"`}${attributes(block, i, context)}>${words(block, context)}</p>`,
      );
    i = end;
  }
  return html`${parts}`;
}

/** Where the list or table that begins at a block ends; the next block otherwise. */
function endOf(text: readonly TextBlock[], start: number): number {
  const first = text[start];
  const belongs = (block: TextBlock | undefined): boolean => {
    if (first?.cell !== undefined) return block?.cell?.table === first.cell.table;
    return first?.kind === 'item' && block?.kind === 'item' && block.cell === undefined;
  };
  let end = start + 1;
  while (end < text.length && belongs(text[end])) end++;
  return end;
}

function items(blocks: readonly TextBlock[], from: number, context: Context): Markup {
  return html`<ul>${blocks.map(
    (block, n) =>
      html`<li class="n${Math.min(3, Math.max(1, block.level))}"${attributes(block, from + n, context)}>${words(block, context)}</li>`,
  )}</ul>`;
}

function table(blocks: readonly TextBlock[], from: number, context: Context): Markup {
  const rows = new Map<number, Map<number, { block: TextBlock; index: number }[]>>();
  let width = 0;
  blocks.forEach((block, n) => {
    const { row = 0, column = 0 } = block.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, { block: TextBlock; index: number }[]>();
    cells.set(column, [...(cells.get(column) ?? []), { block, index: from + n }]);
    rows.set(row, cells);
    width = Math.max(width, column + 1);
  });
  const columns = Array.from({ length: width }, (_, column) => column);
  return html`<table><tbody>${[...rows.values()].map(
    (cells) =>
      html`<tr>${columns.map((column) => {
        const own = cells.get(column) ?? [];
        const inner = own.map(
          ({ block, index }) => html`<div${attributes(block, index, context)}>${words(block, context)}</div>`,
        );
        return own[0]?.block.cell?.header === true
          ? html`<th scope="col">${inner}</th>`
          : html`<td>${inner}</td>`;
      })}</tr>`,
  )}</tbody></table>`;
}

function attributes({ language }: TextBlock, index: number, { id }: Context): Markup {
  return html` id="${id}-b${index + 1}" tabindex="-1" lang="${language}"`;
}

function words({ label, pieces }: TextBlock, context: Context): Markup {
  return html`${label === undefined ? undefined : html`<span class="label">${label}</span>`}${pieces.map(
    (piece) => {
      const [first] = piece.findings;
      if (first === undefined) return piece.text;
      const level = LEVELS.find((l) => piece.findings.some((id) => context.levels.get(id) === l)) ?? 'info';
      const title = piece.findings.map((id) => context.titles.get(id) ?? '').join('; ');
      return html`${piece.begins.map((id) => html`<span id="${id}-t"></span>`)}<a class="mark ${level}" href="#${first}" data-f="${piece.findings.join(' ')}" title="${title}">${piece.text}</a>`;
    },
  )}`;
}
