/** One document: its findings beside its text, its matrix, its facts. */
import type { Language } from '../../../model/document.ts';
import {
  type Audit,
  type AuditDocument,
  type AuditFinding,
  type FactTable,
  LEVELS,
  type Norm,
  type Quote,
  type Requirement,
} from '../audit.ts';
import { noFindings } from '../no-findings.ts';
import { normText } from '../norms.ts';
import { quoteLine } from '../quote.ts';
import { auditWord } from '../words.ts';
import { chipOf, list, rows } from './front.ts';
import { html, type Markup } from './markup.ts';
import type { NormIndex } from './norm-index.ts';
import { textMarkup } from './text.ts';

export function documentMarkup(document: AuditDocument, { language }: Audit, norms: NormIndex): Markup {
  const { id, path, about, notes, skipped, parts, jurisdiction, accepted, upcoming } = document;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  return html`<section class="document" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${path}</h2>
${rows(about)}
${notes.map((note) => html`<p class="note">${note}</p>`)}
${parts.length > 0 ? html`<ul class="plain">${parts.map((part) => html`<li>${part}</li>`)}</ul>` : undefined}
${
  skipped !== undefined
    ? html`<p class="note">${skipped}</p>`
    : html`<div class="pair"><div class="findings"><h3>${say('findings')}</h3>${findings(document, norms, language)}</div>
<div class="policy-text"><h3 id="${id}-text">${say('policyText')}</h3><div class="text" tabindex="0" role="region" aria-labelledby="${id}-text ${id}-title">${textMarkup(document)}</div></div></div>
${
  accepted.length === 0
    ? undefined
    : html`<div class="facts"><h3>${say('acceptedTitle')}</h3>${accepted.map((table) => factMarkup(table, language))}</div>`
}
${list(say('upcoming'), upcoming)}
<h3>${say('matrix')}</h3><p class="small">${say('matrixIntro')}</p>${matrix(document.requirements, norms, language)}
<h3>${say('jurisdiction')}</h3><p>${jurisdiction.text}</p><div class="facts">${jurisdiction.tables.map((table) => factMarkup(table, language))}</div>
<div class="facts"><h3>${say('facts')}</h3><p class="small">${say('factsIntro')}</p>${document.facts.map((table) => factMarkup(table, language))}</div>`
}
</section>`;
}

function findings(document: AuditDocument, norms: NormIndex, language: Language): Markup {
  const { findings: all } = document;
  if (all.length === 0) return html`<p>${auditWord(noFindings(document), language)}</p>`;
  const groups = LEVELS.map((level) => ({ level, own: all.filter((f) => f.level === level) }));
  return html`<p class="none-here" hidden>${auditWord('noneHere', language)}</p>${groups
    .filter(({ own }) => own.length > 0)
    .map(
      ({ level, own }) =>
        html`<div class="level-group"><h4>${auditWord(`level-${level}`, language)} (${own.length})</h4>${own.map((f) => findingMarkup(f, norms, language))}</div>`,
    )}`;
}

function findingMarkup(finding: AuditFinding, norms: NormIndex, language: Language): Markup {
  const { id, level, quotes, missing, belongsTo } = finding;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const target = quotes.length > 0 ? `${id}-t` : belongsTo === undefined ? '' : blockId(id, belongsTo);
  const details = [
    finding.rule,
    finding.part,
    finding.confidence === undefined ? undefined : `${say('confidence')}: ${finding.confidence}`,
  ];
  return html`<article class="finding ${level}" id="${id}" tabindex="-1" aria-labelledby="${id}-h" data-level="${level}" data-outcome="${level === 'review' ? 'review' : 'fail'}" data-norms="${norms.tokens(finding.norms)}"${
    belongsTo === undefined ? undefined : html` data-belongs="${blockId(id, belongsTo)}"`
  }>
<header><span class="chip ${level}">${finding.levelText}</span><span class="id">${details.filter((d) => d !== undefined).join(' · ')}</span><h5 id="${id}-h">${finding.title}</h5></header>
${finding.note === undefined ? undefined : html`<p>${finding.note}</p>`}
${quotes.map((quote) => quoteMarkup(quote))}
${missing === undefined ? undefined : html`<p class="small">${missing}</p>`}
${target === '' ? undefined : html`<a class="to-text small" href="#${target}">${say('showInText')}<span class="unseen">: ${finding.title}</span></a>`}
<dl><dt>${say('why')}</dt><dd>${finding.why}</dd>
${finding.norms.length > 0 ? html`<dt>${say('norm')}</dt><dd>${normsMarkup(finding.norms, language)}</dd>` : undefined}
${finding.fines.length > 0 ? html`<dt>${say('fine')}</dt>${finding.fines.map((fine) => html`<dd>${fine}</dd>`)}` : undefined}
<dt>${say('write')}</dt><dd class="write" lang="${finding.writeLanguage}">${finding.write}</dd>
${finding.sameDefect.length > 0 ? html`<dt>${say('sameDefect')}</dt><dd>${finding.sameDefect.join('; ')}</dd>` : undefined}</dl>
<details><summary>${say('cannotSee')}</summary><p>${finding.cannotSee}</p></details>
</article>`;
}

/** The id of a block of the text: «d1-b12». */
function blockId(finding: string, block: number): string {
  return `${finding.slice(0, finding.indexOf('-'))}-b${block}`;
}

function quoteMarkup({ before, marked, after, place }: Quote): Markup {
  return html`<blockquote><p>${before}<mark>${marked}</mark>${after}</p><footer>${place}</footer></blockquote>`;
}

function normsMarkup(norms: readonly Norm[], language: Language): Markup {
  const doubt = norms.find((n) => n.doubt !== undefined)?.doubt;
  if (norms.length === 0) return html`<span class="small">${auditWord('ofText', language)}</span>`;
  return html`${norms.map(normText).join('; ')}${doubt === undefined ? undefined : html` <span class="doubt">(${doubt})</span>`}`;
}

function matrix(requirements: readonly Requirement[], norms: NormIndex, language: Language): Markup {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  return html`<table class="matrix"><thead><tr><th scope="col">${say('check')}</th><th scope="col">${say('norm')}</th><th scope="col">${say('outcome')}</th><th scope="col">${say('quoteAndPlace')}</th></tr></thead><tbody>
${requirements.map(
  (r) =>
    html`<tr data-outcome="${r.outcome}"${r.level === undefined ? undefined : html` data-level="${r.level}"`} data-norms="${norms.tokens(r.norms)}"><td>${
      r.finding === undefined
        ? r.title
        : html`<a href="#${r.finding}" data-finding="${r.finding}">${r.title}</a>`
    }<span class="id">${[r.rule, r.part].filter((t) => t !== undefined).join(' · ')}</span></td><td>${normsMarkup(r.norms, language)}</td><td><span class="chip ${chipOf(r)}">${r.outcomeText}</span>${r.remarks.map(
      (remark) => html`<p class="small">${remark}</p>`,
    )}</td><td>${r.quotes.map((q) => html`<p>«${quoteLine(q, 160)}»<br><span class="place">${q.place}</span></p>`)}</td></tr>`,
)}</tbody></table>`;
}

function factMarkup({ title, intro, columns, rows: all }: FactTable, language: Language): Markup {
  if (all.length === 0)
    return html`<h4>${title}</h4><p class="small">${intro ?? auditWord('notSaid', language)}</p>`;
  return html`<table class="fact c${columns.length}"><caption>${title}</caption><thead><tr>${columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead><tbody>${all.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>${intro === undefined ? undefined : html`<p class="small">${intro}</p>`}`;
}
