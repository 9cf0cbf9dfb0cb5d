import { Membership, MentorGroup } from '@api/mentor-group';
import { ask, at, type Matrix, row } from './matrix.js';

const group = 'owner member mentor HR';
const organisation = 'owner member mentor HR other';

export const mentorGroupMatrix: Matrix = {
  types: {
    MentorGroup: row(MentorGroup, (s) => ({ id: s.group.id }), {
      [group]: 'id name slot members programme sessions nextSession plannedAt daysOff',
    }),
    Membership: row(Membership, (s) => ({ groupId: s.group.id, personId: s.people.owner.id }), {
      [group]: 'id role state person group confidentialityAcceptedAt',
    }),
    MentorGroupConnection: at(({ programme }) => `programme(id: "${programme.id}") { groups { ...It } }`, {
      [group]: 'edges',
      [organisation]: 'pageInfo totalCount',
    }),
    MentorGroupEdge: at(({ programme }) => `programme(id: "${programme.id}") { groups { edges { ...It } } }`, {
      [group]: 'cursor node',
    }),
  },
  queries: { mentorGroup: ask(({ group }) => `mentorGroup(id: "${group.id}")`, group) },
  mutations: {
    acceptConfidentiality: ask((s) => `acceptConfidentiality(groupId: "${s.group.id}")`, 'owner member mentor'),
    // who said yes (owner and mentor did) says no to HR or to the mentor; for who is not enrolled nothing happens
    declineEnrolment: ask((s) => `declineEnrolment(programmeId: "${s.programme.id}")`, 'member HR other'),
    joinDuo: ask(
      ({ ids }) => `joinDuo(input: { enrolmentId: "${ids.mentorEnrolment}", partnerId: "${ids.partnerEnrolment}" })`,
      'HR',
    ),
    sayNoClick: ask(({ ids }) => `sayNoClick(membershipId: "${ids.membership}")`, 'owner mentor'),
    endMembership: ask(({ ids }) => `endMembership(id: "${ids.membership}")`, 'HR'),
  },
  subscriptions: {
    mentorGroupChanged: ask(
      ({ group }) => `mentorGroupChanged(id: "${group.id}")`,
      group,
      ({ group }) => ({ ids: { groupId: group.id } }),
    ),
  },
  prepare: async ({ w, group, people, ids }) => {
    const found = { groupId: group.id, personId: people.owner.id };
    ids.membership = (await w.owner.getRepository(Membership).findOneByOrFail(found)).id;
  },
};
