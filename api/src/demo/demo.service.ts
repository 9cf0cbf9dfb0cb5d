import { Injectable } from '@nestjs/common';
import { Person, PERSON_NAME } from '@api/people';
import { Config, type Connection, Db, Mail, NotFound, pageOf, type ViewerContext } from '@api/platform';
import { SignInService } from '@api/sign-in';
import type { DemoMail, DemoPerson, FindDemoMails } from './demo.types.js';

/**
 * HR, and the groups of each organisation that were made known first with everybody in them, so that a whole session
 * can be played: the groups of which `GroupYear` has told a story.
 */
const PEOPLE = `
  WITH few AS (
    SELECT id, place FROM (
      SELECT g.id, row_number() OVER (PARTITION BY g."organisationId" ORDER BY p."publishedAt", g.number, g.id) AS place
      FROM mentor_group g JOIN proposal p ON p.id = g."proposalId"
    ) g WHERE place <= 2
  )
  SELECT p.id, concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name, p."jobTitle", r.role, r."group",
    o.name AS organisation
  FROM (
    SELECT "personId", 'HR' AS role, NULL AS "group", 0 AS place FROM organisation_role WHERE role = 'HR'
    UNION ALL
    SELECT m."personId", m.role, g.name, few.place FROM few JOIN membership m ON m."groupId" = few.id
    JOIN mentor_group g ON g.id = few.id WHERE m.state <> 'ENDED'
  ) r JOIN person p ON p.id = r."personId" JOIN organisation o ON o.id = p."organisationId"
  ORDER BY o.name DESC, r.place, p."familyName", p.id`;

/** Looking around as somebody else: only in demo mode, otherwise none of this is there. */
@Injectable()
export class DemoService {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly signIn: SignInService,
  ) {}

  people(): Promise<DemoPerson[]> {
    return this.inDemo(() => this.db.sql<DemoPerson>(PEOPLE));
  }

  async signInAs(personId: string, reply: ViewerContext['reply']): Promise<boolean> {
    await this.inDemo(() => this.signIn.signIn(personId, reply));
    return true;
  }

  /** The newest first. */
  mails({ search, ...page }: FindDemoMails): Promise<Connection<DemoMail>> {
    return this.inDemo(async () => {
      const query = this.db.repo(Mail).createQueryBuilder('mail');
      if (search?.trim())
        query
          .leftJoin(Person, 'person', 'person.id = mail."personId"')
          .andWhere(`(has_words(${PERSON_NAME}, :search) OR strpos(mail.address, lower(:search)) > 0)`, {
            search: search.trim(),
          });
      const found = await pageOf(query, ['mail.createdAt', 'mail.id'], page, 'DESC');
      // counted while the role for jobs still reads
      return { ...found, totalCount: Promise.resolve(await found.totalCount) };
    });
  }

  private inDemo<T>(work: () => Promise<T>): Promise<T> {
    if (!this.config.DEMO) throw new NotFound();
    return this.db.asSystem(work);
  }
}
