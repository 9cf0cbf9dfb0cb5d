import { Discipline, Organisation, Person, RelatedDiscipline, StaffRecord, Team } from '@api/people';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

const organisation = 'owner member mentor HR other';
const others = 'member mentor HR other';
const group = 'owner member mentor HR';

/** Gives the owner everything that a person can have, so that nothing is empty for want of a value. */
async function prepare({ w, organisation, people: { owner, mentor }, ids }: Scene): Promise<void> {
  const [discipline, related] = [await w.newDiscipline(organisation), await w.newDiscipline(organisation)];
  const team = await w.newTeam(organisation);
  Object.assign(ids, { discipline: discipline.id, related: related.id, team: team.id });
  const [lowerId, higherId] = [discipline.id, related.id].sort();
  await w.insert(RelatedDiscipline, { lowerId, higherId, organisationId: organisation.id });
  const more = {
    prefix: 'van der',
    jobTitle: 'Engineer',
    site: 'Amersfoort',
    disciplineId: discipline.id,
    teamId: team.id,
  };
  await w.owner.getRepository(Person).update(owner.id, more);
  const record = { managerId: mentor.id, employedSince: '2020-01-01' };
  await w.owner.getRepository(StaffRecord).update({ personId: owner.id }, record);
}

export const peopleMatrix: Matrix = {
  prepare,
  types: {
    Person: row(Person, ({ people }) => ({ id: people.owner.id }), {
      [group]: 'id givenName prefix familyName name jobTitle site language discipline team',
      'owner HR': 'staffRecord',
    }),
    StaffRecord: row(StaffRecord, ({ people }) => ({ personId: people.owner.id }), {
      'owner HR': 'personId personnelNumber email employedSince workingDays manager',
    }),
    Organisation: row(Organisation, ({ organisation }) => ({ id: organisation.id }), { [organisation]: 'id name' }),
    Discipline: row(Discipline, ({ ids }) => ({ id: ids.discipline }), { [organisation]: 'id name related' }),
    Team: row(Team, ({ ids }) => ({ id: ids.team }), { [organisation]: 'id name' }),
    Me: at('me { ...It }', {
      'owner member mentor HR other stranger': 'person organisation isHr',
      'owner member mentor other stranger': 'memberships',
    }),
    Colleague: at(({ people }) => `colleagues(search: "${people.owner.familyName}") { ...It }`, {
      [others]: 'id name discipline team',
    }),
    PersonConnection: at('people { ...It }', { 'HR stranger': 'edges', all: 'pageInfo totalCount' }),
    PersonEdge: at('people { edges { ...It } }', { 'HR stranger': 'cursor node' }),
    PageInfo: at('people { pageInfo { ...It } }', { 'HR stranger': 'endCursor', all: 'hasNextPage' }),
  },
  queries: {
    me: ask('me', 'owner member mentor HR other stranger'),
    colleagues: ask(({ people }) => `colleagues(search: "${people.owner.familyName}")`, others),
    disciplines: ask('disciplines', organisation),
    people: ask('people', 'all'),
  },
  mutations: {
    relateDisciplines: ask(
      ({ ids }) => `relateDisciplines(oneId: "${ids.discipline}", otherId: "${ids.related}", related: true)`,
      'HR',
    ),
  },
};
