import { Person } from '@api/people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser in which a person is signed in. Only a hash of its cookie is kept. */
@Entity()
export class SignedIn {
  @PrimaryColumn('text') hash: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') personId: string;
  @Column('timestamptz') since: Date;
  @Column('timestamptz') expiresAt: Date;
}
