/** Check digits and structure of Kazakh and Russian registration numbers. Digits only, no separators. */

/** Why a number cannot be what its label says. */
export type Fault = 'length' | 'check-digit' | 'structure' | 'repeated';

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_11TH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12TH = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
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
