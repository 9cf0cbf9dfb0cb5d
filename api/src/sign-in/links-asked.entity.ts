import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often links were asked for from one network address in an hour, by all processes together. */
@Entity()
export class LinksAsked {
  /** A hash: who asks from where is kept nowhere. */
  @PrimaryColumn('text') placeHash: string;
  @Column('int') count: number;
  @Column('timestamptz') since: Date;
}
