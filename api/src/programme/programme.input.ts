import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsUUID, Length, Max, Min } from 'class-validator';
import { bounds, type Setting } from './programme.bounds.js';

/** What is typed, without white space around it or doubled in it. */
export const Tidy = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value));

function Bounded(setting: Setting, defaultValue: number | undefined, description: string): PropertyDecorator {
  const [min, max] = bounds[setting];
  return applyDecorators(
    Field(() => Int, { defaultValue, description: `${description}, ${min} to ${max}.` }),
    IsInt(),
    Min(min, { context: { min } }),
    Max(max, { context: { max } }),
  );
}

@InputType({ description: 'The name, the dates and the rhythm of a programme, and what keeps its groups safe.' })
export class ChangeProgramme {
  @Field(() => ID, { description: 'Made by the client.' }) @IsUUID() id: string;
  @Field({ description: 'Unique within the organisation.' })
  @Tidy()
  @Length(3, 80, { context: { min: 3, max: 80 } })
  name: string;
  @Field({ description: 'First day, as yyyy-mm-dd.' }) @IsISO8601({ strict: true }) @Length(10, 10) startsOn: string;
  @Bounded('months', 12, 'How many months it lasts') months: number;
  @Bounded('everyWeeks', 6, 'Weeks from one session to the next') everyWeeks: number;
  @Bounded('minutes', 120, 'Minutes of a session') minutes: number;
  @Bounded('minMembers', 4, 'Fewest mentees in a group') minMembers: number;
  @Bounded('maxMembers', 6, 'Most mentees in a group') maxMembers: number;
  @Bounded('intensiveMonths', 6, 'Months together on a project that keep two people apart') intensiveMonths: number;
  @Bounded('intensiveShare', 40, 'Share of the working time, in %, from which a project counts') intensiveShare: number;
  @Bounded('caseMonths', 6, 'Months that those who were there can read a case') caseMonths: number;
}

@InputType({ description: 'By what people are matched: what counts how much, and what must hold.' })
export class ChangeMatchingRules {
  @Field(() => ID, { description: 'Of the programme.' }) @IsUUID() id: string;
  @Bounded('maxExceptions', undefined, 'Members of a group who may be of another discipline') maxExceptions: number;
  @Bounded('minGapYears', undefined, 'Years that the mentor is more experienced, at least') minGapYears: number;
  @Bounded('fairFloor', undefined, 'Score below which a place counts as poor') fairFloor: number;
  @Bounded('needWeight', undefined, 'How much what people want to learn counts') needWeight: number;
  @Bounded('disciplineWeight', undefined, 'How much the discipline counts') disciplineWeight: number;
  @Bounded('preferenceWeight', undefined, 'How much whom people asked for counts') preferenceWeight: number;
  @Bounded('seniorityWeight', undefined, 'How much the years between mentor and mentee counts') seniorityWeight: number;
  @Bounded('locationWeight', undefined, 'How much the place of work counts') locationWeight: number;
  @Bounded('slotWeight', undefined, 'How much the half-day counts') slotWeight: number;
}

@InputType({ description: 'A new programme. It starts with the usual list of needs.' })
export class MakeProgramme extends ChangeProgramme {
  @Field({ defaultValue: 'nl', description: 'Language of the first list of needs: nl or en.' })
  @IsIn(['nl', 'en'])
  language: 'nl' | 'en';
}
