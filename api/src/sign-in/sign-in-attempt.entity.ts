import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a link was asked for an address lately: asking again and again takes longer and longer. */
@Entity()
export class SignInAttempt {
  /** A hash of the address, whether or not anybody has it. */
  @PrimaryColumn('text') addressHash: string;
  @Column('int') count: number;
  @Column('timestamptz') notBefore: Date;
}
