/** A stream of which only the latest state matters: who is slow skips what is old. */
export class Latest<State> implements AsyncIterableIterator<State> {
  private state?: State;
  private over = false;
  private wake?: () => void;
  private readonly onLeave: () => void;

  constructor(onLeave: () => void) {
    this.onLeave = onLeave;
  }

  tell(state: State): void {
    this.state = state;
    this.wake?.();
  }

  /** Nothing follows after what was told. */
  end(): void {
    this.over = true;
    this.wake?.();
  }

  async next(): Promise<IteratorResult<State>> {
    while (this.state === undefined && !this.over) await new Promise<void>((wake) => (this.wake = wake));
    const value = this.state;
    this.state = undefined;
    return value === undefined ? { done: true, value } : { done: false, value };
  }

  async return(): Promise<IteratorResult<State>> {
    if (!this.over) this.onLeave();
    this.state = undefined;
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
