/** `privlint completion SHELL`: a script made of the commands and options that there are. */
import type { Command } from 'commander';
import { print } from '../surroundings/output.ts';

interface Choice {
  /** "--report" */
  readonly flag: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** Values to choose from; empty where any will do, a file perhaps. */
  readonly values: readonly string[];
}

interface Branch {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Choice[];
  /** Values of its first argument, or the commands within it; empty where files or ids are wanted. */
  readonly values: readonly string[];
}

const SCRIPTS = { bash, zsh, fish } as const;

export async function completionCommand(shell: keyof typeof SCRIPTS, program: Command): Promise<void> {
  await print(SCRIPTS[shell](branchesOf(program)));
}

function branchesOf(program: Command): Branch[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: oneLine(command.description()),
    options: choicesOf([command, ...command.commands]),
    values: [
      ...(command.registeredArguments[0]?.argChoices ?? []),
      ...command.commands.map((inner) => inner.name()),
    ],
  }));
}

/** The options of a command and of the commands within it, each once. */
function choicesOf(commands: readonly Command[]): Choice[] {
  const options = commands.flatMap((command) => command.options);
  const choices = options.map(
    ({ long, short, description, required, optional, argChoices }): Choice => ({
      flag: long ?? short ?? '',
      description: oneLine(description),
      takesValue: required || optional,
      values: argChoices ?? [],
    }),
  );
  return [...new Map(choices.map((choice) => [choice.flag, choice])).values()];
}

/** The command that runs when none is named. */
const DEFAULT = 'check';

function bash(branches: readonly Branch[]): string {
  const names = branches.map(({ name }) => name);
  const values = branches.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ flag, values }) =>
          `    ${name}:${flag}) COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$cur")); return ;;`,
      ),
  );
  const flags = branches.map(
    ({ name, options }) => `      ${name}) words=${quoted(options.map(({ flag }) => flag).join(' '))} ;;`,
  );
  const first = branches
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => `    ${name}) words=${quoted(values.join(' '))} ;;`);
  return `# privlint: completion for bash. In ~/.bashrc: source <(privlint completion bash)
_privlint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${DEFAULT} words='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  # without words of ours the shell offers files
  case $command:$prev in
${values.join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
  elif ((COMP_CWORD == 1)); then
    words=${quoted(names.join(' '))}
  else
    case $command in
${first.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _privlint privlint
`;
}

function zsh(branches: readonly Branch[]): string {
  const bracketed = (text: string): string => text.replace(/[[\]\\:]/g, '\\$&');
  const option = ({ flag, description, takesValue, values }: Choice): string => {
    const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : '';
    return quoted(`*${flag}[${bracketed(description)}]${value}`);
  };
  // the first argument that zsh counts is the command itself
  const first = (values: readonly string[]): string[] =>
    values.length === 0 ? [] : [quoted('1:command:'), quoted(`2:value:(${values.join(' ')})`)];
  const cases = branches.map(({ name, options, values }) => {
    const specs = [...options.map(option), ...first(values), quoted('*:file:_files')];
    return `    ${name})
      _arguments -S \\
${specs.map((spec) => `        ${spec}`).join(' \\\n')} ;;`;
  });
  return `#compdef privlint
# privlint: completion for zsh. In ~/.zshrc, after compinit: source <(privlint completion zsh)
_privlint() {
  local command=${DEFAULT} word
  local -a commands=(
${branches.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in
      ${branches.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  ((CURRENT == 2)) && _describe command commands
  case $command in
${cases.join('\n')}
  esac
}
compdef _privlint privlint
`;
}

function fish(branches: readonly Branch[]): string {
  const list = (values: readonly string[]): string => quoted(values.join(' '));
  const unsaid = (name: string, values: readonly string[]): string =>
    quoted(`__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${values.join(' ')}`);
  const others = branches.map(({ name }) => name).filter((name) => name !== DEFAULT);
  const lines = branches.flatMap(({ name, description, options, values }) => {
    const seen = quoted(
      name === DEFAULT
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`,
    );
    return [
      `complete -c privlint -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...(values.length > 0 ? [`complete -c privlint -n ${unsaid(name, values)} -f -a ${list(values)}`] : []),
      ...options.map(({ flag, description: told, takesValue, values: choices }) => {
        const name = flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`;
        const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
        return `complete -c privlint -n ${seen} ${name}${value} -d ${quoted(told)}`;
      }),
    ];
  });
  return `# privlint: completion for fish. privlint completion fish > ~/.config/fish/completions/privlint.fish
${lines.join('\n')}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
