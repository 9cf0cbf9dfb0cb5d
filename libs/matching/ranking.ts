/** Choices that promise enough, the most promising first; of equals the first that came. */
export class Ranking {
  count = 0;
  readonly choice: Int32Array;
  readonly promise: Int32Array;

  constructor(most: number) {
    this.choice = new Int32Array(most);
    this.promise = new Int32Array(most);
  }

  /** Puts a choice in its place; one that promises no more than `least` is left out. */
  put(choice: number, promise: number, least: number): void {
    if (promise <= least) return;
    let at = this.count++;
    for (; at > 0 && this.promise[at - 1] < promise; at--) {
      this.choice[at] = this.choice[at - 1];
      this.promise[at] = this.promise[at - 1];
    }
    this.choice[at] = choice;
    this.promise[at] = promise;
  }
}
