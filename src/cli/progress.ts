import { SingleBar } from 'cli-progress';

/**
 * Says what a long step is doing: on a terminal in one line that is written over, and says in the
 * end how long it took; elsewhere in lines of their own.
 */
export interface Progress {
  /** Begins a step. */
  say(message: string): void;
  /**
   * How far the step is, such as `1,500 claims`; and how much of it that is, from 0 to 1, or null.
   * Without it, no rate is told either.
   */
  count(done: number, what: string, share?: number | null): void;
  /** Ends the last step: whatever is printed next has the line for itself. */
  end(): void;
}

/** Between two lines of {@link Progress.count} where each stays. */
const PAUSE_MS = 5_000;

/** On standard error, so that results can be piped on. */
export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? new ProgressLine(stream) : new ProgressLines(stream);
}

class ProgressLine implements Progress {
  readonly #stream: NodeJS.WriteStream;
  #bar: SingleBar | undefined;
  #step: Step | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  say(message: string): void {
    this.end();
    this.#step = new Step(message);
    this.#begin('{message}{count}  {duration} s');
  }

  count(done: number, what: string, share?: number | null): void {
    const step = this.#step;
    if (step === undefined) return;
    if (typeof share === 'number' && !step.isMeasured) {
      step.isMeasured = true;
      this.#bar?.stop();
      this.#begin('{message} {bar} {percentage} %{count}');
    }
    this.#bar?.update(Math.floor((share ?? 0) * WHOLE), { count: step.count(done, what, share) });
  }

  end(): void {
    if (this.#bar === undefined) return;
    this.#bar.stop();
    this.#bar = undefined;
    this.#stream.write(`${this.#step?.ended}\n`);
  }

  #begin(format: string): void {
    const bar = new SingleBar({
      stream: this.#stream,
      format,
      barsize: 24,
      fps: 5,
      clearOnComplete: true,
      // No setting of the terminal is changed, so none need be put right however we end; and Ctrl-C
      // is ours.
      linewrap: true,
      gracefulExit: false,
    });
    bar.start(WHOLE, 0, { message: this.#step?.message, count: '' });
    this.#bar = bar;
  }
}

class ProgressLines implements Progress {
  readonly #stream: NodeJS.WriteStream;
  #step = new Step('');
  #told = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  say(message: string): void {
    this.#step = new Step(message);
    this.#told = performance.now();
    this.#stream.write(`${message}\n`);
  }

  count(done: number, what: string, share?: number | null): void {
    if (performance.now() - this.#told < PAUSE_MS) return;
    this.#told = performance.now();
    this.#stream.write(`${this.#step.message}${this.#step.count(done, what, share)}\n`);
  }

  end(): void {}
}

/** Parts that a bar is divided into. */
const WHOLE = 1_000;

/** One step, and how fast it goes. */
class Step {
  readonly message: string;
  readonly #started = performance.now();
  #last = '';
  /** Whether it was ever known how much of it is done. */
  isMeasured = false;

  constructor(message: string) {
    this.message = message;
  }

  /** `Starting Neo4j  5.2 s`. */
  get ended(): string {
    return `${this.message.replace(/…$/, '')}${this.#last}  ${this.#seconds.toFixed(1)} s`;
  }

  get #seconds(): number {
    return (performance.now() - this.#started) / 1_000;
  }

  /** ` 12,000 claims, 1,500 a second, 40 s left`. */
  count(done: number, what: string, share: number | null | undefined): string {
    const seconds = this.#seconds;
    this.#last = ` ${whole(done)} ${what}`;
    const parts = [this.#last];
    if (seconds >= 1 && share !== undefined) parts.push(`${whole(done / seconds)} a second`);
    if (seconds >= 1 && share) parts.push(`${whole((seconds * (1 - share)) / share)} s left`);
    return parts.join(', ');
  }
}

const whole = (number: number): string => Math.round(number).toLocaleString('en');
