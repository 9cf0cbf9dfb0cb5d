import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MentorGroup } from '@api/mentor-group';
import { Db, Events, type EventIds } from '@api/platform';
import { Enrolment } from '@api/programme';
import { message } from '@libs/messages';
import { Letters } from './letters.js';
import { type Recipient, Recipients } from './recipients.js';

/** Tells everybody in a new group with whom they are in it and what comes next; never why. */
@Injectable()
export class GroupMail {
  constructor(
    private readonly db: Db,
    private readonly letters: Letters,
    private readonly recipients: Recipients,
    events: Events,
  ) {
    events.on('GroupFormed', 'group-mail', (ids) => db.asSystem(() => this.send(ids)));
  }

  private async send({ groupId }: EventIds): Promise<void> {
    const group = await this.db.findOr404(MentorGroup, { id: String(groupId) });
    const everybody = await this.recipients.inGroup(group.id);
    const asked = await this.asked(group.programmeId);
    for (const recipient of everybody)
      await this.letters.send(recipient, {
        ...this.words(group, recipient, everybody, asked.has(recipient.person.id)),
        occasion: `group-formed:${group.id}:${recipient.person.id}`,
      });
  }

  /** Who was enrolled by HR and has not said yes (G6). */
  private async asked(programmeId: string): Promise<Set<string>> {
    const waiting = await this.db.repo(Enrolment).findBy({ programmeId, confirmedAt: IsNull() });
    return new Set(waiting.map(({ personId }) => personId));
  }

  private words(group: MentorGroup, { person, isMentor }: Recipient, everybody: Recipient[], asked: boolean) {
    const { language } = person;
    const role = isMentor ? 'mentor' : 'mentee';
    const mentors = everybody.flatMap((one) => (one.isMentor ? [one.person] : []));
    const mentor = new Intl.ListFormat(language).format(mentors.map(({ name }) => name));
    const [partner] = isMentor ? mentors.filter(({ id }) => id !== person.id) : [];
    const others = everybody
      .filter((one) => one.person.id !== person.id && !one.isMentor)
      .map((one) => `- ${one.person.name}`);
    const paragraphs = [
      message(language, `notification.groupFormed.${role}.lead`, { group: group.name, mentor }),
      ...(partner ? [message(language, 'notification.groupFormed.mentor.duo', { name: partner.name })] : []),
      [message(language, `notification.groupFormed.${role}.others`), ...others].join('\n'),
      message(language, `notification.groupFormed.${role}.${asked ? 'asked' : 'next'}`),
    ];
    const link = { words: 'notification.groupFormed.link', page: '/group' } as const;
    return { subject: message(language, `notification.groupFormed.${role}.subject`), paragraphs, link, ofGroup: true };
  }
}
