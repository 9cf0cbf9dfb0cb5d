/** More members than any group can have. */
export const WIDEST = 8;

/** The most worth of a row of offers, at most one of each team and a limited number, the most worth first. */
export class Shortlist {
  /** What was offered, by the number it was offered under. */
  readonly who = new Int32Array(WIDEST);
  readonly worth = new Int32Array(WIDEST);
  size = 0;
  private readonly team = new Int32Array(WIDEST);
  private least = 0;
  private limit = 0;

  /** Begins anew, for groups of these sizes. */
  setSizes(least: number, limit: number): void {
    this.least = least;
    this.limit = limit;
  }

  /** Whether there are too few for a group who are worth something. */
  get isShort(): boolean {
    return this.size < this.least || this.worth[this.least - 1] < 0;
  }

  /** Whether an offer of this worth, and any lower one, can no longer matter. */
  isBeyond(worth: number): boolean {
    if (this.size === this.limit) return worth <= this.worth[this.limit - 1];
    return worth <= 0 && this.size >= this.least && worth <= this.worth[this.least - 1];
  }

  /** Takes an offer if it belongs to the best so far. */
  offer(who: number, worth: number, team: number): void {
    const { worth: own, limit } = this;
    if (this.size === limit && worth <= own[limit - 1]) return;
    let place = 0;
    while (place < this.size && this.team[place] !== team) place++;
    if (place < this.size && own[place] >= worth) return;
    if (place === this.size && this.size < limit) this.size++;
    else if (place === this.size) place--;
    for (; place > 0 && own[place - 1] < worth; place--) {
      this.who[place] = this.who[place - 1];
      own[place] = own[place - 1];
      this.team[place] = this.team[place - 1];
    }
    this.who[place] = who;
    own[place] = worth;
    this.team[place] = team;
  }

  /** How many of them a group takes: all that are worth something, and the least number in any case. */
  get taken(): number {
    let taken = this.size < this.least ? this.size : this.least;
    while (taken < this.size && this.worth[taken] > 0) taken++;
    return taken;
  }

  /** What a group of them is worth at most when others may take part whose worth is nothing or less. */
  get hope(): number {
    let sum = 0;
    for (let at = 0; at < this.size && this.worth[at] > 0; at++) sum += this.worth[at];
    return sum;
  }

  /** What a group of them is worth, when each member it misses is worth `filler`. */
  sum(filler: number): number {
    const { taken } = this;
    let sum = taken < this.least ? (this.least - taken) * filler : 0;
    for (let at = 0; at < taken; at++) sum += this.worth[at];
    return sum;
  }
}
