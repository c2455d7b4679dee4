import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../src/model/document.ts';
import { readHtml } from '../../src/read/html.ts';

function blocksOf(html: string): readonly RawBlock[] {
  return readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) }).blocks;
}

const texts = (html: string): string[] => blocksOf(html).map((block) => block.text);
const zone = (html: string, wanted: RawBlock['zone']): string[] =>
  blocksOf(html)
    .filter((block) => block.zone === wanted)
    .map((block) => block.text);

const CLAUSES = [
  'Настоящая Политика определяет порядок обработки персональных данных пользователей сайта.',
  'Оператор обрабатывает имя, телефон и адрес электронной почты пользователя в целях доставки заказов.',
  'Персональные данные хранятся три года с даты последнего заказа, затем уничтожаются.',
  'Пользователь вправе отозвать согласие на обработку персональных данных, направив письмо Оператору.',
];
const POLICY = `<h1>Политика конфиденциальности</h1>${CLAUSES.map((clause) => `<p>${clause}</p>`).join('')}`;
const EXPECTED = ['Политика конфиденциальности', ...CLAUSES];
const MENU =
  '<ul><li><a href="/">Главная</a></li><li><a href="/shop">Магазин</a></li><li><a href="/about">О нас</a></li></ul>';

describe('the site around the policy', () => {
  it.each([
    ['nav', `<nav>${MENU}</nav><main>${POLICY}</main>`],
    [
      'a header with a menu',
      `<header class="site-header"><a href="/">Ромашка</a>${MENU}</header><div>${POLICY}</div>`,
    ],
    ['a menu nobody marked', `<div class="x1">${MENU}</div><div class="x2">${POLICY}</div>`],
    [
      'scripts and styles',
      `<style>p{color:red}</style><script>var a = "текст";</script>${POLICY}<noscript>Включите JavaScript</noscript>`,
    ],
    [
      'a cookie banner',
      `${POLICY}<div class="cookie-notice"><p>Мы используем cookie.</p><button>Принять</button></div>`,
    ],
    ['a dialog', `${POLICY}<div role="dialog"><p>Оставьте заявку, и мы перезвоним вам сегодня.</p></div>`],
    ['a form', `${POLICY}<form><label>Имя</label><input name="n"><button>Отправить</button></form>`],
    [
      'breadcrumbs',
      `<div class="breadcrumbs"><a href="/">Главная</a> / <span>Политика</span></div>${POLICY}`,
    ],
    [
      'hidden parts',
      `<div hidden>Черновик</div><p style="display: none">Скрыто</p>${POLICY}<span aria-hidden="true">×</span>`,
    ],
    [
      'a link back',
      `<p><a href="/">← На главную</a></p>${POLICY}<p><a href="/offer">Оферта</a> | <a href="/">Главная</a></p>`,
    ],
    [
      'a sidebar',
      `<div class="row"><div class="col-9">${POLICY}</div><div class="sidebar"><h4>Новости</h4><a href="/n/1">Скидки</a></div></div>`,
    ],
    ['comments of old browsers', `<!--[if lt IE 9]><p>Обновите браузер</p><![endif]-->${POLICY}`],
  ])('leaves out %s', (_, body) => {
    expect(texts(`<html><head><title>Ромашка</title></head><body>${body}</body></html>`)).toEqual(EXPECTED);
  });

  it('leaves out a table of contents that repeats the headings', () => {
    const sections = ['Общие положения', 'Цели обработки', 'Права субъекта'];
    const contents = sections.map((name, i) => `<li><a href="#s${i}">${name}</a></li>`).join('');
    const text = sections
      .map((name, i) => `<h2 id="s${i}">${i + 1}. ${name}</h2><p>${CLAUSES[i]}</p>`)
      .join('');
    expect(texts(`<h1>Политика</h1><ol>${contents}</ol>${text}`)).toHaveLength(7);
  });

  it('leaves out the landing page around a policy', () => {
    const sales = 'Наши букеты собирают лучшие флористы города из свежих цветов каждое утро. '.repeat(8);
    const page = `<div class="a"><h2>Букеты</h2><p>${sales}</p></div><div class="b">${POLICY.repeat(3)}</div>`;
    expect(texts(page).join(' ')).not.toContain('флористы');
  });
});

