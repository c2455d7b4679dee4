/** One run that has everything in it: what is accepted, known, skipped, several in one file, unreadable and expired. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parseXml } from '../report/xml-tree.ts';
import { parseScenario, runScenario } from './scenario.ts';

const SCENARIO = `
@file two.md
# Политика конфиденциальности

ТОО «Айна» (БИН 990140000123) обрабатывает имя и телефон клиентов. Данные клиентов хранятся бессрочно.

Права: клиент вправе отозвать согласие, написав на info@aina.kz.

# Согласие на обработку персональных данных

Я, субъект, даю согласие ТОО «Айна» на обработку моих имени и телефона бессрочно.
@file notes.md
# tilekit

Tilekit draws map tiles on a canvas without a server and without any build step. Install it with npm install tilekit
and import the renderer from your own module. The renderer takes a canvas, a zoom level and the name of a tile source.
@file privlint.waivers.yaml
waivers:
  - {rule: kz/retention-unlimited, document: site/two.md, reason: "архив | <закон>", approver: И. Иванова}
  - {rule: kz/sale-of-data, document: site/two.md, reason: x}
  - {rule: kz/minors, document: site/two.md, reason: x, expires: 2020-01-01}
$ mkdir site; mv two.md notes.md site; touch site/empty.txt; cp fixtures/flawed/ru-shop.txt fixtures/flawed/two-jurisdictions.docx site
$ privlint baseline create site/ru-shop.txt
$ privlint check site --report sarif
$ privlint check site --report junit
$ privlint check site --report json
`;

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0]);

const [, , sarif, junit, json] = runScenario(parseScenario(SCENARIO));

it('has everything in it', () => {
  const { files, problems, notices } = JSON.parse(json?.stdout ?? '');
  const judgements = files.flatMap((file: { judgements: unknown[] }) => file.judgements);
  expect(judgements.some((j: { waived?: unknown }) => j.waived)).toBe(true);
  expect(judgements.some((j: { known?: unknown }) => j.known)).toBe(true);
  expect(files.some((file: { skipped?: unknown }) => file.skipped)).toBe(true);
  expect(files.some((file: { parts?: unknown }) => file.parts)).toBe(true);
  expect(problems).toHaveLength(1);
  expect(notices.map((notice: { code: string }) => notice.code)).toEqual(['waiver-unused', 'waiver-expired']);
});

it('is valid SARIF with all the rules that ship', () => {
  const validate = ajv.compile(schema);
  const log = JSON.parse(sarif?.stdout ?? '');
  validate(log);
  expect(validate.errors).toBeNull();
  const [{ results, invocations, tool }] = log.runs;
  expect(tool.driver.rules.length).toBeGreaterThan(100);
  const accepted = results.filter((r: { suppressions: unknown[] }) => r.suppressions.length > 0);
  expect(accepted[0].suppressions[0]).toMatchObject({
    justification: 'архив | <закон>',
    properties: { approver: 'И. Иванова' },
  });
  const [{ locations }] = invocations[0].toolConfigurationNotifications;
  expect(locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'privlint.waivers.yaml' },
    region: { startLine: 3, startColumn: 5 },
  });
});

it('is well-formed XML, and ends with the same status in every format', () => {
  expect(parseXml(junit?.stdout ?? '').children).not.toHaveLength(0);
  expect([sarif, junit, json].map((run) => run?.status)).toEqual([2, 2, 2]);
});
