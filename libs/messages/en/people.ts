import type { people as nl } from '../nl/people.js';

export const people: typeof nl = {
  title: 'People',
  lead: 'Everyone who works in your organisation.',
  import: 'Load the staff list',
  projects: 'Load projects',
  search: 'Search by name or personnel number',
  discipline: 'Discipline',
  everyDiscipline: 'All disciplines',
  count_one: '{{count}} person',
  count_other: '{{count}} people',
  table: 'People of the organisation',
  name: 'Name',
  team: 'Team',
  jobTitle: 'Job title',
  site: 'Location',
  manager: 'Manager',
  since: 'Employed since',
  unknown: 'unknown',
  none: {
    title: 'No people yet',
    text: 'Load the staff list. You first see what will change; only then is it saved.',
    notFound: 'Nobody found',
    notFoundText: 'Try another word or another discipline.',
  },
};
