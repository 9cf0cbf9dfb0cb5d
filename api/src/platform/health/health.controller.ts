import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Db } from '../db/db.js';

/** For whatever watches over the process: no words about people, and nothing to learn for a stranger. */
@Controller()
export class HealthController {
  constructor(private readonly db: Db) {}

  /** The process runs. */
  @Get('healthz')
  alive() {
    return { status: 'ok' };
  }

  /** The process can answer: its database does. */
  @Get('readyz')
  async ready() {
    await this.db
      .as(null, 'READ ONLY', () => this.db.sql('SELECT 1'))
      .catch(() => {
        throw new ServiceUnavailableException();
      });
    return { status: 'ready' };
  }
}
