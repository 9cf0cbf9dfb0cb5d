import { Injectable } from '@nestjs/common';
import { Config, Db, Mail, NotFound, type ViewerContext } from '@api/platform';
import { SignInService } from '@api/sign-in';
import type { DemoMail, DemoPerson } from './demo.types.js';

/** HR, and the first groups of each organisation with everybody in them, so that a whole session can be played. */
const PEOPLE = `
  WITH few AS (
    SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY "organisationId" ORDER BY name) FROM mentor_group) g
    WHERE row_number <= 2
  )
  SELECT p.id, concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name, p."jobTitle", r.role, r."group",
    o.name AS organisation
  FROM (
    SELECT "personId", 'HR' AS role, NULL AS "group" FROM organisation_role WHERE role = 'HR'
    UNION ALL
    SELECT m."personId", m.role, g.name FROM membership m JOIN mentor_group g ON g.id = m."groupId"
    WHERE g.id IN (SELECT id FROM few) AND m.state <> 'ENDED'
  ) r JOIN person p ON p.id = r."personId" JOIN organisation o ON o.id = p."organisationId"
  ORDER BY o.name DESC, r."group", p."familyName"`;

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

  mails(): Promise<DemoMail[]> {
    return this.inDemo(() => this.db.repo(Mail).find({ order: { createdAt: 'DESC' }, take: 100 }));
  }

  private inDemo<T>(work: () => Promise<T>): Promise<T> {
    if (!this.config.DEMO) throw new NotFound();
    return this.db.asSystem(work);
  }
}
