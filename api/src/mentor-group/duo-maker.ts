import { Injectable } from '@nestjs/common';
import { Person } from '@api/people';
import { Clock, Db, Events, Refusal } from '@api/platform';
import { DuoService, type Enrolment } from '@api/programme';
import type { JoinDuo } from './duo.input.js';
import { GroupSafetyService } from './group-safety.service.js';

/** Lets two mentors guide one group: both are members of it, so the rules between members hold for them as well. */
@Injectable()
export class DuoMaker {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly duos: DuoService,
    private readonly safety: GroupSafetyService,
  ) {}

  /** Again: nothing more happens. */
  async make({ enrolmentId, partnerId }: JoinDuo): Promise<Enrolment[]> {
    const { duo, made } = await this.duos.join(enrolmentId, partnerId);
    const [one, other] = duo;
    if (!made) return duo;
    await this.safety.check(one.programmeId, [[one.personId, other.personId]]);
    await this.refuseUnlike(one, other);
    const { programmeId } = one;
    const madeAt = this.clock.now().getTime();
    const ids = { programmeId, firstId: one.personId, secondId: other.personId, madeAt };
    await this.events.record({ type: 'DuoMade', topics: [], ids });
    return duo;
  }

  /** Members of a group share a discipline (G2) and a half-day, and so do who guide it. */
  private async refuseUnlike(one: Enrolment, other: Enrolment): Promise<void> {
    const first = await this.db.findOr404(Person, { id: one.personId });
    const second = await this.db.findOr404(Person, { id: other.personId });
    const names = { first: first.name, second: second.name };
    if (first.disciplineId !== second.disciplineId) throw new Refusal('duoOtherDiscipline', names);
    // who said no half-days yet still can
    const known = one.availability && other.availability;
    if (known && !(one.availability & other.availability)) throw new Refusal('duoNoHalfDay', names);
  }
}
