import { Injectable } from '@nestjs/common';
import { type Colleague, ColleagueService } from '@api/people';
import { Db } from '@api/platform';

/** Whom somebody can name who is about to enrol: mentors of the programme, or any colleague. */
@Injectable()
export class MentorsService {
  constructor(
    private readonly db: Db,
    private readonly colleagues: ColleagueService,
  ) {}

  async find(search: string, mentorsOf?: string): Promise<Colleague[]> {
    if (!mentorsOf) return this.colleagues.find(search);
    const mentors = await this.db.sql<{ id: string }>('SELECT mentors_of($1) AS id', [mentorsOf]);
    return this.colleagues.find(
      search,
      mentors.map(({ id }) => id),
    );
  }
}
