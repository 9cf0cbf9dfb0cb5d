import { Controller, Get, Header, Headers, NotFoundException, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { PeopleService } from '@api/people';
import { Db, NotFound, Viewers } from '@api/platform';
import type { Language } from '@libs/messages';
import { CalendarService } from './calendar.service.js';

const missing = () => new NotFoundException();
const id = () => Param('id', new ParseUUIDPipe({ exceptionFactory: missing }));

/** Calendar files to take along. Whoever may not have one gets the same answer as when there is none. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly db: Db,
    private readonly viewers: Viewers,
    private readonly people: PeopleService,
    private readonly calendars: CalendarService,
  ) {}

  @Get('session/:id')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="crossmentor.ics"')
  session(@id() id: string, @Headers('cookie') cookie?: string, @Query('language') language?: string) {
    return this.asViewer(cookie, language, (chosen) => this.calendars.ofSession(id, chosen));
  }

  @Get('group/:id')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="crossmentor.ics"')
  group(@id() id: string, @Headers('cookie') cookie?: string, @Query('language') language?: string) {
    return this.asViewer(cookie, language, (chosen) => this.calendars.ofGroup(id, chosen));
  }

  private async asViewer(
    cookie: string | undefined,
    asked: string | undefined,
    write: (language: Language) => Promise<string>,
  ): Promise<string> {
    const viewer = await this.viewers.viewerOf(cookie);
    if (!viewer) throw missing();
    const work = async () => write(await this.language(asked));
    return this.db.as(viewer, 'READ ONLY', work).catch((error: unknown) => {
      throw error instanceof NotFound ? missing() : error;
    });
  }

  /** That of the page, or else the one in which this person gets mail. */
  private async language(asked: string | undefined): Promise<Language> {
    if (asked === 'nl' || asked === 'en') return asked;
    return (await this.people.me())?.language ?? 'nl';
  }
}
