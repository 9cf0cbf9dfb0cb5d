import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { MemberRole, Membership, MembershipState, MentorGroup, NoClick } from '@api/mentor-group';
import { Assignment, Person, RelatedDiscipline, StaffRecord } from '@api/people';
import { Clock, Db } from '@api/platform';
import {
  Duo,
  Enrolment,
  EnrolmentNeed,
  EnrolmentRole,
  LearningNeed,
  NotWith,
  Preference,
  Programme,
} from '@api/programme';
import type { KeptPlace, MatchFacts } from './match-facts.js';
import { ProposedGroup } from './proposed-group.entity.js';
import { ProposedPlace } from './proposed-place.entity.js';
import { duoKey } from './seats.js';

/** Reads what a matching goes by. For jobs: it reads what nobody else may, such as "not with". */
@Injectable()
export class MatchFactsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Of everybody who has no group yet; or of everybody, members of running groups included. */
  async read(programmeId: string, keepFromId: string | null, of: 'unplaced' | 'all' = 'unplaced'): Promise<MatchFacts> {
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    const enrolments = await this.db.repo(Enrolment).find({ where: { programmeId }, order: { id: 'ASC' } });
    const people = await this.peopleOf(enrolments);
    const running = of === 'all' ? [] : await this.running(programmeId);
    const menteesOf = new Set(running.filter(({ role }) => role === MemberRole.MENTEE).map(({ personId }) => personId));
    const present = enrolments.filter(({ personId }) => people.has(personId) && !menteesOf.has(personId));
    const ids = present.map(({ id }) => id);
    return {
      programme,
      people,
      mentees: present.filter(({ role }) => role === EnrolmentRole.MENTEE),
      mentors: present.filter(({ role }) => role === EnrolmentRole.MENTOR),
      ...(await this.wishes(programmeId, ids)),
      related: await this.db.repo(RelatedDiscipline).findBy({ organisationId: programme.organisationId }),
      ...(await this.work(programme.organisationId, [...people.keys()])),
      guiding: guiding(running),
      duos: await this.duos(programmeId),
      guidingTogether: guidingTogether(running),
      kept: keepFromId ? await this.kept(keepFromId) : [],
      today: this.clock.now().toISOString().slice(0, 10),
    };
  }

  private async peopleOf(enrolments: Enrolment[]): Promise<Map<string, Person>> {
    const ids = enrolments.map(({ personId }) => personId);
    const people = await this.db.repo(Person).findBy({ id: In(ids), leftOn: IsNull() });
    return new Map(people.map((person) => [person.id, person]));
  }

  private async running(programmeId: string): Promise<Membership[]> {
    const groups = await this.db.repo(MentorGroup).findBy({ programmeId });
    const groupId = In(groups.map(({ id }) => id));
    return this.db.repo(Membership).findBy({ groupId, state: Not(MembershipState.ENDED) });
  }

  private async wishes(programmeId: string, ids: string[]) {
    const byRank = { where: { enrolmentId: In(ids) }, order: { rank: 'ASC' as const } };
    const needs = await this.db.repo(EnrolmentNeed).find(byRank);
    const preferences = await this.db.repo(Preference).find(byRank);
    const list = await this.db.repo(LearningNeed).find({ where: { programmeId }, order: { id: 'ASC' } });
    return {
      needs: Map.groupBy(needs, ({ enrolmentId }) => enrolmentId),
      preferences: Map.groupBy(preferences, ({ enrolmentId }) => enrolmentId),
      needIds: list.map(({ id }) => id),
      notWith: [...(await this.db.repo(NotWith).findBy({ programmeId })), ...(await this.noClicks(programmeId))],
    };
  }

  /** As private as a wish, so it counts as one. */
  private async noClicks(programmeId: string): Promise<MatchFacts['notWith']> {
    const found = await this.db.repo(NoClick).findBy({ programmeId });
    return found.map(({ menteeId: ownerId, mentorId: personId }) => ({ ownerId, personId }));
  }

  private async work(organisationId: string, ids: string[]) {
    const records = await this.db.repo(StaffRecord).findBy({ organisationId });
    const assignments = await this.db.repo(Assignment).findBy({ personId: In(ids) });
    return {
      employedSince: new Map(records.map(({ personId, employedSince }) => [personId, employedSince])),
      managerOf: new Map(
        records.flatMap(({ personId, managerId }): [string, string][] => (managerId ? [[personId, managerId]] : [])),
      ),
      assignments: Map.groupBy(assignments, ({ personId }) => personId),
    };
  }

  private async duos(programmeId: string): Promise<Map<string, string>> {
    const duos = await this.db.repo(Duo).findBy({ programmeId });
    return new Map(duos.map(({ personId, partnerId }) => [personId, partnerId]));
  }

  private async kept(proposalId: string): Promise<KeptPlace[]> {
    const groups = await this.db.repo(ProposedGroup).find({ where: { proposalId }, order: { number: 'ASC' } });
    const places = await this.db.repo(ProposedPlace).findBy({ proposalId, groupId: Not(IsNull()) });
    return places.flatMap(({ personId, groupId, locked, exceptionReason }) => {
      const group = groups.find(({ id }) => id === groupId);
      if (!group) return [];
      const { mentorId, partnerId } = group;
      const before = groups.filter((one) => one.number < group.number);
      const seat = before.filter((one) => one.mentorId === mentorId && one.partnerId === partnerId).length;
      return [{ personId, mentorId, partnerId, seat, locked, exceptionReason }];
    });
  }
}

function guiding(running: Membership[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { personId, role } of running)
    if (role === MemberRole.MENTOR) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}

function guidingTogether(running: Membership[]): Set<string> {
  const mentors = running.filter(({ role }) => role === MemberRole.MENTOR);
  const groups = Map.groupBy(mentors, ({ groupId }) => groupId).values();
  return new Set([...groups].flatMap(([one, other]) => (other ? [duoKey(one.personId, other.personId)] : [])));
}
