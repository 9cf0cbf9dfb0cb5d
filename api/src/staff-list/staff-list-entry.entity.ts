import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '@api/people';
import { StaffListUpload } from './staff-list-upload.entity.js';

export enum StaffListOutcome {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  LEFT = 'LEFT',
}
registerEnumType(StaffListOutcome, {
  name: 'StaffListOutcome',
  description: 'What applying the list does.',
  valuesMap: {
    ADDED: { description: 'New.' },
    CHANGED: { description: 'Known, with something else than before.' },
    UNCHANGED: { description: 'Known, and the same.' },
    LEFT: { description: 'Known, and no longer in the file.' },
  },
});

/** One value that the list changes. */
@ObjectType({ description: 'One value that the list changes.' })
export class StaffListChange {
  @Field({ description: 'Which field.' }) field: string;
  @Field({ description: 'The value now; empty for none.' }) from: string;
  @Field({ description: 'The value in the list; empty for none.' }) to: string;
}

/** What a list would do with one person, assignment or enrolment. */
@ObjectType({ description: 'What a list would do with one person, assignment or enrolment.' })
@Entity()
@Index(['uploadId', 'outcome', 'position'])
export class StaffListEntry {
  @ForeignKey(() => StaffListUpload, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') uploadId: string;
  @Field(() => Int, { description: 'Place in the list.' }) @PrimaryColumn('int') position: number;
  @ForeignKey(() => Organisation) @Column('uuid') organisationId: string;
  @Field(() => StaffListOutcome, { description: 'What would happen.' }) @Column('text') outcome: StaffListOutcome;
  @Field(() => Int, { nullable: true, description: 'Line in the file; none for who is no longer in it.' })
  @Column('int', { nullable: true })
  line: number | null;
  @Field(() => ID, { description: 'The person, assignment or enrolment that there is or will be.' })
  @Column('uuid')
  subjectId: string;
  @Field({ description: 'Personnel number.' }) @Column('text') number: string;
  @Field({ description: 'Name of the person.' }) @Column('text') name: string;
  @Field({ description: 'What tells this one apart, such as team or project.' }) @Column('text') detail: string;
  @Field(() => [StaffListChange], { description: 'What changes, field by field.' })
  @Column('jsonb')
  changes: StaffListChange[];
  @Field({ description: 'The manager is in a row that is not right yet; the tie follows once that row is loaded.' })
  @Column('boolean', { default: false })
  awaitsManager: boolean;
  /** What will be there after applying. */
  @Column('jsonb', { nullable: true }) target: object | null;
}
