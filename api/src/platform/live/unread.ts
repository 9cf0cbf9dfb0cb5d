const KEEP_GAP_MS = 60_000;

/** Which ids of the outbox are still to be read. Ids commit out of order, so one that was skipped may still appear. */
export class Unread {
  private readonly gaps = new Map<number, number>();

  constructor(private highest: number) {}

  get after(): number {
    return this.highest;
  }

  get skipped(): number[] {
    return [...this.gaps.keys()];
  }

  /** Takes note of ids that were read, in rising order. */
  seen(ids: number[], now: number): void {
    for (const id of ids) {
      this.gaps.delete(id);
      for (let gap = this.highest + 1; gap < id; gap++) this.gaps.set(gap, now);
      this.highest = Math.max(this.highest, id);
    }
    for (const [gap, since] of this.gaps) if (now - since > KEEP_GAP_MS) this.gaps.delete(gap); // rolled back
  }
}
