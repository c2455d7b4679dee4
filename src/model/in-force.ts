/** The one place that says when a norm, a fine or a term is in force. */

interface Dated {
  readonly since: string;
  readonly until?: string;
}

/** From `since` until the day before `until`. ISO dates compare as text. */
export function isInForce({ since, until }: Dated, date: string): boolean {
  return since <= date && (until === undefined || date < until);
}
