import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import type { Method } from '@libs/methods';
import { OwnMethod } from './own-method.entity.js';

/** A published version of a method of the organisation. Never changed: groups choose it as it is. */
@Entity()
export class OwnMethodVersion {
  @ForeignKey(() => OwnMethod) @PrimaryColumn('uuid') methodId: string;
  @PrimaryColumn('integer') version: number;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @Column('jsonb') script: Method;
  @Column('timestamptz') publishedAt: Date;
}
