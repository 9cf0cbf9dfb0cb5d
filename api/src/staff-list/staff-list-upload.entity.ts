import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation, Person } from '@api/people';

export enum StaffListKind {
  PEOPLE = 'PEOPLE',
  PROJECTS = 'PROJECTS',
  ENROLMENTS = 'ENROLMENTS',
}
registerEnumType(StaffListKind, {
  name: 'StaffListKind',
  description: 'What a list holds.',
  valuesMap: {
    PEOPLE: { description: 'The people of the organisation.' },
    PROJECTS: { description: 'Who works on which project, from when, until when, for which share.' },
    ENROLMENTS: { description: 'Who wishes to take part in a programme, as what.' },
  },
});

/** A list that HR sent in: kept between looking and applying, so that nothing is chosen twice, and gone after a day. */
@ObjectType({ description: 'A list that HR sent in, with what it would change. It is kept for a day.' })
@Entity()
export class StaffListUpload {
  @Field(() => ID, { description: 'Made by the client: sending it twice keeps one.' })
  @PrimaryColumn('uuid')
  id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @ForeignKey(() => Person) @Index() @Column('uuid') uploaderId: string;
  @Field(() => StaffListKind, { description: 'What the list holds.' }) @Column('text') kind: StaffListKind;
  @Field(() => ID, { nullable: true, description: 'For enrolments: the programme.' })
  @Column('uuid', { nullable: true })
  programmeId: string | null;
  @Field({ description: 'Name of the file.' }) @Column('text') fileName: string;
  /** The file itself, read again when other columns are chosen; removed once applied. */
  @Column('bytea', { select: false, nullable: true }) content: Buffer | null;
  @Field(() => [String], { description: 'The names of the columns in the file.' })
  @Column('text', { array: true })
  header: string[];
  /** Which column, counted from 0, holds which field. */
  @Column('jsonb') chosen: Record<string, number>;
  @Field(() => Int, { description: 'How many rows were read.' }) @Column('int') rows: number;
  @Field(() => Int, { description: 'Rows that are hidden in the workbook and therefore left out.' })
  @Column('int')
  hidden: number;
  /** What the organisation looked like when the list was compared with it. */
  @Column('text') fingerprint: string;
  @Field(() => Date, { description: 'When it was sent in.' }) @Column('timestamptz') createdAt: Date;
  @Field(() => Date, { description: 'Until when it is kept.' }) @Column('timestamptz') expiresAt: Date;
  @Field(() => Date, { nullable: true, description: 'When it was applied.' })
  @Column('timestamptz', { nullable: true })
  appliedAt: Date | null;
}
