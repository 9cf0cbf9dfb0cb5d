import { Module } from '@nestjs/common';
import { GroupMail } from './group-mail.js';
import { Recipients } from './recipients.js';

@Module({ providers: [Recipients, GroupMail] })
export class NotificationModule {}
