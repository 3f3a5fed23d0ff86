import { SingleBar } from 'cli-progress';

/**
 * Shows the progress of a long step. On a terminal, one line is overwritten, and its last form says
 * how long the step took. Elsewhere, each report is a new line.
 */
export interface Progress {
  /** Begins a step. */
  say(message: string): void;
  /**
   * Reports how far the step is, such as `1,500 claims`.
   * @param share part of the step that is done, from 0 to 1, or null if unknown; if it is omitted,
   *   no rate is shown
   */
  count(done: number, what: string, share?: number | null): void;
  /** Ends the last step, so that the next output begins a new line. */
  end(): void;
}

/** Minimal time between two lines of {@link Progress.count}, where lines are not overwritten. */
const PAUSE_MS = 5_000;

/** Creates a progress display on standard error, so that results can be piped. */
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
      // The terminal's settings are unchanged, so that none has to be restored after a crash. The
      // command handles Ctrl-C itself.
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
  #lastWritten = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  say(message: string): void {
    this.#step = new Step(message);
    this.#lastWritten = performance.now();
    this.#stream.write(`${message}\n`);
  }

  count(done: number, what: string, share?: number | null): void {
    if (performance.now() - this.#lastWritten < PAUSE_MS) return;
    this.#lastWritten = performance.now();
    this.#stream.write(`${this.#step.message}${this.#step.count(done, what, share)}\n`);
  }

  end(): void {}
}

/** Number of parts of a progress bar. */
const WHOLE = 1_000;

/** One step and its rate. */
class Step {
  readonly message: string;
  readonly #started = performance.now();
  #last = '';
  /** True once a share of the step that is done was known. */
  isMeasured = false;

  constructor(message: string) {
    this.message = message;
  }

  /** The last form of the line: `Starting Neo4j  5.2 s`. */
  get ended(): string {
    return `${this.message.replace(/…$/, '')}${this.#last}  ${this.#seconds.toFixed(1)} s`;
  }

  get #seconds(): number {
    return (performance.now() - this.#started) / 1_000;
  }

  /** Returns the count as text: ` 12,000 claims, 1,500 a second, 40 s left`. */
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
