/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import type { Judgement } from '../../../src/model/report.ts';
import { htmlReport } from '../../../src/report/audit/html/page.ts';
import { BROWSER, open, startBrowser } from './browser.ts';
import { auditFrom, auditOf, FLAWED, files, judge, text } from './sample.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

if (BROWSER === undefined) console.warn('no Chromium on this machine: the page is not tested in a browser');

describe.skipIf(BROWSER === undefined)('the HTML report in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: string;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await htmlReport(await auditOf(files(FLAWED)));
  }, 120_000);
  afterAll(async () => browser?.close());

  it('shows the words of a finding that is clicked, and the finding of words that are clicked', async () => {
    const { page: p, said, asked } = await open(browser, page);
    const finding = p.locator('.finding:has(.to-text)').nth(4);
    const id = await finding.getAttribute('id');
    await finding.locator('h5').click();
    const mark = p.locator(`.mark[data-f~="${id}"]`).first();
    const pane = p.locator('.text').first();
    const [box, around] = [await mark.boundingBox(), await pane.boundingBox()];
    if (box === null || around === null) throw new Error('the words are not on the screen');
    expect(box.y).toBeGreaterThanOrEqual(around.y);
    expect(box.y + box.height).toBeLessThanOrEqual(around.y + around.height);
    expect(box.y).toBeLessThan(900);
    const stays = await finding.locator('h5').boundingBox();
    expect(stays?.y).toBeGreaterThanOrEqual(0);
    expect(stays?.y).toBeLessThan(900);
    await expect(mark.evaluate((e) => e.matches('.current') && e === document.activeElement)).resolves.toBe(
      true,
    );

    await p.evaluate(() => scrollTo(0, 0));
    await p
      .locator('.text')
      .last()
      .locator('.mark')
      .last()
      .evaluate((e: HTMLElement) => e.click());
    const chosen = p.locator('.finding.current');
    expect(await chosen.count()).toBe(1);
    const at = await chosen.boundingBox();
    expect(at?.y).toBeLessThan(900);
    expect(at?.y).toBeGreaterThan(-900);
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('goes both ways by the keyboard alone', async () => {
    const { page: p } = await open(browser, page);
    await p.locator('.finding .to-text').first().focus();
    await p.keyboard.press('Enter');
    expect(await p.evaluate(() => document.activeElement?.className)).toContain('mark');
    await p.keyboard.press('Enter');
    expect(await p.evaluate(() => document.activeElement?.className)).toContain('finding');
  });

  it('filters by severity, outcome and norm, in findings, matrix and text', async () => {
    const { page: p, said } = await open(browser, page);
    const shown = (selector: string): Promise<number> => p.locator(`${selector}:visible`).count();
    const all = await shown('.finding');
    const errors = await shown('.finding.error');
    expect(errors).toBeGreaterThan(0);
    await p.getByLabel('Ошибки').uncheck();
    expect(await shown('.finding')).toBe(all - errors);
    expect(await p.locator('#shown').textContent()).toContain(String(all - errors));
    expect(await p.locator('.mark.error:not(.off)').count()).toBe(0);
    await p.getByLabel('Ошибки').check();
    await p.locator('#filter-outcome').selectOption('pass');
    expect(await shown('.finding')).toBe(0);
    expect(await shown('.matrix tbody tr')).toBe(await p.locator('tr[data-outcome=pass]').count());
    await p.locator('#filter-outcome').selectOption('');
    const options = await p
      .locator('#filter-norm option')
      .evaluateAll((o) => o.map((e) => (e as HTMLOptionElement).value));
    const token = options.find((o) => /^a\d+c\d+$/.test(o)) ?? '';
    await p.locator('#filter-norm').selectOption(token);
    const rows = await p
      .locator('tr[data-outcome]:visible')
      .evaluateAll((r) => r.map((e) => (e as HTMLElement).dataset.norms));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((norms) => !norms?.split(' ').includes(token))).toEqual([]);
    expect(said).toEqual([]);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['narrow', { viewport: { width: 390, height: 844 } }],
  ])('has no accessibility violation that axe knows (%s)', async (_, options) => {
    const { page: p } = await open(browser, page, { ...options, bypassCSP: true });
    await p.evaluate(AXE);
    const violations = await p.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await axe.run();
      return found.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`);
    });
    expect(violations).toEqual([]);
  });

  it('does not scroll sideways on a narrow screen', async () => {
    const { page: p } = await open(browser, page, { viewport: { width: 360, height: 740 } });
    expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('prints the findings without controls and without the text', async () => {
    const { page: p } = await open(browser, page);
    await p.emulateMedia({ media: 'print' });
    expect(await p.locator('.toolbar').isVisible()).toBe(false);
    expect(await p.locator('.text').first().isVisible()).toBe(false);
    expect(await p.locator('.finding').first().isVisible()).toBe(true);
    expect(await p.locator('.finding details p').first().isVisible()).toBe(true);
    const pdf = (await p.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
  });

  it('lets nothing of a hostile document run', async () => {
    const attack = [
      'Политика конфиденциальности <script>alert(1)</script><img src=x onerror=alert(2)>',
      '"><svg onload=alert(3)> </script><script>alert(4)</script> <!-- ]]> \u202Egnp.exe\u202C',
      "javascript:alert(5) ' onmouseover='alert(6) {{7*7}} \u2028 \u0007 \u001b[31m",
      'ТОО «Тест», БИН 160540012345, обрабатывает имя и телефон. Персональные данные хранятся бессрочно <b onclick=alert(9)>.',
    ].join('\n');
    const html = await htmlReport(
      await auditOf([text(attack, '"><script>alert(0)</script>.txt')], {
        client: '</title><script>alert(1)</script>',
      }),
    );
    const { page: p, said, asked } = await open(browser, html);
    await p.locator('.mark').first().click();
    await p.locator('.finding').first().click();
    expect(await p.locator('script').count()).toBe(3);
    expect(
      await p.locator('img, svg, iframe, [onclick], [onerror], [onload], [onmouseover], [style]').count(),
    ).toBe(0);
    expect(await p.locator('body').textContent()).toContain('<script>alert(1)</script>');
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('stays usable with a thousand findings', async () => {
    const [one] = await judge([text(LONG)]);
    if (one === undefined) throw new Error('not judged');
    const judgements = many(one.document, 1000);
    const html = await htmlReport(auditFrom([{ ...one, file: { ...one.file, judgements } }]));
    const { page: p, said } = await open(browser, html);
    expect(await p.locator('.finding').count()).toBe(1000);
    await p.locator('#d1-f900 h5').click();
    expect(await p.locator('.mark.current').first().isVisible()).toBe(true);
    await p.getByLabel('Ошибки').uncheck();
    expect(await p.locator('.finding:visible').count()).toBe(0);
    expect(said).toEqual([]);
  });
});

const LONG = `Политика конфиденциальности\n${'Оператор хранит персональные данные бессрочно и передаёт их партнёрам.\n'.repeat(1000)}`;

/** One finding in each of the paragraphs. */
function many({ text: whole, blocks }: Document, count: number): Judgement[] {
  return blocks.slice(1, count + 1).map(({ start, end, index }) => ({
    rule: 'kz/retention-unlimited',
    outcome: 'fail',
    severity: 'error',
    confidence: 'high',
    law: [],
    fingerprint: String(index),
    clauses: [],
    evidence: [
      {
        start,
        end,
        quote: whole.slice(start, end),
        place: { headings: [], paragraph: index + 1, source: start },
        mark: { start: start + 9, end: start + 15 },
      },
    ],
  }));
}
