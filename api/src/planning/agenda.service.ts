import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, MoreThan, Not } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { batched, Clock, Db, Events, NotFound, Refusal } from '@api/platform';
import { AgendaItem } from './agenda-item.entity.js';
import { KEPT_HOURS } from './agenda.access.js';
import type { ChangeAgendaItem, PutOnAgenda } from './agenda.input.js';
import { agendaTopic } from './planning.events.js';

const HOUR = 3_600_000;

/** What the members of a group want to talk about when they meet next. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Who is stuck comes first, then who came first. */
  readonly of = batched(
    (groupIds: string[]) =>
      this.items.find({
        where: { groupId: In(groupIds), withdrawnAt: IsNull() },
        order: { stuck: 'DESC', addedAt: 'ASC', id: 'ASC' },
      }),
    ({ groupId }) => groupId,
  );

  /** The group, for those who may see what is said in it. */
  async insideGroup(groupId: string): Promise<MentorGroup> {
    const inside = 'SELECT $1 IN (SELECT my_confidential_groups()) AS yes';
    const [{ yes }] = await this.db.sql<{ yes: boolean }>(inside, [groupId]);
    if (!yes) throw new NotFound();
    return this.db.findOr404(MentorGroup, { id: groupId });
  }

  async put({ groupId, ...item }: PutOnAgenda): Promise<AgendaItem> {
    const { me: authorId } = this.db;
    const { organisationId } = await this.insideGroup(groupId);
    const row = { ...item, authorId, groupId, organisationId, addedAt: this.clock.now() };
    await this.db.insertOnce(AgendaItem, row);
    // the number of what somebody else put there does not become the answer of a second author
    return this.told(await this.db.findOr404(AgendaItem, { id: row.id, authorId }));
  }

  /** Refuses with `changedMeanwhile` when the words were changed elsewhere since. */
  async change({ id, version, ...words }: ChangeAgendaItem): Promise<AgendaItem> {
    const changed = await this.update({ id, version, withdrawnAt: IsNull() }, { ...words, version: version + 1 });
    const item = await this.own(id);
    const same = Object.entries(words).every(([word, said]) => item[word as keyof typeof words] === (said ?? null));
    if (!changed && !(same && item.version === version + 1)) throw new Refusal('changedMeanwhile');
    return this.told(item);
  }

  /** It is off at once, and can be put back for an hour; then a job lets go of it. */
  async withdraw(id: string): Promise<AgendaItem> {
    await this.update({ id, withdrawnAt: IsNull() }, { withdrawnAt: this.clock.now() });
    return this.told(await this.own(id, Not(IsNull())));
  }

  async putBack(id: string): Promise<AgendaItem> {
    const late = new Date(this.clock.now().getTime() - KEPT_HOURS * HOUR);
    await this.update({ id, withdrawnAt: MoreThan(late) }, { withdrawnAt: null });
    return this.told(await this.own(id));
  }

  private own(id: string, withdrawnAt = IsNull()): Promise<AgendaItem> {
    return this.db.findOr404(AgendaItem, { id, authorId: this.db.me, withdrawnAt });
  }

  private async update(where: FindOptionsWhere<AgendaItem>, values: Partial<AgendaItem>): Promise<boolean> {
    return !!(await this.items.update({ ...where, authorId: this.db.me }, values)).affected;
  }

  /** Lets the screens of the group look again. */
  private async told(item: AgendaItem): Promise<AgendaItem> {
    const { groupId, id: itemId } = item;
    await this.events.record({ type: 'AgendaChanged', topics: [agendaTopic(groupId)], ids: { groupId, itemId } });
    return item;
  }

  private get items() {
    return this.db.repo(AgendaItem);
  }
}
