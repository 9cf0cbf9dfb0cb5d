import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What happened, kept in the same transaction as the change itself. Holds ids and numbers, never what people wrote. */
@Entity()
export class Outbox {
  @PrimaryGeneratedColumn({ type: 'bigint' }) id: string;
  @Column('text') type: string;
  /** Whom it may concern: subscriptions listen to topics such as `session:<id>`. */
  @Column('text', { array: true }) topics: string[];
  @Column('jsonb') ids: EventIds;
  @Column('timestamptz', { default: () => 'now()' }) at: Date;
}

export type EventIds = Record<string, string | number | null>;

export interface DomainEvent {
  type: string;
  topics: string[];
  ids: EventIds;
}
