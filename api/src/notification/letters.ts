import { Injectable } from '@nestjs/common';
import { Config, Mailer } from '@api/platform';
import { message, type MessageKey } from '@libs/messages';
import type { Recipient } from './recipients.js';

/** What somebody is told, in their own language. */
export interface Letter {
  /** Nobody gets a letter twice for the same one. */
  occasion: string;
  subject: string;
  paragraphs: string[];
  /** Where it goes on, with what to say of it. */
  link?: { words: MessageKey; page: string };
  /** About a group: ends with the promise that these mails never tell what it talks about. */
  ofGroup?: boolean;
  calendar?: string;
}

/** Makes a letter of what there is to tell, and puts it in the post. */
@Injectable()
export class Letters {
  constructor(
    private readonly config: Config,
    private readonly mailer: Mailer,
  ) {}

  async send({ person, address }: Pick<Recipient, 'person' | 'address'>, letter: Letter): Promise<void> {
    const { language, givenName, id: personId } = person;
    const { occasion, subject, paragraphs, link, ofGroup, calendar } = letter;
    const text = [
      message(language, 'notification.hello', { name: givenName }),
      ...paragraphs,
      ...(link ? [`${message(language, link.words)}\n${this.config.publicUrl}${link.page}`] : []),
      ...(ofGroup ? [message(language, 'notification.promise')] : []),
    ];
    await this.mailer.post({ personId, address, occasion, subject, text: text.join('\n\n'), calendar });
  }
}
