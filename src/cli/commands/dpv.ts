/** `extract --format dpv`: what the JSON-LD needs besides the extraction. */
import { readFileSync } from 'node:fs';
import { quotes } from '../../extract/answers.ts';
import { clip, clipMarked, quote } from '../../extract/evidence.ts';
import type { Extracted } from '../../extract/extract.ts';
import { groundsOf } from '../../extract/grounds.ts';
import type { Mention } from '../../extract/mention.ts';
import { partiesOf } from '../../extract/operator.ts';
import { purposesOf } from '../../extract/purposes.ts';
import type { FactValue } from '../../model/clause.ts';
import type { Equivalents } from '../../model/equivalents.ts';
import type { Service } from '../../model/pack.ts';
import { sha256 } from '../../model/sha256.ts';
import { type DpvFile, dpvJsonLd } from '../../report/dpv.ts';

export async function dpvFile(path: string, bytes: Uint8Array, extracted: Extracted): Promise<DpvFile> {
  const { extraction, analysis } = extracted;
  const { document } = analysis;
  const quoted = (kinds: ReadonlyMap<string, readonly Mention[]>): FactValue[] =>
    [...kinds].map(([value, mentions]) => ({
      value,
      evidence: quotes(
        document,
        mentions.map((m) => clipMarked(document.text, m.sentence, m)),
      ),
    }));
  const [operator] = partiesOf(analysis).operator;
  const sentence = operator === undefined ? undefined : analysis.sentenceAt(operator.start);
  return {
    path,
    sha256: sha256(bytes),
    language: extraction.languages[0] ?? 'ru',
    extraction,
    purposes: quoted(purposesOf(extracted)),
    grounds: quoted(groundsOf(extracted)),
    ...(operator === undefined
      ? {}
      : {
          operator: {
            name: document.text.slice(operator.start, operator.end),
            evidence: quote(document, clip(document.text, sentence ?? operator, operator)),
          },
        }),
  };
}

/** The names of other vocabularies are read only here: nothing else needs them. */
export async function dpvReport(files: readonly DpvFile[], services: readonly Service[]): Promise<string> {
  const text = readFileSync(new URL('./equivalents.json', import.meta.url), 'utf8');
  return dpvJsonLd(files, JSON.parse(text) as Equivalents, services);
}
