import { Injectable } from '@nestjs/common';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { Clock, Config, Db, NotFound } from '@api/platform';
import { type Language, message } from '@libs/messages';
import { PlanningService } from './planning.service.js';
import { Session, SessionState } from './session.entity.js';

/** Dates of a group as iCalendar: for the members, without a word about whom it concerns or what it is about. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly planning: PlanningService,
  ) {}

  /** One session. `NotFound` for whoever is not in the group, HR included. */
  async ofSession(id: string, language: Language): Promise<string> {
    const session = await this.db.findOr404(Session, { id });
    await this.forMembers(session.groupId);
    return this.written([session], language);
  }

  /** The whole year of a group, also what was cancelled, so that a calendar takes that out. */
  async ofGroup(groupId: string, language: Language): Promise<string> {
    await this.forMembers(groupId);
    const sessions = await this.planning.ofGroup(groupId);
    if (!sessions.length) throw new NotFound();
    return this.written(sessions, language);
  }

  /** HR sees dates on its own pages; a file to take along is for the members. Jobs write it for one of them. */
  private async forMembers(groupId: string): Promise<void> {
    if (!this.db.viewer) return;
    const [member] = await this.db.sql('SELECT 1 FROM my_groups() AS mine(id) WHERE id = $1', [groupId]);
    if (!member) throw new NotFound();
  }

  private async written(sessions: Session[], language: Language): Promise<string> {
    const calendar = ical({
      prodId: { company: 'Crossmentor', product: 'planning', language: language.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      name: message(language, 'planning.calendar.year'),
      // without a name here each event keeps its own zone, and the stamp stays in UTC
      timezone: { name: null, generator: getVtimezoneComponent },
    });
    calendar.events(await Promise.all(sessions.map((session) => this.event(session, language))));
    return calendar.toString();
  }

  private async event(session: Session, language: Language) {
    const { id, startsAt, minutes, zone, sequence, state } = session;
    const start = DateTime.fromJSDate(startsAt, { zone });
    const url = `${this.config.publicUrl}/session/${id}/live`;
    return {
      id: `${id}@crossmentor`,
      sequence,
      stamp: this.clock.now(),
      start,
      end: start.plus({ minutes }),
      timezone: zone,
      summary: message(language, 'planning.calendar.session'),
      description: message(language, 'planning.calendar.open', { url }),
      location: (await this.planning.placeOf(id))?.place,
      url,
      status: state === SessionState.CANCELLED ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    };
  }
}
