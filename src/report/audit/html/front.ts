/** Cover, contents, summary and the overview of many documents. */
import type { Audit, AuditDocument, Overview, OverviewCell, Row } from '../audit.ts';
import { LEVELS } from '../audit.ts';
import type { House } from '../house.ts';
import { noFindings } from '../no-findings.ts';
import { legendOf, signOf } from '../overview-signs.ts';
import { auditWord } from '../words.ts';
import { base64 } from './csp.ts';
import { html, type Markup } from './markup.ts';

export function coverMarkup(audit: Audit): Markup {
  const { language, house, title, cover, coverText, redacted } = audit;
  return html`<header class="cover">
${logo(house)}<h1>${title}</h1>
${rows(cover)}
${coverText === '' ? undefined : html`<p class="cover-text">${coverText}</p>`}
${redacted ? html`<p class="note">${auditWord('redacted', language)}</p>` : undefined}
</header>`;
}

export function contentsMarkup({ language, documents, overview, closingText, house }: Audit): Markup {
  const entry = (id: string, text: string): Markup => html`<li><a href="#${id}">${text}</a></li>`;
  return html`<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${auditWord('contents', language)}</h2><ol>
${entry('summary', auditWord('summary', language))}
${overview === undefined ? undefined : entry('overview', auditWord('overview', language))}
${documents.map(({ id, path }) => entry(id, path))}
${entry('limits', auditWord('limits', language))}
${entry('repro', auditWord('repro', language))}
${closingText === '' ? undefined : entry('closing', house.name ?? '')}
</ol></nav>`;
}

export function summaryMarkup({ language, summary, documents, problems, notices }: Audit): Markup {
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const isClean = summary.counts.every(({ count }) => count === 0);
  return html`<section id="summary" aria-labelledby="summary-title"><h2 id="summary-title">${say('summary')}</h2>
<ul class="counts">${summary.counts.map(
    ({ level, count, text }) => html`<li class="${level}"><b>${count}</b><span>${text}</span></li>`,
  )}</ul>
${isClean ? html`<p>${say(noFindings(...documents))}</p>` : undefined}
${
  summary.first.length === 0
    ? undefined
    : html`<h3>${say('whatFirst')}</h3><ol class="first">${summary.first.map(
        (step) =>
          html`<li><a href="#${step.finding}" data-finding="${step.finding}">${step.title}</a> <span class="chip ${step.level}">${step.levelText}</span><span class="where">${step.where}</span></li>`,
      )}</ol><p class="small">${say('firstBasis')}</p>`
}
${
  summary.groups.length === 0
    ? undefined
    : html`<h3>${say('whatIsWrong')}</h3><div class="groups">${summary.groups.map(
        ({ heading, items }) =>
          html`<div><h4>${heading}</h4><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>`,
      )}</div>`
}
${
  isClean
    ? undefined
    : html`<h3>${say('howBad')}</h3><p>${say(summary.fines.length > 0 ? 'finesNamed' : 'noFines')}</p>
<ul class="plain">${summary.fines.map((fine) => html`<li>${fine}</li>`)}</ul>`
}
${list(say('notJudged'), problems)}${list(say('notices'), notices)}
</section>`;
}

export function overviewMarkup(audit: Audit): Markup | undefined {
  const { overview, language, documents } = audit;
  if (overview === undefined) return undefined;
  return html`<section id="overview" class="new-page" aria-labelledby="overview-title"><h2 id="overview-title">${auditWord('overview', language)}</h2>
${countsTable(documents, audit)}
${matrix(overview, audit)}
</section>`;
}

function countsTable(documents: readonly AuditDocument[], { language }: Audit): Markup {
  const outcomes = ['pass', 'inapplicable', 'error'] as const;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${auditWord('documents', language)}"><table class="numbers"><thead><tr><th scope="col">№</th><th scope="col">${auditWord('document', language)}</th>
${LEVELS.map((level) => html`<th scope="col">${auditWord(`level-${level}`, language)}</th>`)}
${outcomes.map((o) => html`<th scope="col">${auditWord(`outcome-${o}`, language)}</th>`)}</tr></thead><tbody>
${documents.map(
  (
    { id, path, skipped, counts, outcomes: of },
    i,
  ) => html`<tr><td>${i + 1}</td><th scope="row"><a href="#${id}">${path}</a></th>
${
  skipped === undefined
    ? html`${LEVELS.map((level) => html`<td>${counts[level]}</td>`)}${outcomes.map((o) => html`<td>${of[o]}</td>`)}`
    : html`<td colspan="7">${skipped}</td>`
}</tr>`,
)}</tbody></table></div>`;
}

function matrix(
  { documents, rows: requirements }: Overview,
  { language, documents: all }: Audit,
): Markup | undefined {
  if (requirements.length === 0) return undefined;
  const hasAccepted = requirements.some(({ cells }) => cells.some((c) => c?.isAccepted === true));
  const number = (path: string): number => all.findIndex((d) => d.path === path) + 1;
  return html`<h3>${auditWord('overviewMatrix', language)}</h3>
<div class="wide" tabindex="0" role="region" aria-label="${auditWord('overviewMatrix', language)}"><table class="overview"><thead><tr><th scope="col">${auditWord('check', language)}</th>
${documents.map((path) => html`<th scope="col" class="cell" title="${path}">${number(path)}<span class="unseen"> ${path}</span></th>`)}</tr></thead><tbody>
${requirements.map(
  ({ rule, title, cells }) =>
    html`<tr><th scope="row">${title}<br><span class="small">${rule}</span></th>${cells.map((cell) => html`<td class="cell">${cell === undefined ? '–' : sign(cell)}</td>`)}</tr>`,
)}</tbody></table></div><p class="small">${legendOf(hasAccepted, language)}</p>`;
}

function sign(cell: OverviewCell): Markup {
  const shown = html`<span class="chip ${chipOf(cell)}" title="${cell.text}">${signOf(cell)}<span class="unseen"> ${cell.text}</span></span>`;
  return cell.finding === undefined
    ? shown
    : html`<a href="#${cell.finding}" data-finding="${cell.finding}">${shown}</a>`;
}

/** The class that colours an outcome. */
export function chipOf({ outcome, level }: Pick<OverviewCell, 'outcome' | 'level'>): string {
  return level ?? (outcome === 'error' ? 'broken' : outcome);
}

export function rows(all: readonly Row[]): Markup {
  return html`<dl class="rows">${all.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

export function list(heading: string, items: readonly string[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<h3>${heading}</h3><ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** An SVG stands as a picture too: what is in it cannot run. */
function logo({ logo: picture, name = '' }: House): Markup | undefined {
  if (picture === undefined) return undefined;
  const type = picture.type === 'png' ? 'image/png' : 'image/svg+xml';
  return html`<img class="logo" src="data:${type};base64,${base64(picture.bytes)}" alt="${name}">`;
}
