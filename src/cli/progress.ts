import { SingleBar } from 'cli-progress';

/** Says what a long step is doing: on a terminal in one line that is written over and cleared, elsewhere in lines of their own. */
export interface Progress {
  /** Begins a step. */
  say(message: string): void;
  /** How far the step is, such as `1,500 claims`. */
  count(done: number, what: string): void;
  /** Ends the last step: whatever is printed next has the line for itself. */
  end(): void;
}

/** Between two lines of {@link Progress.count} where each stays. */
const PAUSE_MS = 5_000;

/** On standard error, so that results can be piped on. */
export function makeProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? new Line(stream) : new Lines(stream);
}

class Line implements Progress {
  readonly #stream: NodeJS.WriteStream;
  #bar: SingleBar | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  say(message: string): void {
    this.end();
    this.#bar = new SingleBar({
      stream: this.#stream,
      format: '{message}{count}  {duration} s',
      fps: 5,
      clearOnComplete: true,
      // No setting of the terminal is changed, so none need be put right however we end; and Ctrl-C is ours.
      linewrap: true,
      gracefulExit: false,
    });
    this.#bar.start(0, 0, { message, count: '' });
  }

  count(done: number, what: string): void {
    this.#bar?.update(done, { count: ` ${done.toLocaleString('en')} ${what}` });
  }

  end(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }
}

class Lines implements Progress {
  readonly #stream: NodeJS.WriteStream;
  #message = '';
  #told = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  say(message: string): void {
    this.#message = message;
    this.#told = performance.now();
    this.#stream.write(`${message}\n`);
  }

  count(done: number, what: string): void {
    if (performance.now() - this.#told < PAUSE_MS) return;
    this.#told = performance.now();
    this.#stream.write(`${this.#message} ${done.toLocaleString('en')} ${what}\n`);
  }

  end(): void {}
}
