import { Clock } from '@api/platform';

/** Runs like the real clock until a test moves it. */
export class TestClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Moves time on, in milliseconds. */
  pass(ms: number): void {
    this.ahead += ms;
  }

  set(time: Date | string): void {
    this.ahead = new Date(time).getTime() - Date.now();
  }
}
