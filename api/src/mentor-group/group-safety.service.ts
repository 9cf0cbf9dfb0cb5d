import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Assignment, Person, StaffRecord } from '@api/people';
import { Clock, Db, Refusal } from '@api/platform';
import { Programme } from '@api/programme';
import { apart, type Apart, type Colleague, type SafetySettings } from '@libs/domain';

const reasons: Record<Apart, string> = {
  SAME_TEAM: 'groupSameTeam',
  SAME_PROJECT: 'groupSameProject',
  REPORTING_LINE: 'groupReportingLine',
};

type Known = Colleague & { name: string };

/** Two members of one group whom a rule keeps apart. */
export interface KeptApart {
  /** Of the group, in the order in which the groups were given. */
  at: number;
  firstId: string;
  secondId: string;
  rule: Apart;
}

/** Checks who may be in one group by teams, projects and reporting lines as they are now. */
@Injectable()
export class GroupSafetyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Refuses with who is kept apart from whom, and by which rule, in the first group where that is so. */
  async check(programmeId: string, groups: string[][]): Promise<void> {
    const [broken] = await this.keptApart(programmeId, groups);
    if (!broken) return;
    const colleagues = await this.colleagues([broken.firstId, broken.secondId]);
    const nameOf = (id: string) => colleagues.get(id)!.name;
    throw new Refusal(reasons[broken.rule], { first: nameOf(broken.firstId), second: nameOf(broken.secondId) });
  }

  /** Everybody in one of these groups whom a rule keeps apart from another in it. */
  async keptApart(programmeId: string, groups: string[][]): Promise<KeptApart[]> {
    const { intensiveMonths, intensiveShare } = await this.db.findOr404(Programme, { id: programmeId });
    const settings = { intensiveMonths, intensiveShare, today: this.clock.now().toISOString().slice(0, 10) };
    const colleagues = await this.colleagues(groups.flat());
    return groups.flatMap((ids, at) => {
      const members = ids.flatMap((id) => colleagues.get(id) ?? []);
      return pairsApart(members, settings).map((pair) => ({ at, ...pair }));
    });
  }

  private async colleagues(ids: string[]): Promise<Map<string, Known>> {
    const people = await this.db.repo(Person).findBy({ id: In(ids) });
    const managers = await this.managersOf(ids);
    const above = await this.managersOf([...managers.values()]);
    const stints = await this.db.repo(Assignment).findBy({ personId: In(ids) });
    const assignments = Map.groupBy(stints, ({ personId }) => personId);
    return new Map(
      people.map(({ id, name, teamId }) => {
        const line = [managers.get(id), above.get(managers.get(id) ?? '')].filter((manager) => manager !== undefined);
        return [id, { id, name, teamId, line, assignments: assignments.get(id) ?? [] }];
      }),
    );
  }

  private async managersOf(ids: string[]): Promise<Map<string, string>> {
    const records = await this.db.repo(StaffRecord).findBy({ personId: In(ids) });
    return new Map(records.flatMap(({ personId, managerId }) => (managerId ? [[personId, managerId]] : [])));
  }
}

function pairsApart(members: Known[], settings: SafetySettings): Omit<KeptApart, 'at'>[] {
  return members.flatMap((first, at) =>
    members
      .slice(at + 1)
      .flatMap((second) =>
        apart(first, second, settings).map((rule) => ({ firstId: first.id, secondId: second.id, rule })),
      ),
  );
}
