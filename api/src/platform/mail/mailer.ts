import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Db } from '../db/db.js';
import { Jobs } from '../jobs/jobs.js';
import { Mail } from './mail.entity.js';

export type NewMail = Pick<Mail, 'personId' | 'address' | 'subject' | 'text' | 'occasion'> & { calendar?: string };

const TASK = 'send-mail';

/** Mail leaves through a job, never inside a request. Without SMTP settings it stays in the database. */
@Injectable()
export class Mailer {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    jobs.register(TASK, ({ id }: { id: string }) => this.handOver(id));
  }

  /** Puts a mail in the post, in the running operation of the role for jobs; once per occasion. */
  async post(mail: NewMail): Promise<void> {
    const { personId, address, subject, text, occasion, calendar } = mail;
    const added = await this.db.sql<{ id: string }>(
      `INSERT INTO mail ("personId", address, subject, text, occasion, calendar) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (occasion) DO NOTHING RETURNING id`,
      [personId, address, subject, text, occasion, calendar ?? null],
    );
    for (const { id } of added) await this.jobs.enqueue(TASK, { id });
  }

  private async handOver(id: string): Promise<void> {
    if (!this.config.SMTP_URL) return;
    const mail = await this.db.asSystem(() => this.db.repo(Mail).findOneBy({ id }));
    if (!mail || mail.sentAt) return;
    await createTransport(this.config.SMTP_URL).sendMail({
      from: this.config.MAIL_FROM,
      to: mail.address,
      subject: mail.subject,
      text: mail.text,
      messageId: `<${id}@crossmentor>`, // a mail that is handed over twice is one mail to its receiver
      ...(mail.calendar && { icalEvent: { method: 'PUBLISH', content: mail.calendar } }),
    });
    const forgotten = { text: '', calendar: null, sentAt: this.clock.now() };
    await this.db.asSystem(() => this.db.repo(Mail).update({ id }, forgotten));
  }
}
