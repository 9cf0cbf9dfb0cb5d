/** The best few of many, the best first; of equals the one with the higher tie. */
export class Best {
  readonly who: Int32Array;
  size = 0;
  private readonly worth: Int32Array;
  private readonly ties: Int32Array;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
    this.who = new Int32Array(limit);
    this.worth = new Int32Array(limit);
    this.ties = new Int32Array(limit);
  }

  /** What an offer must be worth at least to matter. */
  get least(): number {
    return this.size === this.limit ? this.worth[this.limit - 1] : -Infinity;
  }

  /** Whether an offer belongs to the best so far. */
  isWanted(worth: number, tie: number): boolean {
    return this.size < this.limit || this.isBefore(worth, tie, this.limit - 1);
  }

  /** Takes an offer if it belongs to the best so far. */
  offer(who: number, worth: number, tie: number): void {
    if (!this.isWanted(worth, tie)) return;
    let at = this.size < this.limit ? this.size++ : this.limit - 1;
    for (; at > 0 && this.isBefore(worth, tie, at - 1); at--) {
      this.who[at] = this.who[at - 1];
      this.worth[at] = this.worth[at - 1];
      this.ties[at] = this.ties[at - 1];
    }
    this.who[at] = who;
    this.worth[at] = worth;
    this.ties[at] = tie;
  }

  private isBefore(worth: number, tie: number, at: number): boolean {
    return worth > this.worth[at] || (worth === this.worth[at] && tie > this.ties[at]);
  }
}
