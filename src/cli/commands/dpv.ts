/** `extract --format dpv`: what the JSON-LD needs besides the extraction. */
import { readFileSync } from 'node:fs';
import { clip, quote } from '../../extract/evidence.ts';
import type { Extracted } from '../../extract/extract.ts';
import { partiesOf } from '../../extract/operator.ts';
import type { Equivalents } from '../../model/equivalents.ts';
import type { Service } from '../../model/pack.ts';
import { sha256 } from '../../model/sha256.ts';
import { type DpvFile, dpvJsonLd } from '../../report/dpv.ts';

export async function dpvFile(
  path: string,
  bytes: Uint8Array,
  { extraction, analysis }: Extracted,
): Promise<DpvFile> {
  const { document } = analysis;
  const [operator] = partiesOf(analysis).operator;
  const sentence = operator === undefined ? undefined : analysis.sentenceAt(operator.start);
  return {
    path,
    sha256: sha256(bytes),
    language: extraction.languages[0] ?? 'ru',
    extraction,
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
