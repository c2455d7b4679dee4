/** The facts of the catalogue, in the order in which one may rest on another. */
import type { FactFinder } from './detector.ts';
import { crossBorder } from './facts/cross-border.ts';
import { dataCategories } from './facts/data-categories.ts';
import { documentKind } from './facts/document-kind.ts';
import { jurisdiction, operatorCountry } from './facts/jurisdiction.ts';
import { languages } from './facts/languages.ts';
import { lawsCited } from './facts/laws-cited.ts';
import { recipients } from './facts/recipients.ts';
import { regulatorsCited } from './facts/regulators-cited.ts';
import { services } from './facts/services.ts';
import { storageCountry } from './facts/storage-country.ts';

export const FACT_FINDERS: readonly FactFinder[] = [
  operatorCountry,
  jurisdiction,
  lawsCited,
  regulatorsCited,
  languages,
  documentKind,
  services,
  recipients,
  dataCategories,
  storageCountry,
  crossBorder,
];

/** The ids that the finders give, for rule files that name one. */
export const FACT_IDS: readonly string[] = [
  'operator-country',
  'jurisdiction',
  'laws-cited',
  'regulators-cited',
  'languages',
  'document-kind',
  'service',
  'recipient',
  'data-category',
  'storage-country',
  'cross-border',
];

/** Facts that have exactly one value. */
export const SINGLE_VALUED: ReadonlySet<string> = new Set([
  'jurisdiction',
  'operator-country',
  'cross-border',
  'document-kind',
]);
