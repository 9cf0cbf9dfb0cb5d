import { randomUUID } from 'node:crypto';
import { Organisation, OrganisationRole, Person } from '@api/people';
import { Programme } from '@api/programme';
import type { TestGroup } from '../people.js';
import type { World } from '../world.js';
import type { Viewer } from './matrix.js';

/** The people and the group at which everybody looks. */
export interface Scene {
  w: World;
  organisation: Organisation;
  programme: Programme;
  group: TestGroup;
  /** The ids of the viewers; none for nobody. */
  people: Record<Exclude<Viewer, 'nobody'>, Person> & { nobody: null };
  /** What the domains' preparations made, by name. */
  ids: Record<string, string>;
}

/**
 * Owner: the mentee whom the private things are about. Member: another mentee of the same group. Other: a mentee of
 * another group of the same organisation. Stranger: HR and mentor in another organisation, so with every right there.
 */
export async function newScene(w: World): Promise<Scene> {
  const organisation = await w.newOrganisation();
  const group = await w.newGroup({ organisation });
  const [owner, member] = group.mentees;
  const elsewhere = await w.newGroup();
  const stranger = elsewhere.mentor;
  await w.insert(OrganisationRole, {
    personId: stranger.id,
    organisationId: elsewhere.organisation.id,
    role: 'HR',
  });
  const other = (await w.newGroup({ organisation })).mentees[0];
  const people = {
    owner,
    member,
    mentor: group.mentor,
    HR: await w.newHr(organisation),
    other,
    stranger,
    nobody: null,
  };
  return { w, organisation, programme: group.programme, group, people, ids: { fresh: randomUUID() } };
}
