import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Repair, RepairMove } from '@api/group-repair';
import { MemberRole, MentorGroup } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db, Events, type EventIds } from '@api/platform';
import { message, type MessageKey } from '@libs/messages';
import { Letters } from './letters.js';
import { type Recipient, Recipients } from './recipients.js';

const MENTEE_KINDS = { moved: 'moved', joined: 'joined', out: 'out' } as const;
const MENTOR_KINDS = { moved: 'guides', joined: 'guides', out: 'guidesNoMore' } as const;

type Kind = 'moved' | 'joined' | 'out' | 'guides' | 'guidesNoMore' | 'mentor' | 'newMentor';

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
    for (const group of groups) {
      const members = await this.recipients.inGroup(group.id);
      const own = moves.filter(({ fromId, toId }) => fromId === group.id || toId === group.id);
      const others = members.filter(({ person }) => !own.some(({ personId }) => personId === person.id));
      for (const mentor of others.filter(({ isMentor }) => isMentor)) await this.tellMentor(id, mentor, group, own);
      const comes = own.find(({ role, toId }) => role === MemberRole.MENTOR && toId === group.id);
      const mentees = comes ? others.filter(({ isMentor }) => !isMentor) : [];
      for (const mentee of mentees) await this.tellNewMentor(id, mentee, group);
    }
  }

  /** Whoever stays in a group hears who guides it now. */
  private async tellNewMentor(repairId: string, to: Recipient, { id, name: group }: MentorGroup): Promise<void> {
    const occasion = `repair:${repairId}:${id}:${to.person.id}`;
    const params = { group, mentor: await this.mentorNames(id, to) };
    await this.post(to, occasion, 'notification.repair.newMentor', params, '/group');
  }

  private async mentorNames(groupId: string, { person: { language } }: Pick<Recipient, 'person'>): Promise<string> {
    return new Intl.ListFormat(language).format((await this.mentorsOf(groupId)).map(({ person }) => person.name));
  }

  private async tellMoved({ id, personId, fromId, toId, role }: RepairMove, groups: MentorGroup[]): Promise<void> {
    const recipient = await this.recipients.person(personId);
    if (!recipient || recipient.person.leftOn) return;
    const nameOf = (groupId: string | null) => groups.find((group) => group.id === groupId)?.name ?? '';
    const params = {
      from: nameOf(fromId),
      to: nameOf(toId),
      mentor: toId ? await this.mentorNames(toId, recipient) : '',
    };
    const kinds = role === MemberRole.MENTOR ? MENTOR_KINDS : MENTEE_KINDS;
    const kind = toId ? (fromId ? kinds.moved : kinds.joined) : kinds.out;
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
    key: `notification.repair.${Kind}`,
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
