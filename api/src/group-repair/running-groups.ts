import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { GroupSafetyService, MemberRole, Membership, MembershipState, MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db } from '@api/platform';
import { Programme } from '@api/programme';
import { GroupRule } from './rule-breach.entity.js';

/** A group that goes on, with who is in it now. */
export interface RunningGroup {
  id: string;
  slot: number | null;
  /** One mentor, or a duo; nobody in a group that lost its mentor. */
  mentorIds: string[];
  menteeIds: string[];
}

/** A rule that does not hold; of two people, of one, or of the group alone. */
export interface Breach {
  /** None when it is about somebody without a group. */
  groupId: string | null;
  rule: GroupRule;
  firstId: string | null;
  secondId: string | null;
}

/** The running groups of a programme, with what does not hold in them. */
export interface GroupsNow {
  programme: Programme;
  groups: RunningGroup[];
  breaches: Breach[];
  /** Members who do not work here any more. */
  leaverIds: Set<string>;
  /** Whether there is nothing to mend: no rule broken, no group too small. */
  sound: boolean;
  /** The same as long as nobody comes or goes and the same rules are broken. */
  basis: string;
  /** The same as long as there is the same to mend. */
  cause: string;
}

/** Of whom there was no click, and who takes part and has no group. */
const SEEKERS = `
  SELECT DISTINCT e."personId" AS id FROM no_click n
  JOIN enrolment e ON e."programmeId" = n."programmeId" AND e."personId" = n."menteeId" AND e.role = 'MENTEE'
  JOIN person ON person.id = e."personId" AND person."leftOn" IS NULL
  WHERE n."programmeId" = $1 AND NOT EXISTS (
    SELECT FROM membership m WHERE m."programmeId" = n."programmeId" AND m."personId" = n."menteeId"
    AND m.role = 'MENTEE' AND m.state <> 'ENDED')
  ORDER BY id`;

const keyOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Looks at the running groups by teams, projects and reporting lines as they are now. For jobs. */
@Injectable()
export class RunningGroups {
  constructor(
    private readonly db: Db,
    private readonly safety: GroupSafetyService,
  ) {}

  async look(programmeId: string): Promise<GroupsNow> {
    const programme = await this.db.findOr404(Programme, { id: programmeId });
    const groups = await this.running(programmeId);
    const leaverIds = await this.leavers(groups.flatMap(({ mentorIds, menteeIds }) => [...mentorIds, ...menteeIds]));
    const seekerIds = await this.seekers(programmeId);
    const breaches = [
      ...(await this.apart(programmeId, groups, leaverIds)),
      ...alone(groups, leaverIds),
      ...seekerIds.map((firstId) => ({ groupId: null, rule: GroupRule.NEEDS_GROUP, firstId, secondId: null })),
    ];
    const small = groups.filter(({ menteeIds }) => menteeIds.length < programme.minMembers).map(({ id }) => id);
    const members = groups.map(({ id, mentorIds, menteeIds }) => [id, mentorIds, menteeIds]);
    return {
      ...{ programme, groups, breaches, leaverIds },
      sound: !breaches.length && !small.length,
      basis: keyOf([members, breaches]),
      cause: keyOf([breaches, small]),
    };
  }

  private async running(programmeId: string): Promise<RunningGroup[]> {
    const groups = await this.db
      .repo(MentorGroup)
      .find({ where: { programmeId }, order: { number: 'ASC', id: 'ASC' } });
    const present = { groupId: In(groups.map(({ id }) => id)), state: Not(MembershipState.ENDED) };
    const found = await this.db.repo(Membership).find({ where: present, order: { personId: 'ASC' } });
    const members = Map.groupBy(found, ({ groupId }) => groupId);
    return groups.flatMap(({ id, slot }) => {
      const own = members.get(id) ?? [];
      const of = (as: MemberRole) => own.flatMap(({ role, personId }) => (role === as ? [personId] : []));
      const [mentorIds, menteeIds] = [of(MemberRole.MENTOR), of(MemberRole.MENTEE)];
      return menteeIds.length ? [{ id, slot, mentorIds, menteeIds }] : [];
    });
  }

  private async leavers(ids: string[]): Promise<Set<string>> {
    const statement = 'SELECT id FROM person WHERE id = ANY ($1) AND "leftOn" IS NOT NULL';
    const left = await this.db.sql<Pick<Person, 'id'>>(statement, [ids]);
    return new Set(left.map(({ id }) => id));
  }

  /** Mentees who need another group; in the order of their ids, which tells nothing. */
  private async seekers(programmeId: string): Promise<string[]> {
    const seekers = await this.db.sql<{ id: string }>(SEEKERS, [programmeId]);
    return seekers.map(({ id }) => id);
  }

  private async apart(programmeId: string, groups: RunningGroup[], left: Set<string>): Promise<Breach[]> {
    const present = groups.map(({ mentorIds, menteeIds }) =>
      [...mentorIds, ...menteeIds].filter((id) => !left.has(id)),
    );
    const found = await this.safety.keptApart(programmeId, present);
    return found.map(({ at, rule, firstId, secondId }) => ({
      ...{ groupId: groups[at].id, rule: GroupRule[rule], firstId, secondId },
    }));
  }
}

/** What is wrong with a group by itself: members who left the organisation, and no mentor. */
function alone(groups: RunningGroup[], left: Set<string>): Breach[] {
  return groups.flatMap(({ id: groupId, mentorIds, menteeIds }): Breach[] => {
    const gone = [...mentorIds, ...menteeIds].filter((id) => left.has(id));
    const leavers = gone.map((firstId) => ({ groupId, rule: GroupRule.LEFT, firstId, secondId: null }));
    if (mentorIds.length) return leavers;
    return [...leavers, { groupId, rule: GroupRule.NO_MENTOR, firstId: null, secondId: null }];
  });
}
