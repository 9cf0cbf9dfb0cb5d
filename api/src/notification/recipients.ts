import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { MemberRole, Membership, MembershipState } from '@api/mentor-group';
import { Person, StaffRecord } from '@api/people';
import { Db } from '@api/platform';

/** Somebody in a group to whom a mail goes. */
export interface Recipient {
  person: Person;
  address: string;
  isMentor: boolean;
}

/** Knows to whom a mail about a group goes. Within an operation of the role for jobs. */
@Injectable()
export class Recipients {
  constructor(private readonly db: Db) {}

  /** Everybody who is in the group now, the mentor first. */
  async inGroup(groupId: string): Promise<Recipient[]> {
    const state = In([MembershipState.INTAKE, MembershipState.ACTIVE]);
    const memberships = await this.db.repo(Membership).findBy({ groupId, state });
    const mentors = new Set(memberships.flatMap(({ role, personId }) => (role === MemberRole.MENTOR ? personId : [])));
    const ids = memberships.map(({ personId }) => personId);
    const people = await this.db.repo(Person).find({ where: { id: In(ids) }, order: { familyName: 'ASC', id: 'ASC' } });
    const records = await this.db.repo(StaffRecord).findBy({ personId: In(ids) });
    const addresses = new Map(records.map(({ personId, email }) => [personId, email]));
    return people
      .flatMap((person) => {
        const address = addresses.get(person.id);
        return address ? [{ person, address, isMentor: mentors.has(person.id) }] : [];
      })
      .sort((a, b) => Number(b.isMentor) - Number(a.isMentor));
  }

  /** One person; null for somebody who left or has no address. */
  async person(id: string): Promise<Omit<Recipient, 'isMentor'> | null> {
    const person = await this.db.repo(Person).findOneBy({ id, leftOn: IsNull() });
    const record = person && (await this.db.repo(StaffRecord).findOneBy({ personId: id }));
    return record && { person, address: record.email };
  }
}
