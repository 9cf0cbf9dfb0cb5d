import type { Instance } from '../model.js';

/** Makes an organisation of n mentees; the same n and seed give the same one. */
export function generate(n: number, seed: number, options?: { capRatio?: number; tight?: boolean }): Instance;
