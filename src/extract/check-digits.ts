/** Check digits and structure of Kazakh and Russian registration numbers. Digits only, no separators. */

/** Why a number cannot be what its label says. */
export type Fault = 'length' | 'check-digit' | 'structure' | 'repeated';

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_11TH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12TH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const ACCOUNT = [7, 1, 3];
const IBAN_LENGTH: Readonly<Record<string, number>> = { KZ: 20, DE: 22, GB: 22, AE: 23, TR: 26, GE: 22 };
const KAZAKH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const KAZAKH_AGAIN = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** БИН of a legal entity, branch or joint enterprise: year and month, kind, sign, serial, check digit. */
export function binFault(digits: string): Fault | undefined {
  const month = Number(digits.slice(2, 4));
  return (
    shapeFault(digits, [12]) ??
    (month < 1 || month > 12 || !/^.{4}[456][0-3]/.test(digits) ? 'structure' : undefined) ??
    (kazakhCheck(digits) ? undefined : 'check-digit')
  );
}

/** ИИН of a person: date of birth, century and sex, serial, check digit. */
export function iinFault(digits: string): Fault | undefined {
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const dated = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return (
    shapeFault(digits, [12]) ??
    (!dated || !/^.{6}[0-6]/.test(digits) ? 'structure' : undefined) ??
    (kazakhCheck(digits) ? undefined : 'check-digit')
  );
}

/** ИНН of a company (10 digits) or a person (12). */
export function innFault(digits: string): Fault | undefined {
  const shape = shapeFault(digits, [10, 12]);
  if (shape !== undefined) return shape;
  const right =
    digits.length === 10
      ? (weighted(digits, INN_10) % 11) % 10 === Number(digits[9])
      : (weighted(digits, INN_11TH) % 11) % 10 === Number(digits[10]) &&
        (weighted(digits, INN_12TH) % 11) % 10 === Number(digits[11]);
  return right ? undefined : 'check-digit';
}

/** ОГРН of a company: 13 digits. */
export function ogrnFault(digits: string): Fault | undefined {
  return (
    shapeFault(digits, [13]) ??
    ((Number(digits.slice(0, 12)) % 11) % 10 === Number(digits[12]) ? undefined : 'check-digit')
  );
}

/** ОГРНИП of an entrepreneur: 15 digits. */
export function ogrnipFault(digits: string): Fault | undefined {
  return (
    shapeFault(digits, [15]) ??
    ((Number(digits.slice(0, 14)) % 13) % 10 === Number(digits[14]) ? undefined : 'check-digit')
  );
}

/** КПП: 9 digits, no check digit. */
export function kppFault(digits: string): Fault | undefined {
  return shapeFault(digits, [9]);
}

/** СНИЛС: 11 digits, the last two a checksum of the first nine. */
export function snilsFault(digits: string): Fault | undefined {
  const shape = shapeFault(digits, [11]);
  if (shape !== undefined) return shape;
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  const rest = sum < 100 ? sum : sum % 101;
  return (rest === 100 ? 0 : rest) === Number(digits.slice(9)) ? undefined : 'check-digit';
}

/** IBAN: country, two check digits, account; letters count as 10 to 35. Spaces left out. */
export function ibanFault(iban: string): Fault | undefined {
  const length = IBAN_LENGTH[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return 'length';
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return 'structure';
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? undefined : 'check-digit';
}

/** БИК: nine digits of a Russian bank, or the eight or eleven signs of an international one. */
export function bikFault(bik: string): Fault | undefined {
  if (/^\d+$/.test(bik)) {
    if (bik.length !== 9) return 'length';
    return /^(?:0[0-4]|1\d)/.test(bik) ? undefined : 'structure';
  }
  if (bik.length !== 8 && bik.length !== 11) return 'length';
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bik) ? undefined : 'structure';
}

/** Russian account of twenty digits, against the БИК of its bank; without one only its length is known. */
export function accountFault(account: string, bik: string | undefined): Fault | undefined {
  if (account.length !== 20) return 'length';
  if (bik === undefined || bikFault(bik) !== undefined || !/^\d{9}$/.test(bik)) return undefined;
  // correspondent accounts stand with the central bank's office, others with the bank itself
  const bank = account.startsWith('301') ? `0${bik.slice(4, 6)}` : bik.slice(6);
  const sum = [...`${bank}${account}`].reduce((n, d, i) => n + ((Number(d) * (ACCOUNT[i % 3] ?? 0)) % 10), 0);
  return sum % 10 === 0 ? undefined : 'check-digit';
}

/** A number of the +7 plan: eleven digits, and no code that begins with 0, 1 or 2. */
export function phoneFault(digits: string): Fault | undefined {
  if (digits.length !== 11) return 'length';
  return /^[78][0-2]/.test(digits) ? 'structure' : undefined;
}

function shapeFault(digits: string, lengths: readonly number[]): Fault | undefined {
  if (!lengths.includes(digits.length)) return 'length';
  return /^(\d)\1+$/.test(digits) ? 'repeated' : undefined;
}

function kazakhCheck(digits: string): boolean {
  let rest = weighted(digits, KAZAKH) % 11;
  if (rest === 10) rest = weighted(digits, KAZAKH_AGAIN) % 11;
  return rest !== 10 && rest === Number(digits[11]);
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
