/** Prices are whole numbers of this fraction of a point, so that sums are exact. */
export const SCALE = 64;
