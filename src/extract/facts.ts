/** The facts of the catalogue, in the order in which one may rest on another. */
import type { FactFinder } from './detector.ts';
import { dataCategories } from './facts/data-categories.ts';
import { recipients } from './facts/recipients.ts';
import { services } from './facts/services.ts';

export const FACT_FINDERS: readonly FactFinder[] = [services, recipients, dataCategories];

/** Facts that have exactly one value. */
export const SINGLE_VALUED: ReadonlySet<string> = new Set([
  'jurisdiction',
  'operator-country',
  'cross-border',
  'document-kind',
]);
