import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SchoolRegion {
  NORTH = 'NORTH',
  MIDDLE = 'MIDDLE',
  SOUTH = 'SOUTH',
}
registerEnumType(SchoolRegion, { name: 'SchoolRegion', description: 'Region of the Dutch school holidays.' });

export enum SchoolBreak {
  AUTUMN = 'AUTUMN',
  CHRISTMAS = 'CHRISTMAS',
  SPRING = 'SPRING',
  MAY = 'MAY',
  SUMMER = 'SUMMER',
}
registerEnumType(SchoolBreak, { name: 'SchoolBreak', description: 'Which school holiday it is.' });

/** Days on which the schools of some regions are closed: members with children may be away. A hint, not a refusal. */
@ObjectType({ description: 'Days on which the schools of some regions are closed.' })
export class SchoolHoliday {
  @Field(() => SchoolBreak, { description: 'Which holiday it is.' }) name: SchoolBreak;
  @Field(() => [SchoolRegion], { description: 'In which regions.' }) regions: SchoolRegion[];
  @Field({ description: 'The first day, as yyyy-mm-dd.' }) from: string;
  @Field({ description: 'The last day, as yyyy-mm-dd.' }) until: string;
}

const { NORTH, MIDDLE, SOUTH } = SchoolRegion;
const ALL = [NORTH, MIDDLE, SOUTH];
const taken = (name: SchoolBreak, regions: SchoolRegion[], from: string, until: string): SchoolHoliday => ({
  ...{ name, regions, from, until },
});

/**
 * Dates of the Ministry of Education, Culture and Science, first and last day included:
 * rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar. Autumn and spring are advice:
 * a school may differ. Later years are added here when they are known; a day without any is in no holiday.
 */
const holidays: SchoolHoliday[] = [
  taken(SchoolBreak.AUTUMN, [NORTH], '2026-10-10', '2026-10-18'),
  taken(SchoolBreak.AUTUMN, [MIDDLE, SOUTH], '2026-10-17', '2026-10-25'),
  taken(SchoolBreak.CHRISTMAS, ALL, '2026-12-19', '2027-01-03'),
  taken(SchoolBreak.SPRING, [SOUTH], '2027-02-13', '2027-02-21'),
  taken(SchoolBreak.SPRING, [NORTH, MIDDLE], '2027-02-20', '2027-02-28'),
  taken(SchoolBreak.MAY, ALL, '2027-04-24', '2027-05-02'),
  taken(SchoolBreak.SUMMER, [NORTH], '2027-07-10', '2027-08-22'),
  taken(SchoolBreak.SUMMER, [MIDDLE], '2027-07-17', '2027-08-29'),
  taken(SchoolBreak.SUMMER, [SOUTH], '2027-07-24', '2027-09-05'),
  taken(SchoolBreak.AUTUMN, [NORTH, MIDDLE], '2027-10-16', '2027-10-24'),
  taken(SchoolBreak.AUTUMN, [SOUTH], '2027-10-23', '2027-10-31'),
  taken(SchoolBreak.CHRISTMAS, ALL, '2027-12-25', '2028-01-09'),
  taken(SchoolBreak.SPRING, [NORTH], '2028-02-19', '2028-02-27'),
  taken(SchoolBreak.SPRING, [MIDDLE, SOUTH], '2028-02-26', '2028-03-05'),
  taken(SchoolBreak.MAY, ALL, '2028-04-29', '2028-05-07'),
  taken(SchoolBreak.SUMMER, [MIDDLE], '2028-07-08', '2028-08-20'),
  taken(SchoolBreak.SUMMER, [NORTH], '2028-07-15', '2028-08-27'),
  taken(SchoolBreak.SUMMER, [SOUTH], '2028-07-22', '2028-09-03'),
];

/** The school holidays that a time has a day of. */
export const schoolHolidaysBetween = (first: string, last: string): SchoolHoliday[] =>
  holidays.filter(({ from, until }) => from <= last && first <= until);
