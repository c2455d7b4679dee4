/**
 * Writes docs/rules/: a page for every rule and a catalogue, in Russian and English, from the built rules.
 * With --check only tells whether they are current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = join(root, 'docs/rules');
const pack = JSON.parse(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
const { explain, ruleMarkdown } = await import(pathToFileURL(join(root, 'dist/docs.js')).href);

const LANGUAGES = { ru: 'По-русски', kk: 'Қазақша', en: 'In English' };
const PACKS = { kz: 'Kazakhstan', ru: 'Russia', common: 'Any country' };
const wanted = new Map();
for (const rule of pack.rules) wanted.set(`${rule.id}.md`, page(rule));
wanted.set('README.md', catalogue());

const stale = [...wanted].filter(([path, text]) => {
  const file = join(pages, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
const left = existsSync(pages)
  ? readdirSync(pages, { recursive: true })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md') && !wanted.has(path))
  : [];
if (process.argv.includes('--check')) {
  const names = [...stale.map(([path]) => path), ...left];
  if (names.length > 0) {
    console.error(`docs/rules is not current (${names.slice(0, 5).join(', ')} …); run npm run docs`);
    process.exitCode = 1;
  } else console.log('docs/rules is current');
} else {
  for (const path of left) rmSync(join(pages, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(pages, path)), { recursive: true });
    writeFileSync(join(pages, path), text);
  }
  console.log(`docs/rules: ${stale.length} written, ${left.length} removed`);
}

function page(rule) {
  const parts = Object.entries(LANGUAGES).map(([language, name]) => {
    const { title, facts, sections } = explain(rule, pack, language);
    const body = sections.map(({ heading, lines }) => {
      const text = lines.length > 1 ? lines.map((l) => `- ${plain(l)}`).join('\n') : plain(lines[0]);
      return `**${heading}** ${lines.length > 1 ? `\n\n${text}` : text}`;
    });
    return `## ${name}: ${plain(title)}\n\n${facts}\n\n${body.join('\n\n')}\n`;
  });
  return `# \`${rule.id}\`\n\n${parts.join('\n')}`;
}

function catalogue() {
  const parts = Object.entries(PACKS).map(([id, name]) => {
    const rules = pack.rules.filter((r) => r.pack === id);
    const table = ruleMarkdown(rules, pack, 'en').replaceAll(/^\| `([^`]+)`/gm, '| [`$1`]($1.md)');
    return `## ${name}: ${rules.length} rules\n\n${table}`;
  });
  return `# Rules\n\nMade from \`rules/\` by \`npm run docs\`; the law as of ${pack.edition}.\n\n${parts.join('\n')}`;
}

/** What a text of a rule may hold must not turn into markup. */
function plain(text) {
  return text.replaceAll(/([\\`*_<>#|[\]])/g, '\\$1');
}
