/** What differs from machine to machine and from day to day. */
import { todayIn } from './clock.ts';

declare const PRIVLINT_VERSION: string;
declare const PRIVLINT_BUILD: string;

export interface Circumstances {
  readonly version: string;
  /** Digest of the code, which changes where the version may not. */
  readonly build: string;
  /** ISO date. */
  readonly today: string;
}

export function circumstances(): Circumstances {
  return { version: PRIVLINT_VERSION, build: PRIVLINT_BUILD, today: todayIn(new Date()) };
}
