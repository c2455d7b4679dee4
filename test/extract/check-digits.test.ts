/** Check digits of registration numbers. All numbers are made up; the Kazakh ones are of a future month. */
import { describe, expect, test } from 'vitest';
import {
  binFault,
  iinFault,
  innFault,
  kppFault,
  ogrnFault,
  ogrnipFault,
  snilsFault,
} from '../../src/extract/check-digits.ts';

describe('numbers that can be what they say', () => {
  test.each([
    ['БИН', binFault, '291240000017'],
    ['БИН of a branch', binFault, '291241000032'],
    ['ИИН', iinFault, '910512300013'],
    ['ИНН of a company', innFault, '7812345675'],
    ['ИНН of a person', innFault, '781234567870'],
    ['ОГРН', ogrnFault, '1157812345679'],
    ['ОГРНИП', ogrnipFault, '315784700123459'],
    ['СНИЛС', snilsFault, '11223344595'],
    ['КПП', kppFault, '781201001'],
  ])('%s', (_what, fault, digits) => {
    expect(fault(digits)).toBeUndefined();
  });
});

describe('numbers that cannot', () => {
  test.each([
    ['a wrong check digit', binFault, '291240000018', 'check-digit'],
    ['a month that is none', binFault, '291340000017', 'structure'],
    ['a kind that is none', binFault, '291270000017', 'structure'],
    ['one digit short', binFault, '29124000001', 'length'],
    ['one digit eleven times more', binFault, '111111111111', 'repeated'],
    ['a day that is none', iinFault, '910532300015', 'structure'],
    ['ИНН of eleven digits', innFault, '78123456780', 'length'],
    ['ИНН with a digit changed', innFault, '7812345674', 'check-digit'],
    ['ОГРН with a digit changed', ogrnFault, '1157812345670', 'check-digit'],
    ['ОГРН where ОГРНИП should be', ogrnipFault, '1157812345679', 'length'],
    ['СНИЛС with a digit changed', snilsFault, '11223344596', 'check-digit'],
  ])('%s', (_what, fault, digits, want) => {
    expect(fault(digits)).toBe(want);
  });
});
