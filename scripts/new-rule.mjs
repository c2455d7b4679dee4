/**
 * Begins a rule: `npm run new-rule -- kz/some-duty`. Writes rules/kz/some-duty.yaml with every key explained.
 * It names no existing clause or phrase: the rule does not build before those are written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^(?:ru|kz|common)\/[a-z0-9-]+$/.test(id)) {
  console.error('usage: npm run new-rule -- PACK/NAME, where PACK is ru, kz or common: kz/some-duty');
  process.exit(2);
}
const path = `rules/${id}.yaml`;
if (existsSync(join(root, path))) {
  console.error(`${path} exists already; choose another name`);
  process.exit(2);
}
const [pack] = id.split('/');
const second = pack === 'kz' ? 'kk' : 'ru';
writeFileSync(
  join(root, path),
  `id: ${id}
status: preview                # becomes stable once it was tried on real policies
kind: missing                  # missing | risky | inconsistent | recommended
severity: warning              # error | warning | info, or {policy: warning, consent: error}
confidence: medium
law:                           # acts: rules/laws; the day from which the norm binds, and until, if it ended
  - {act: ${pack === 'ru' ? 'ru-152-fz' : 'kz-94-v'}, cite: "ст. …", since: 2026-01-01}
fines: []                      # ids of rules/laws
sure: uncertain                # verified | from-memory | uncertain
title: {ru: "…", kk: "…", en: "…"}    # one line that names the finding
why: {ru: "…", kk: "…", en: "…"}      # what the norm asks and what is at stake
fix: {ru: "…", kk: "…", en: "…"}      # wording to paste, with [slots]
limits: {ru: "…", kk: "…", en: "…"}   # what the rule cannot see
# applies: {clause: cookies, is: [yes, partial]}
cases:                         # the first that holds gives the outcome; none is a pass
  - outcome: fail
    when: {not: {says: [{ru: ["…"], kk: ["…"], en: ["…"]}]}}
tests:                         # at least two of each for every language of the pack
  - {lang: ru, want: pass, text: "…"}
  - {lang: ru, want: fail, text: "…"}
  - {lang: ${second}, want: pass, text: "…"}
  - {lang: ${second}, want: fail, text: "…"}
`,
);
console.log(`${path} is begun. Fill it in, then: npm run build && node bin/privlint.js test-rules ${id}`);