describe('what must not be lost', () => {
  it.each([
    ['a policy inside a form', `<form><input type="hidden" name="state">${POLICY}</form>`],
    ['a policy in a dialog', `<div class="modal" style="display:none">${POLICY}</div>`],
    ['a policy called a footer', `<div class="footer">${POLICY}</div>`],
    ['a main part that is empty', `<main></main><div>${POLICY}</div>`],
    ['several articles', `<article>${POLICY.slice(0, 200)}</article>${POLICY.slice(200)}`],
    ['no body at all', POLICY],
    [
      'a title in the header of the site',
      `<header>${MENU}${MENU}${POLICY.slice(0, 42)}</header><div>${POLICY.slice(42)}</div>`,
    ],
  ])('reads %s', (_, body) => {
    const found = texts(body).join(' ').replaceAll(' ', '');
    expect(found).toContain(EXPECTED.join('').replaceAll(' ', ''));
    expect(found.length).toBe(EXPECTED.join('').replaceAll(' ', '').length);
  });

  it('keeps sections folded in an accordion, with the headings on their buttons', () => {
    const sections = CLAUSES.map(
      (clause, i) =>
        `<div class="accordion-item"><button class="accordion-button" aria-expanded="false">Раздел ${i + 1}</button><div style="display:none"><p>${clause} ${clause}</p></div></div>`,
    );
    const found = texts(`<h1>Политика</h1>${sections.join('')}`);
    expect(found).toHaveLength(9);
    expect(found[3]).toBe('Раздел 2');
  });

  it('keeps a list of links to others and short contacts after the text', () => {
    const partners =
      '<p>Мы передаём данные:</p><ul><li><a href="https://example.com/a">Служба доставки</a></li><li><a href="https://example.org/b">Банк</a></li><li><a href="https://example.net/c">Хостинг</a></li></ul>';
    const found = texts(
      `<div>${POLICY}${partners}</div><div><h3>Контакты</h3><p>ТОО «Ромашка», Алматы</p></div>`,
    );
    expect(found).toEqual([
      ...EXPECTED,
      'Мы передаём данные:',
      'Служба доставки',
      'Банк',
      'Хостинг',
      'Контакты',
      'ТОО «Ромашка», Алматы',
    ]);
  });

  it('keeps the requisites of the footer and of the header, each once, first of all the footer', () => {
    const html =
      `<body><header><a href="/">Ромашка</a>${MENU}<p>+7 (727) 300-00-00, 300-00-01</p><p>+7 (727) 300-00-00</p></header><main>${POLICY}</main>` +
      `<footer>${MENU}<p>© 2026 ТОО «Ромашка»<br>БИН 000000000000</p><p>г. Алматы, ул. Садовая, 1</p><p>+7 (727) 300-00-00</p><p>Подпишитесь на новости</p></footer></body>`;
    expect(zone(html, 'body')).toEqual(EXPECTED);
    expect(zone(html, 'page-header')).toEqual(['+7 (727) 300-00-00, 300-00-01']);
    expect(zone(html, 'page-footer')).toEqual([
      '© 2026 ТОО «Ромашка»',
      'БИН 000000000000',
      'г. Алматы, ул. Садовая, 1',
      '+7 (727) 300-00-00',
    ]);
  });
});

describe('text that the page carries raw', () => {
  const MARKDOWN = `# Политика\n\n${CLAUSES.slice(0, 2).join('\n\n')}\n\n## 1. Цели\n\n- доставка **заказов**;\n- ответы на вопросы.\n\n${CLAUSES.slice(2).join('\n\n')}\n`;
  const SHAPE = [
    'h1 Политика',
    'p ',
    'p ',
    'h2 1. Цели',
    'i доставка заказов;',
    'i ответы на вопросы.',
    'p ',
    'p ',
  ];
  const shape = (html: string): string[] =>
    blocksOf(html).map(
      ({ kind, level, text }) =>
        `${kind[0]}${kind === 'heading' ? level : ''} ${kind === 'paragraph' ? '' : text}`,
    );

  it.each([
    ['in the page itself', `<div class="c">${MARKDOWN}</div>`],
    ['preformatted', `<pre>${MARKDOWN}</pre>`],
    ['in a text area', `<textarea>${MARKDOWN}</textarea>`],
    ['in a script of its own type', `<div id="app"></div><script type="text/markdown">${MARKDOWN}</script>`],
    ['in a template literal', `<div id="app"></div><script>const t = \`${MARKDOWN}\`; render(t);</script>`],
    [
      'in JSON with escapes',
      `<div id="app"></div><script type="application/json">${JSON.stringify({ page: { body: MARKDOWN } }).replace(/[а-я]/gu, (c) => `\\u0${c.charCodeAt(0).toString(16)}`)}</script>`,
    ],
  ])('reads Markdown %s', (_, body) => {
    expect(shape(`<html><body>${body}</body></html>`)).toEqual(SHAPE);
  });

  it('reads markup in a string, with places in the page', () => {
    const html = `<div id="root"></div><script>window.data = {"html": ${JSON.stringify(POLICY.repeat(2))}};</script>`;
    const blocks = blocksOf(html);
    expect(blocks.slice(0, 5).map((block) => block.text)).toEqual(EXPECTED);
    const [segment] = blocks[1]?.segments ?? [];
    expect(html.slice(segment?.source, (segment?.source ?? 0) + (segment?.length ?? 0))).toBe(CLAUSES[0]);
  });

  it('finds links in Markdown', () => {
    const html = `<pre># Политика\n\n- пишите [на почту](mailto:a@example.kz)\n- или звоните</pre>`;
    const { blocks, links } = readHtml({ name: 'a.html', bytes: new TextEncoder().encode(html) });
    expect(blocks[1]?.text).toBe('пишите на почту');
    expect(links.map(({ block, target, start, end }) => [block, target, start, end])).toEqual([
      [1, 'mailto:a@example.kz', 7, 15],
    ]);
  });

  it('does not take line ends in the source of a normal page for structure', () => {
    const wrapped = CLAUSES.join('\n').replaceAll(' ', '\n');
    expect(texts(`<p>${wrapped}</p>`)).toEqual([CLAUSES.join(' ')]);
  });
});
