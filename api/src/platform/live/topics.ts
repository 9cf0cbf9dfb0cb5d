import type { DomainEvent } from '../events/outbox.entity.js';

/** One listener's queue. A slow one is closed rather than left behind: its client comes back and resumes. */
class Listener implements AsyncIterableIterator<DomainEvent> {
  private readonly waiting: DomainEvent[] = [];
  private wake?: () => void;
  private done = false;

  constructor(private readonly leave: () => void) {}

  push(event: DomainEvent): void {
    if (this.waiting.push(event) > 1_000) this.close();
    this.wake?.();
  }

  close(): void {
    this.done = true;
    this.leave();
    this.wake?.();
  }

  async next(): Promise<IteratorResult<DomainEvent>> {
    while (!this.waiting.length && !this.done) await new Promise<void>((wake) => (this.wake = wake));
    return this.done ? { done: true, value: undefined } : { done: false, value: this.waiting.shift()! };
  }

  async return(): Promise<IteratorResult<DomainEvent>> {
    this.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The streams of this process, by topic. */
export class Topics {
  private readonly listeners = new Map<string, Set<Listener>>();

  listen(topics: string[], first: DomainEvent[] = []): AsyncIterableIterator<DomainEvent> {
    const listener = new Listener(() => topics.forEach((topic) => this.remove(topic, listener)));
    for (const topic of topics) {
      if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
      this.listeners.get(topic)!.add(listener);
    }
    for (const event of first) listener.push(event);
    return listener;
  }

  get count(): number {
    return new Set([...this.listeners.values()].flatMap((each) => [...each])).size;
  }

  tell(event: DomainEvent): void {
    const concerned = new Set(event.topics.flatMap((topic) => [...(this.listeners.get(topic) ?? [])]));
    for (const listener of concerned) listener.push(event);
  }

  close(): void {
    for (const listeners of [...this.listeners.values()]) for (const listener of [...listeners]) listener.close();
  }

  private remove(topic: string, listener: Listener): void {
    this.listeners.get(topic)?.delete(listener);
    if (!this.listeners.get(topic)?.size) this.listeners.delete(topic);
  }
}
