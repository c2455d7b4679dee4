/** The audit as one self-contained page: no network, its own style and script alone may act, its data inside. */
import type { Outcome } from '../../../model/law.ts';
import { type Audit, LEVELS } from '../audit.ts';
import { RECORD_ID } from '../record-places.ts';
import { auditWord } from '../words.ts';
import { contentPolicy } from './csp.ts';
import { documentMarkup } from './document.ts';
import { contentsMarkup, coverMarkup, overviewMarkup, rows, summaryMarkup } from './front.ts';
import { html, jsonMarkup, type Markup } from './markup.ts';
import { type NormIndex, normIndexOf } from './norm-index.ts';
import { SCRIPT } from './script.ts';
import { styleOf } from './style.ts';

const OUTCOMES: readonly Outcome[] = ['fail', 'review', 'pass', 'inapplicable', 'error'];

export async function htmlReport(audit: Audit): Promise<string> {
  const { language, title, documents, limits, repro, closingText, house, record, json } = audit;
  const style = styleOf(house.colour);
  const norms = normIndexOf(audit);
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await contentPolicy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${[title, record.run.client].filter((t) => t !== undefined).join(' · ')}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#documents">${say('skipToFindings')}</a>
${coverMarkup(audit)}
${contentsMarkup(audit)}
<main>
${summaryMarkup(audit)}
${overviewMarkup(audit)}
<div id="documents" tabindex="-1">
${toolbar(norms, audit)}
${documents.map((document) => documentMarkup(document, audit, norms))}
</div>
<section id="limits" class="new-page" aria-labelledby="limits-title"><h2 id="limits-title">${say('limits')}</h2><ul class="plain">${limits.map((l) => html`<li>${l}</li>`)}</ul></section>
<section id="repro" aria-labelledby="repro-title"><h2 id="repro-title">${say('repro')}</h2><p>${say('reproIntro')}</p>${rows(repro.rows)}<h3>${say('command')}</h3><pre>${repro.command}</pre></section>
${closingText === '' ? undefined : html`<section id="closing"><p class="closing">${closingText}</p></section>`}
</main>
<script type="application/json" id="${RECORD_ID}">${jsonMarkup(JSON.stringify(record))}</script>
<script type="application/json" id="privlint-report">${jsonMarkup(JSON.stringify(JSON.parse(json)))}</script>
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`;
  return page.markup;
}

function toolbar({ acts }: NormIndex, { language, documents }: Audit): Markup | undefined {
  if (documents.every((d) => d.skipped !== undefined)) return undefined;
  const say = (word: Parameters<typeof auditWord>[0]): string => auditWord(word, language);
  return html`<div class="toolbar" role="search" aria-label="${say('filter')}">
<fieldset><legend class="unseen">${say('severity')}</legend>${LEVELS.map(
    (level) =>
      html`<label><input type="checkbox" name="level" value="${level}" checked> ${auditWord(`level-${level}`, language)}</label>`,
  )}</fieldset>
<label>${say('outcome')} <select id="filter-outcome"><option value="">–</option>${OUTCOMES.map(
    (outcome) => html`<option value="${outcome}">${auditWord(`outcome-${outcome}`, language)}</option>`,
  )}</select></label>
<label>${say('norm')} <select id="filter-norm"><option value="">${say('allNorms')}</option>${acts.map(
    ({ token, act, cites }) =>
      html`<optgroup label="${act}"><option value="${token}">${act}</option>${cites.map(
        ({ token: t, cite }) => html`<option value="${t}">${cite}</option>`,
      )}</optgroup>`,
  )}</select></label>
<label><input type="checkbox" id="print-text"> ${say('printText')}</label>
<button type="button" id="print">${say('print')}</button>
<output id="shown" aria-live="polite" data-text="${auditWord('shownOf', language)}"></output>
</div>`;
}
