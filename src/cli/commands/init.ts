/** `privlint init`: a settings file with comments, from flags or from answers given in a terminal. */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type InitialAnswers, initialSettings, QUESTIONS } from '../../config/initial-settings.ts';
import type { Language } from '../../model/document.ts';
import { PRACTICES, type Practice } from '../../model/law.ts';
import { hintFor } from '../settings/complaints.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { UsageError } from '../surroundings/usage-error.ts';

export interface InitOptions extends Omit<InitialAnswers, 'does'> {
  /** Practices, parted by commas. */
  readonly does?: string;
  readonly lang?: Language;
  readonly yes?: boolean;
}

const FILE = 'privlint.config.yaml';

const SAYINGS = {
  written: {
    ru: `${FILE} записан. Проверьте: privlint config; примите нынешнее за исходное: privlint baseline create`,
    kk: `${FILE} жазылды. Тексеріңіз: privlint config; қазіргісін бастапқы деп алыңыз: privlint baseline create`,
    en: `${FILE} is written. Look at it: privlint config; take the present findings as known: privlint baseline create`,
  },
  exists: {
    ru: `${FILE} уже есть и не изменён; правьте его или удалите`,
    kk: `${FILE} бұрыннан бар, өзгертілмеді; оны түзетіңіз немесе жойыңыз`,
    en: `${FILE} is there already and was left as it is; edit it, or remove it first`,
  },
  again: { ru: 'Ответьте одним из:', kk: 'Мыналардың бірін жазыңыз:', en: 'Answer with one of:' },
} as const;

/** Writes the file into the current folder; 2 when one is there already. */
export async function init(options: Omit<InitOptions, 'does'> & { readonly does?: string }): Promise<0 | 2> {
  const language = options.lang ?? environmentLanguage(process.env);
  const given: InitialAnswers = {
    jurisdiction: options.jurisdiction,
    operator: options.operator,
    audience: options.audience,
    does: options.does === undefined ? undefined : practicesOf(options.does),
  };
  const asks = options.yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const answers = asks ? await ask(given, language) : given;
  try {
    // refuses to write over anything, even what appeared while the questions were asked
    writeFileSync(FILE, initialSettings(answers, language), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      process.stderr.write(`privlint: ${SAYINGS.exists[language]}\n`);
      return 2;
    }
    throw error;
  }
  await print(`${SAYINGS.written[language]}\n`);
  return 0;
}

async function ask(given: InitialAnswers, language: Language): Promise<InitialAnswers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, unknown> = { ...given };
  try {
    for (const { key, text, choices, many } of QUESTIONS) {
      if (answers[key] !== undefined) continue;
      for (;;) {
        const line = (await terminal.question(`${text[language]}\n  ${choices.join(' | ')}: `)).trim();
        if (line === '') break;
        const words = many ? line.split(/[\s,]+/) : [line];
        if (words.every((word) => choices.includes(word))) {
          answers[key] = many ? words : line;
          break;
        }
        process.stdout.write(`${SAYINGS.again[language]} ${choices.join(', ')}\n`);
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}

function practicesOf(list: string): Practice[] {
  return list
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const practice = PRACTICES.find((known) => known === word);
      if (practice === undefined)
        throw new UsageError('noPractice', word, hintFor(word, PRACTICES) ?? '', PRACTICES.join(', '));
      return practice;
    });
}
