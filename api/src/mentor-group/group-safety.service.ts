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

/** Checks who may be in one group by teams, projects and reporting lines as they are now. */
@Injectable()
export class GroupSafetyService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Refuses with who is kept apart from whom, and by which rule, in the first group where that is so. */
  async check(programmeId: string, groups: string[][]): Promise<void> {
    const { intensiveMonths, intensiveShare } = await this.db.findOr404(Programme, { id: programmeId });
    const settings = { intensiveMonths, intensiveShare, today: this.clock.now().toISOString().slice(0, 10) };
    const colleagues = await this.colleagues(groups.flat());
    for (const group of groups)
      checkPairs(
        group.flatMap((id) => colleagues.get(id) ?? []),
        settings,
      );
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

function checkPairs(members: Known[], settings: SafetySettings): void {
  members.forEach((first, at) => {
    for (const second of members.slice(at + 1)) {
      const [rule] = apart(first, second, settings);
      if (rule) throw new Refusal(reasons[rule], { first: first.name, second: second.name });
    }
  });
}
