import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Repair, RepairMove } from '@api/group-repair';
import { MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db, Events, type EventIds } from '@api/platform';
import { message, type MessageKey } from '@libs/messages';
import { Letters } from './letters.js';
import { type Recipient, Recipients } from './recipients.js';

/** Tells who moves between groups, and the mentors whom it concerns; never why. */
@Injectable()
export class RepairMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    events: Events,
  ) {
    events.on('GroupsRepaired', 'repair-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  private async send({ repairId }: EventIds): Promise<void> {
    const { id } = await this.db.findOr404(Repair, { id: String(repairId) });
    const moves = await this.db.repo(RepairMove).find({ where: { repairId: id }, order: { id: 'ASC' } });
    const groupIds = [...new Set(moves.flatMap(({ fromId, toId }) => [fromId, toId]))].filter((one) => one !== null);
    const groups = await this.db.repo(MentorGroup).find({ where: { id: In(groupIds) }, order: { number: 'ASC' } });
    for (const move of moves) await this.tellMoved(move, groups);
    for (const group of groups)
      for (const mentor of await this.mentorsOf(group.id)) await this.tellMentor(id, mentor, group, moves);
  }

  private async tellMoved({ id, personId, fromId, toId }: RepairMove, groups: MentorGroup[]): Promise<void> {
    const recipient = await this.recipients.person(personId);
    if (!recipient || recipient.person.leftOn) return;
    const nameOf = (groupId: string | null) => groups.find((group) => group.id === groupId)?.name ?? '';
    const mentors = toId ? await this.mentorsOf(toId) : [];
    const mentor = new Intl.ListFormat(recipient.person.language).format(mentors.map(({ person }) => person.name));
    const params = { from: nameOf(fromId), to: nameOf(toId), mentor };
    const kind = toId ? (fromId ? 'moved' : 'joined') : 'out';
    await this.post(recipient, `repair:${id}`, `notification.repair.${kind}`, params, toId ? '/group' : null);
  }

  private async tellMentor(
    repairId: string,
    mentor: Recipient,
    { id: groupId, name: group }: MentorGroup,
    moves: RepairMove[],
  ) {
    const { language, id: personId } = mentor.person;
    const left = await this.names(moves.filter(({ fromId }) => fromId === groupId));
    const come = await this.names(moves.filter(({ toId }) => toId === groupId));
    const lines = [
      ...left.map((name) => `- ${message(language, 'notification.repair.mentor.left', { name })}`),
      ...come.map((name) => `- ${message(language, 'notification.repair.mentor.come', { name })}`),
    ];
    const params = { group, changes: lines.join('\n') };
    await this.post(
      mentor,
      `repair:${repairId}:${groupId}:${personId}`,
      'notification.repair.mentor',
      params,
      '/group',
    );
  }

  private async names(moves: RepairMove[]): Promise<string[]> {
    const people = await this.db.repo(Person).findBy({ id: In(moves.map(({ personId }) => personId)) });
    return people.map(({ name }) => name).sort();
  }

  private async mentorsOf(groupId: string): Promise<Recipient[]> {
    return (await this.recipients.inGroup(groupId)).filter(({ isMentor }) => isMentor);
  }

  private async post(
    to: Pick<Recipient, 'person' | 'address'>,
    occasion: string,
    key:
      | 'notification.repair.moved'
      | 'notification.repair.joined'
      | 'notification.repair.out'
      | 'notification.repair.mentor',
    params: Record<string, string>,
    page: string | null,
  ): Promise<void> {
    const words = (part: 'subject' | 'lead' | 'next') =>
      message(to.person.language, `${key}.${part}` as MessageKey, params);
    await this.letters.send(to, {
      ...{ occasion, subject: words('subject'), paragraphs: [words('lead'), words('next')], ofGroup: true },
      ...(page && { link: { words: 'notification.groupFormed.link', page } }),
    });
  }
}
