/** What standard output can show: its width and its colours. */
import type { Paint } from '../../report/paint.ts';
import { PLAIN } from '../../report/paint.ts';

const [NARROWEST, WIDEST, DEFAULT] = [40, 100, 80];

export function terminalWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isFinite(columns) && columns > 0 ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : DEFAULT;
}

/** Colours where the terminal shows them and nobody asked for none. */
export async function choosePaint(wanted: boolean, tty: boolean): Promise<Paint> {
  if (!wanted || process.env.NO_COLOR || (!tty && !process.env.FORCE_COLOR)) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: (t) => chalk.red(t),
    warning: (t) => chalk.yellow(t),
    info: (t) => chalk.cyan(t),
    review: (t) => chalk.magenta(t),
    good: (t) => chalk.green(t),
    strong: (t) => chalk.bold(t),
    dim: (t) => chalk.dim(t),
    mark: (t) => chalk.bold.underline(t),
  };
}
