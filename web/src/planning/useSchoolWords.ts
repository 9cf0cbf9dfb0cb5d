import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { SchoolHoliday } from '../gql/graphql';

export type SchoolHolidays = readonly Pick<SchoolHoliday, 'name' | 'regions' | 'from' | 'until'>[];

const all = ['NORTH', 'MIDDLE', 'SOUTH'] as const;

/** Says of a day in which school holiday it is, and where; nothing of any other day. */
export function useSchoolWords(holidays: SchoolHolidays): (on: string) => string | undefined {
  const { t } = useText();
  const { list } = useFormat();
  return (on) => {
    const found = holidays.filter(({ from, until }) => from <= on && on <= until);
    if (!found[0]) return undefined;
    const name = t(`datePoll.school.${found[0].name}`);
    const regions = all.filter((region) => found.some((one) => one.regions.includes(region)));
    if (regions.length === all.length) return t('datePoll.school.everywhere', { name });
    const named = regions.map((region) => t(`datePoll.school.regions.${region}`));
    return t('datePoll.school.inRegions', { name, regions: list(named) });
  };
}
