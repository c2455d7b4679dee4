/** The script of the page: going between findings and words, filters, printing. Links work without it. */
export const SCRIPT = `(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const id = (name) => document.getElementById(name);

  function choose(name) {
    for (const old of all('.current')) old.classList.remove('current');
    id(name)?.classList.add('current');
    for (const mark of all('.mark[data-f~="' + CSS.escape(name) + '"]')) mark.classList.add('current');
  }
  function goTo(target) {
    if (!target) return;
    const pane = target.closest('.text');
    const [at, around] = [target, pane ?? target].map((e) => e.getBoundingClientRect());
    // beside the findings the text scrolls by itself, so that the finding stays where it is
    if (pane) pane.scrollTop += at.top - around.top - pane.clientHeight / 2;
    const now = target.getBoundingClientRect();
    if (!pane || now.top < 0 || now.bottom > innerHeight) target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  }
  function showWords(name) {
    choose(name);
    const mark = document.querySelector('.mark[data-f~="' + CSS.escape(name) + '"]');
    goTo(mark ?? id(id(name)?.dataset.belongs ?? ''));
  }
  function showFinding(name) {
    const finding = id(name);
    if (!finding) return;
    if (finding.hidden) reset();
    choose(name);
    goTo(finding);
  }

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.mark');
    if (mark) {
      event.preventDefault();
      const names = mark.dataset.f.split(' ').filter((name) => !id(name)?.hidden);
      const at = names.findIndex((name) => id(name)?.classList.contains('current'));
      showFinding(names[(at + 1) % names.length] ?? mark.dataset.f.split(' ')[0]);
      return;
    }
    const toFinding = event.target.closest('a[data-finding]');
    if (toFinding) {
      event.preventDefault();
      showFinding(toFinding.dataset.finding);
      return;
    }
    const finding = event.target.closest('.finding');
    if (!finding) return;
    const link = event.target.closest('a, button, summary');
    if (link && !link.classList.contains('to-text')) return;
    if (!link && String(getSelection()) !== '') return;
    if (link) event.preventDefault();
    showWords(finding.id);
  });

  const levels = all('input[name=level]');
  const outcome = id('filter-outcome');
  const norm = id('filter-norm');
  function filter() {
    const chosen = new Set(levels.filter((box) => box.checked).map((box) => box.value));
    const fits = ({ level, outcome: is, norms }) =>
      (!level || chosen.has(level)) &&
      (outcome.value === '' || outcome.value === is) &&
      (norm.value === '' || (norms ?? '').split(' ').includes(norm.value));
    let shown = 0;
    const hidden = new Set();
    for (const finding of all('.finding')) {
      finding.hidden = !fits(finding.dataset);
      if (finding.hidden) hidden.add(finding.id);
      else shown++;
    }
    for (const row of all('tr[data-outcome]')) row.hidden = !fits(row.dataset);
    for (const mark of all('.mark'))
      mark.classList.toggle('off', mark.dataset.f.split(' ').every((name) => hidden.has(name)));
    for (const group of all('.level-group'))
      group.hidden = !group.querySelector('.finding:not([hidden])');
    for (const list of all('.findings')) {
      const none = list.querySelector('.none-here');
      if (none) none.hidden = !!list.querySelector('.finding:not([hidden])');
    }
    id('shown').textContent = id('shown').dataset.text.replace('{0}', String(shown));
  }
  function reset() {
    for (const box of levels) box.checked = true;
    outcome.value = '';
    norm.value = '';
    filter();
  }
  if (id('shown')) {
    for (const control of [...levels, outcome, norm]) control.addEventListener('change', filter);
    id('print').addEventListener('click', () => print());
    id('print-text').addEventListener('change', (event) =>
      document.body.classList.toggle('with-text', event.target.checked),
    );
    filter();
  }
  const start = decodeURIComponent(location.hash.slice(1));
  if (start !== '' && id(start)?.classList.contains('finding')) showWords(start);
})();
`;
