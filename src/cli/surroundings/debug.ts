/** `--debug`: what was decided and where errors arose, on standard error. Never the text of a document. */

/** Where an error arose: its kind and its frames. Its message may quote a document, so it is left to the reports. */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.constructor.name, ...frames.map((line) => line.trim())];
}

export function writeDebug(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`privlint: debug: ${line}\n`);
}
