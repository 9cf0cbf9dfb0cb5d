import type { DomainEvent } from '../events/outbox.entity.js';

/** Longer than a page on a slow connection takes from its answer to the begin of its stream. */
const REMEMBERED_MS = 10_000;

/** What was told a moment ago: a page that read its answer before it, and began to listen after it, must hear it too. */
export class Recent {
  private told: { event: DomainEvent; at: number }[] = [];

  add(event: DomainEvent, now: number): void {
    this.forget(now);
    this.told.push({ event, at: now });
  }

  /** What was told under these topics, oldest first; of events about the same things only the last. */
  under(topics: string[], now: number): DomainEvent[] {
    this.forget(now);
    const found = new Map<string, DomainEvent>();
    for (const { event } of this.told) {
      if (!event.topics.some((topic) => topics.includes(topic))) continue;
      const about = JSON.stringify(event.ids);
      found.delete(about);
      found.set(about, event);
    }
    return [...found.values()];
  }

  private forget(now: number): void {
    const first = this.told.findIndex(({ at }) => at > now - REMEMBERED_MS);
    if (first !== 0) this.told = first < 0 ? [] : this.told.slice(first);
  }
}
