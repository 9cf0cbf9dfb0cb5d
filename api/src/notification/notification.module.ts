import { Module } from '@nestjs/common';
import { EnrolmentMail } from './enrolment-mail.js';
import { GroupMail } from './group-mail.js';
import { Recipients } from './recipients.js';

@Module({ providers: [Recipients, EnrolmentMail, GroupMail] })
export class NotificationModule {}
