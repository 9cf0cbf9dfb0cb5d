import { randomUUID } from 'node:crypto';
import { Membership, MembershipState } from '@api/mentor-group';
import { Organisation, OrganisationRole, Person } from '@api/people';
import { Programme } from '@api/programme';
import type { TestGroup } from '../people.js';
import type { World } from '../world.js';
import type { Double, Viewer } from './matrix.js';

/** The people and the group at which everybody looks. */
export interface Scene {
  w: World;
  organisation: Organisation;
  programme: Programme;
  group: TestGroup;
  /** The ids of the viewers; none for nobody. */
  people: Record<Exclude<Viewer, 'nobody'> | Double, Person> & { nobody: null };
  /** What the domains' preparations made, by name. */
  ids: Record<string, string>;
}

/**
 * Owner: the mentee whom the private things are about. Member: another mentee of the same group. Other: a mentee of
 * another group of the same organisation. Stranger: HR and mentor in another organisation, so with every right there.
 * Former: was a member of the group until just now. Rival: the mentor of another group of the same organisation.
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
  const { mentor: rival, mentees: others } = await w.newGroup({ organisation });
  const guiding = (await w.newGroup({ organisation })).mentor;
  await w.insert(OrganisationRole, { personId: guiding.id, organisationId: organisation.id, role: 'HR' });
  const people = {
    owner,
    member,
    mentor: group.mentor,
    HR: await w.newHr(organisation),
    other: others[0],
    stranger,
    former: await leaverOf(w, group),
    rival,
    'HR who guides a group': guiding,
    nobody: null,
  };
  return { w, organisation, programme: group.programme, group, people, ids: { fresh: randomUUID() } };
}

/** Somebody who was in the group, agreed to keep its secrets, and is out of it. */
async function leaverOf(w: World, group: TestGroup): Promise<Person> {
  const person = await w.newPerson(group.organisation);
  const { id } = await w.addMember({ id: group.id, organisationId: group.organisation.id }, person);
  await w.owner.getRepository(Membership).update(id, { state: MembershipState.ENDED });
  return person;
}
