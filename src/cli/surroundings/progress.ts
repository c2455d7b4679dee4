/** Progress on standard error, only where a person looks at a terminal. */

export interface Progress {
  readonly at: (done: number, all: number, path: string) => void;
  readonly stop: () => void;
}

const SILENT: Progress = { at: () => {}, stop: () => {} };

export async function startProgress(all: number, quiet: boolean): Promise<Progress> {
  if (quiet || all < 2 || !process.stderr.isTTY) return SILENT;
  const { default: ora } = await import('ora');
  const spinner = ora({ stream: process.stderr, discardStdin: false }).start();
  return {
    at: (done, total, path) => {
      spinner.text = `${done}/${total} ${path}`;
    },
    stop: () => spinner.stop(),
  };
}
