import { Module, type OnModuleInit } from '@nestjs/common';
import { Events, Jobs } from '@api/platform';
import { PlanningModule } from '@api/planning';
import { AddressMail } from './address-mail.js';
import { AgreementMail } from './agreement-mail.js';
import { DeclineMail } from './decline-mail.js';
import { DuoMail } from './duo-mail.js';
import { EnrolmentMail } from './enrolment-mail.js';
import { GroupMail } from './group-mail.js';
import { Letters } from './letters.js';
import { PollMail } from './poll-mail.js';
import { Recipients } from './recipients.js';
import { RepairMail } from './repair-mail.js';
import { SessionMail } from './session-mail.js';

@Module({
  imports: [PlanningModule],
  providers: [
    Recipients,
    Letters,
    AddressMail,
    AgreementMail,
    EnrolmentMail,
    DuoMail,
    DeclineMail,
    GroupMail,
    RepairMail,
    SessionMail,
    PollMail,
  ],
})
export class NotificationModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly sessions: SessionMail,
    private readonly polls: PollMail,
  ) {}

  onModuleInit(): void {
    this.sessions.follow(this.events);
    this.polls.follow(this.events, this.jobs);
  }
}
