/** Every number that tells a person or company, with whose it is: registration numbers, bank details, phones, postcodes. */
import type { StatedIdentifier } from '../model/clause.ts';
import type { Analysis } from './analysis.ts';
import { detailsOf } from './bank-details.ts';
import { quote } from './evidence.ts';
import { identifiersOf } from './identifiers.ts';

/** In the order of the text. A number is quoted as it is written, its label apart. */
export function statedIdentifiers(analysis: Analysis): StatedIdentifier[] {
  const found = [
    ...identifiersOf(analysis).map((identifier) => ({
      ...identifier,
      value: identifier.digits,
      at: identifier.number,
    })),
    ...detailsOf(analysis).map((detail) => ({ ...detail, at: detail })),
  ].sort((a, b) => a.at.start - b.at.start);
  return found.map(({ kind, value, belongsTo, country, fault, at }) => ({
    kind,
    value,
    belongsTo,
    ...(country === undefined ? {} : { country }),
    ...(fault === undefined ? {} : { fault }),
    evidence: [quote(analysis.document, at)],
  }));
}
