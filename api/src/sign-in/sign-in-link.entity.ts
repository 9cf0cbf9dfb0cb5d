import { Person } from '@api/people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A link in a mail that signs a person in: once, and not for long. Only a hash of it is kept. */
@Entity()
export class SignInLink {
  @PrimaryColumn('text') hash: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') personId: string;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
