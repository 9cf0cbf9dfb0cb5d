import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A mail. Its words go when it is handed over; without a server for mail they stay for the mailbox page, for some time. */
@Entity()
export class Mail {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Index() @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') address: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  /** An invitation, as iCalendar. */
  @Column('text', { nullable: true }) calendar: string | null;
  /** What the mail is about: a repeated job makes no second one. */
  @Column('text', { unique: true }) occasion: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
