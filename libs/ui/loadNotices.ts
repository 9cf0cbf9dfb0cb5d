const AGAIN_MS = 3_000;

/** What shows toasts. Without a network it does not come: that may cost nobody the page, and it is asked for again. */
export async function notices(): Promise<typeof import('./notices')> {
  for (;;) {
    try {
      return await import('./notices');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
