import { Random } from '../random.js';

/** Running shares of a whole: the last one is 1. */
export type Shares = number[];

/** What is uneven in an organisation, drawn: the same seed draws the same. */
export class Draws extends Random {
  chance(of: number): boolean {
    return this.unit() < of;
  }

  /** One of the shares, the larger the likelier. */
  pick(shares: Shares): number {
    const x = this.unit();
    let [low, high] = [0, shares.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shares[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** About normal, with mean 0 and deviation 1: six throws together. */
  normal(): number {
    let sum = 0;
    for (let throws = 0; throws < 6; throws++) sum += this.unit();
    return (sum - 3) / Math.sqrt(0.5);
  }
}

/** Each weight as its share of all, added up. */
export function sharesOf(weights: number[]): Shares {
  const whole = weights.reduce((sum, weight) => sum + weight);
  let running = 0;
  return weights.map((weight) => (running += weight / whole));
}

/** A few large and many small ones, as sizes of disciplines and sites are (Zipf). */
export const uneven = (count: number, steepness: number): Shares =>
  sharesOf(Array.from({ length: count }, (_, at) => 1 / Math.pow(at + 1, steepness)));
