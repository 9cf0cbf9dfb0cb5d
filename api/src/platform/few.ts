/** Lets only so many pieces of work run at once; the others wait their turn, for as long as it takes. */
export function few(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (busy < most) busy++;
    else await new Promise<void>((turn) => waiting.push(turn)); // whoever is done hands its place over
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  };
}
