/** Check `as-of`: whether the date that the document is judged for lies before or after a day. */
import type { Check } from './check.ts';

/** Options `from` and `before`, ISO dates: from that day on, until the day before. */
export const asOf: Check = ({ asOf: date }, { from, before }) => ({
  holds: (typeof from !== 'string' || date >= from) && (typeof before !== 'string' || date < before),
  confidence: 'high',
  evidence: [],
});
