/** The only place that asks what day it is. */

/** The local calendar date as YYYY-MM-DD. */
export function todayIn(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
