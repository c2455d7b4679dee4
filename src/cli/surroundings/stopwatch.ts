/** `--timing`: how long each stage took, over all documents. */

/** Milliseconds by stage, and the length of the text that was read. */
export interface Laps {
  readonly stages: Readonly<Record<string, number>>;
  readonly characters: number;
}

export class Stopwatch {
  #last = 0;
  #characters = 0;
  readonly #stages = new Map<string, number>();

  start(): void {
    this.#last = performance.now();
  }

  /** Ends a stage; `characters` is the length of the text that was read in it. */
  lap(stage: string, characters = 0): void {
    const now = performance.now();
    this.#add(stage, now - this.#last);
    this.#characters += characters;
    this.#last = now;
  }

  laps(): Laps {
    return { stages: Object.fromEntries(this.#stages), characters: this.#characters };
  }

  /** Adds what another measured, perhaps in another thread. */
  add({ stages, characters }: Laps): void {
    for (const [stage, ms] of Object.entries(stages)) this.#add(stage, ms);
    this.#characters += characters;
  }

  /** One line a stage with its share, and the speed of all of them together. */
  report(): string {
    const total = [...this.#stages.values()].reduce((sum, ms) => sum + ms, 0);
    const lines = [...this.#stages].map(
      ([stage, ms]) =>
        `${stage.padEnd(8)} ${ms.toFixed(0).padStart(7)} ms ${((100 * ms) / total).toFixed(0).padStart(4)} %`,
    );
    const speed = this.#characters / 1e6 / (total / 1e3);
    return [...lines, `${this.#characters} characters, ${speed.toFixed(2)} million a second`].join('\n');
  }

  #add(stage: string, ms: number): void {
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + ms);
  }
}
