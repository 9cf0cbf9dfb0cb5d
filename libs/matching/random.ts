const { floor, imul } = Math;

/** A stream of random numbers that is the same on every machine: xoshiro128** by Blackman and Vigna, seeded by splitmix32. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(seed: number) {
    let state = seed >>> 0;
    const split = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) | 0;
    };
    [this.a, this.b, this.c, this.d] = [split(), split(), split(), split()];
  }

  /** A number from 0 up to but not including 1. */
  unit(): number {
    return (this.next() >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return floor(this.unit() * limit);
  }

  private next(): number {
    const scrambled = imul(this.b, 5);
    const result = imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }
}
