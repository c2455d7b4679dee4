/** Every number that tells a person or company, with whose it is: registration numbers, bank details, phones, postcodes. */
import type { StatedIdentifier } from '../model/clause.ts';
import type { Span } from '../model/document.ts';
import type { Analysis } from './analysis.ts';
import { detailsOf } from './bank-details.ts';
import { quote } from './evidence.ts';
import { identifiersOf } from './identifiers.ts';

/** In the order of the text. A number is quoted as it is written, its label apart. */
export function statedIdentifiers(analysis: Analysis): StatedIdentifier[] {
  const { document } = analysis;
  const stated = (
    span: Span,
    found: Pick<StatedIdentifier, 'kind' | 'value' | 'belongsTo' | 'country' | 'fault'>,
  ): StatedIdentifier => ({ ...found, evidence: [quote(document, span)] });
  return [
    ...identifiersOf(analysis).map(({ kind, digits, number, country, fault, belongsTo }) =>
      stated(number, { kind, value: digits, belongsTo, country, ...(fault === undefined ? {} : { fault }) }),
    ),
    ...detailsOf(analysis).map(({ kind, value, start, end, country, fault, belongsTo }) =>
      stated(
        { start, end },
        {
          kind,
          value,
          belongsTo,
          ...(country === undefined ? {} : { country }),
          ...(fault === undefined ? {} : { fault }),
        },
      ),
    ),
  ].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}
