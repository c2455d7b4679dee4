/** The help of the command line in a person's language. Loaded only where help is asked for. */
import { type Command, Help, type HelpConfiguration, type Option } from 'commander';
import type { Language } from '../../model/document.ts';

/** How the library writes help; descriptions are known by their English. */
export async function helpIn(language: Language): Promise<HelpConfiguration> {
  const words = await wordsIn(language);
  const told = (english: string): string => words[english] ?? english;
  const plain = new Help();
  return {
    styleTitle: told,
    commandDescription: (command) => told(command.description()),
    subcommandDescription: (command) => told(command.summary() || command.description()),
    argumentDescription: ({ description }) => told(description),
    optionDescription: (option) => [told(option.description), ...particulars(option, told)].join(' '),
    // who meets the tool for the first time should see that no command is needed
    commandUsage: (command) =>
      command.parent === null
        ? `${command.name()} [files...]\n       ${command.name()} <command> [options]`
        : plain.commandUsage(command),
    formatHelp: (command, helper) => {
      const help = plain.formatHelp.call(helper, command, helper);
      const last = lastWord(command);
      return last === undefined ? help : `${help}\n${helper.boxWrap(told(last), helper.helpWidth ?? 80)}\n`;
    },
  };
}

async function wordsIn(language: Language): Promise<Readonly<Record<string, string>>> {
  if (language === 'ru') return (await import('./help-ru.ts')).HELP;
  return language === 'kk' ? (await import('./help-kk.ts')).HELP : {};
}

/** The values to choose from, and the one that holds without the option. */
function particulars({ argChoices, defaultValue }: Option, told: (english: string) => string): string[] {
  const all = [
    ...(argChoices === undefined ? [] : [`${told('choices')}: ${argChoices.join(', ')}`]),
    ...(typeof defaultValue === 'string' ? [`${told('default')}: ${defaultValue}`] : []),
  ];
  return all.length === 0 ? [] : [`(${all.join('; ')})`];
}

function lastWord(command: Command): string | undefined {
  if (command.parent === null)
    return 'privlint FILES is short for privlint check FILES; privlint help COMMAND tells the options of a command.';
  return command.options.some(({ long }) => long === '--fail-on')
    ? 'Exit status: 0 nothing at or above --fail-on, 1 something is, 2 something could not be judged.'
    : undefined;
}
