import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organisation } from '@api/people';
import { NameColumn, refusesWith } from '@api/platform';
import { bounds, type Setting } from './programme.bounds.js';

const ONE_NAME = refusesWith('one_programme_per_name', 'programmeNameTaken');
const SIZES = refusesWith('smallest_group_is_not_above_the_largest', 'groupSizesCrossed');
const SOME_WEIGHT = refusesWith('something_counts_in_a_score', 'nothingCounts');
const settings = Object.keys(bounds) as Setting[];
const weights = settings.filter((setting) => setting.endsWith('Weight'));
const within = (some: Setting[]) =>
  some.map((setting) => `"${setting}" BETWEEN ${bounds[setting].join(' AND ')}`).join(' AND ');

/** One run of crossmentorschap of about twelve months, with its settings. */
@ObjectType({ description: 'One run of about twelve months, with its settings.' })
@Entity()
@Unique(ONE_NAME, ['organisationId', 'name'])
@Check(SIZES, '"minMembers" <= "maxMembers"')
@Check(SOME_WEIGHT, `${weights.map((weight) => `"${weight}"`).join(' + ')} > 0`)
@Check('programme_settings_within_bounds', within(settings.filter((one) => ![...weights, 'caseMonths'].includes(one))))
@Check('cases_kept_within_bounds', within(['caseMonths']))
@Check('programme_weights_within_bounds', within(weights))
export class Programme {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => Organisation) @Index() @Column('uuid') organisationId: string;
  @Field({ description: 'Its name.' }) @NameColumn() name: string;
  @Field({ description: 'First day, as yyyy-mm-dd.' }) @Column('date') startsOn: string;
  @Field(() => Int, { description: 'How many months it lasts.' }) @Column('smallint', { default: 12 }) months: number;
  @Field(() => Int, { description: 'Weeks from one session to the next.' })
  @Column('smallint', { default: 6 })
  everyWeeks: number;
  @Field(() => Int, { description: 'Minutes of a session.' }) @Column('smallint', { default: 120 }) minutes: number;
  @Field(() => Int, { description: 'Fewest mentees in a group.' })
  @Column('smallint', { default: 4 })
  minMembers: number;
  @Field(() => Int, { description: 'Most mentees in a group.' }) @Column('smallint', { default: 6 }) maxMembers: number;
  @Field(() => Int, { description: 'From how many months together on a project two people are kept apart.' })
  @Column('smallint', { default: 6 })
  intensiveMonths: number;
  @Field(() => Int, { description: 'From which share of the working time, in %, a project counts.' })
  @Column('smallint', { default: 40 })
  intensiveShare: number;
  @Field(() => Int, { description: 'How many months those who were there can read a case; then it is deleted.' })
  @Column('smallint', { default: 6 })
  caseMonths: number;
  @Field(() => Int, { description: 'How many of a group may be of another discipline.' })
  @Column('smallint', { default: 2 })
  maxExceptions: number;
  @Field(() => Int, { description: 'How many years the mentor is more experienced, at least.' })
  @Column('smallint', { default: 3 })
  minGapYears: number;
  @Field(() => Int, { description: 'Below this score a place counts as poor.' })
  @Column('smallint', { default: 45 })
  fairFloor: number;
  @Field(() => Int, {
    description: 'How much what people want to learn counts in a score: 0 not, 1 less, 2 as usual, 3 more.',
  })
  @Column('smallint', { default: 2 })
  needWeight: number;
  @Field(() => Int, { description: 'How much the discipline counts in a score: 0 not, 1 less, 2 as usual, 3 more.' })
  @Column('smallint', { default: 2 })
  disciplineWeight: number;
  @Field(() => Int, {
    description: 'How much whom people asked for counts in a score: 0 not, 1 less, 2 as usual, 3 more.',
  })
  @Column('smallint', { default: 2 })
  preferenceWeight: number;
  @Field(() => Int, {
    description: 'How much the years between mentor and mentee counts in a score: 0 not, 1 less, 2 as usual, 3 more.',
  })
  @Column('smallint', { default: 2 })
  seniorityWeight: number;
  @Field(() => Int, { description: 'How much the place of work counts in a score: 0 not, 1 less, 2 as usual, 3 more.' })
  @Column('smallint', { default: 2 })
  locationWeight: number;
  @Field(() => Int, { description: 'How much the half-day counts in a score: 0 not, 1 less, 2 as usual, 3 more.' })
  @Column('smallint', { default: 2 })
  slotWeight: number;
  @Field(() => Date, { nullable: true, description: 'From when nobody can enrol or change a wish any more.' })
  @Column('timestamptz', { nullable: true })
  enrolmentClosedAt: Date | null;
}
