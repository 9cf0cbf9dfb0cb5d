import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MemberRole, Membership, MembershipState, MentorGroup } from '@api/mentor-group';
import { Discipline, Organisation, OrganisationRole, Person, StaffRecord, Team } from '@api/people';
import { Clock, Db } from '@api/platform';
import { Programme } from '@api/programme';

const NAMES = [
  'Fatima El Amrani',
  'Joost Bakker',
  'Sanne Vos',
  'Ravi Ramdin',
  'Lotte Jansen',
  'Daan Visser',
  'Emine Yilmaz',
  'Pieter Mulder',
  'Noor de Wit',
  'Kees Kok',
  'Aisha Osman',
  'Tom Peters',
];

/** The organisation of invented people that `npm start` shows. */
@Injectable()
export class DemoOrganisation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Makes it, when there is no organisation yet. */
  async load(): Promise<void> {
    await this.db.asSystem(async () => {
      if (!(await this.db.repo(Organisation).count())) await this.make();
    });
  }

  private async make(): Promise<void> {
    const organisation = { id: randomUUID(), name: 'Waterschap De Oefening' };
    const organisationId = organisation.id;
    await this.db.repo(Organisation).insert(organisation);
    const discipline = { id: randomUUID(), organisationId, name: 'Waterbouwkunde' };
    await this.db.repo(Discipline).insert(discipline);
    const programme = { id: randomUUID(), organisationId, name: 'Crossmentoring 2027', startsOn: '2027-01-04' };
    await this.db.repo(Programme).insert(programme);
    const people: string[] = [];
    for (const [i, name] of ['Hanna de Ruiter', ...NAMES].entries()) {
      const [givenName, ...rest] = name.split(' ');
      const team = { id: randomUUID(), organisationId, name: `Team ${i + 1}` };
      await this.db.repo(Team).insert(team);
      const id = randomUUID();
      const names = { givenName, familyName: rest.join(' '), jobTitle: i ? 'Adviseur' : 'HR-adviseur', site: 'Gouda' };
      await this.db.repo(Person).insert({ id, organisationId, ...names, disciplineId: discipline.id, teamId: team.id });
      const email = `${givenName}.${i}@waterschap.example`.toLowerCase();
      await this.db.repo(StaffRecord).insert({ personId: id, organisationId, personnelNumber: `${100 + i}`, email });
      people.push(id);
    }
    await this.db.repo(OrganisationRole).insert({ personId: people[0], organisationId, role: 'HR' });
    for (const g of [0, 1]) {
      const group = {
        id: randomUUID(),
        organisationId,
        programmeId: programme.id,
        name: `Groep ${g + 1}`,
        slot: 2 + g,
      };
      await this.db.repo(MentorGroup).insert(group);
      for (const [i, personId] of people.slice(1 + g * 6, 7 + g * 6).entries())
        await this.db.repo(Membership).insert({
          id: randomUUID(),
          organisationId,
          groupId: group.id,
          personId,
          role: i ? MemberRole.MENTEE : MemberRole.MENTOR,
          state: MembershipState.ACTIVE,
          confidentialityAcceptedAt: this.clock.now(),
        });
    }
  }
}
