/** The most worth of a row of offers, at most one of each team and a limited number, the most worth first. */
export class Shortlist {
  /** What was offered, by the number it was offered under. */
  readonly who: Int32Array;
  readonly worth: Int32Array;
  size = 0;
  private readonly team: Int32Array;
  private limit = 0;

  constructor(widest: number) {
    this.who = new Int32Array(widest);
    this.worth = new Int32Array(widest);
    this.team = new Int32Array(widest);
  }

  /** Begins anew, for at most this many. */
  clear(limit: number): void {
    this.size = 0;
    this.limit = limit;
  }

  /** Takes an offer if it belongs to the best so far. */
  offer(who: number, worth: number, team: number): void {
    if (this.size === this.limit && worth <= this.worth[this.size - 1]) return;
    let at = 0;
    while (at < this.size && this.team[at] !== team) at++;
    if (at < this.size && this.worth[at] >= worth) return;
    if (at === this.size && this.size < this.limit) this.size++;
    else if (at === this.size) at--;
    for (; at > 0 && this.worth[at - 1] < worth; at--) {
      this.who[at] = this.who[at - 1];
      this.worth[at] = this.worth[at - 1];
      this.team[at] = this.team[at - 1];
    }
    this.who[at] = who;
    this.worth[at] = worth;
    this.team[at] = team;
  }

  /** How many of them a group takes: all that are worth something, and the least number in any case. */
  taken(least: number): number {
    let count = Math.min(this.size, least);
    while (count < this.size && this.worth[count] > 0) count++;
    return count;
  }

  /** What a group of them is worth, when each member it misses is worth `filler`. */
  sum(least: number, filler: number): number {
    const count = this.taken(least);
    let sum = count < least ? (least - count) * filler : 0;
    for (let at = 0; at < count; at++) sum += this.worth[at];
    return sum;
  }
}
