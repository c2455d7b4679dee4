/** A date of the command line. */
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError for what is no day of the calendar */
export function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== value
  )
    throw new InvalidArgumentError('a date is written 2026-01-31.');
  return value;
}
