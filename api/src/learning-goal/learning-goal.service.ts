import { Injectable } from '@nestjs/common';
import { mayBecome } from '@libs/domain';
import { type FindOptionsWhere, In, IsNull, MoreThan, Not } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { batched, Clock, Db, Events, Refusal } from '@api/platform';
import { KEPT_HOURS } from './learning-goal.access.js';
import { LearningGoal } from './learning-goal.entity.js';
import type { ChangeLearningGoal, MoveLearningGoal, SetLearningGoal } from './learning-goal.input.js';

const HOUR = 3_600_000;

/** Learning goals: their owner makes and changes them, and decides who sees them. */
@Injectable()
export class LearningGoalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** What is shared in a group, the oldest first. */
  private readonly sharedIn = batched(
    (groupIds: string[]) =>
      this.goals.find({
        where: { groupId: In(groupIds), shared: true, removedAt: IsNull() },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    ({ groupId }) => groupId,
  );

  async sharedBy(groupId: string, ownerId: string): Promise<LearningGoal[]> {
    return (await this.sharedIn(groupId)).filter((goal) => goal.ownerId === ownerId);
  }

  find(id: string): Promise<LearningGoal> {
    return this.db.findOr404(LearningGoal, { id, removedAt: IsNull() });
  }

  /** The viewer's own goals, the oldest first. */
  mine(): Promise<LearningGoal[]> {
    const where = { ownerId: this.db.me, removedAt: IsNull() };
    return this.goals.find({ where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async set({ groupId, ...goal }: SetLearningGoal): Promise<LearningGoal> {
    const { me: ownerId } = this.db;
    const { organisationId } = await this.db.findOr404(MentorGroup, { id: groupId });
    const row = { ...goal, ownerId, groupId, organisationId, createdAt: this.clock.now() };
    return this.told(await this.db.insertOnce(LearningGoal, row));
  }

  /** Refuses with `changedMeanwhile` when the words were changed elsewhere since. */
  async change({ id, version, ...words }: ChangeLearningGoal): Promise<LearningGoal> {
    const changed = await this.update({ id, version }, { ...words, version: version + 1 });
    const goal = await this.own(id);
    const same = Object.entries(words).every(([word, said]) => goal[word as keyof typeof words] === (said ?? null));
    if (!changed && !(same && goal.version === version + 1)) throw new Refusal('changedMeanwhile');
    return this.told(goal);
  }

  /** A repeated request finds the goal where it wanted it. */
  async move({ id, from, to, because }: MoveLearningGoal): Promise<LearningGoal> {
    if (!mayBecome(from, to)) throw new Refusal('goalCannotMoveThere');
    const achievedAt = to === 'ACHIEVED' ? this.clock.now() : null;
    const parkedBecause = to === 'PARKED' ? (because ?? null) : null;
    await this.update({ id, state: from }, { state: to, achievedAt, parkedBecause });
    const goal = await this.own(id);
    if (goal.state !== to) throw new Refusal('changedMeanwhile');
    return this.told(goal);
  }

  async place(id: string, level: number | null): Promise<LearningGoal> {
    await this.update({ id }, { level });
    return this.told(await this.own(id));
  }

  /** Shares a goal with the group, or takes it back. */
  async share(id: string, shared: boolean): Promise<LearningGoal> {
    const changed = await this.update({ id, shared: !shared }, { shared });
    return this.told(await this.own(id), changed);
  }

  /** It is gone at once, and can be put back for an hour; then a job lets go of it. */
  async remove(id: string): Promise<LearningGoal> {
    await this.update({ id, removedAt: IsNull() }, { removedAt: this.clock.now() });
    return this.told(await this.own(id, Not(IsNull())));
  }

  async restore(id: string): Promise<LearningGoal> {
    const late = new Date(this.clock.now().getTime() - KEPT_HOURS * HOUR);
    await this.goals.update({ id, ownerId: this.db.me, removedAt: MoreThan(late) }, { removedAt: null });
    return this.told(await this.own(id));
  }

  private own(id: string, removedAt = IsNull()): Promise<LearningGoal> {
    return this.db.findOr404(LearningGoal, { id, ownerId: this.db.me, removedAt });
  }

  private async update(where: FindOptionsWhere<LearningGoal>, values: Partial<LearningGoal>): Promise<boolean> {
    const running = { ...where, ownerId: this.db.me, removedAt: IsNull() };
    return !!(await this.goals.update(running, values)).affected;
  }

  /** Lets the group's screens look again, unless it is none of their business. */
  private async told(goal: LearningGoal, concernsGroup = goal.shared): Promise<LearningGoal> {
    const { groupId, id: goalId } = goal;
    const event = { type: 'LearningGoalChanged', topics: [`group:${groupId}`], ids: { groupId, goalId } };
    if (concernsGroup) await this.events.record(event);
    return goal;
  }

  private get goals() {
    return this.db.repo(LearningGoal);
  }
}
