import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { JOBS_SOURCE } from '../db/db.js';

/** Tells every process that there is something new: outside transactions and at most one at a time, however many commit. */
@Injectable()
export class Pump {
  private busy = false;
  private again = false;

  constructor(@Inject(JOBS_SOURCE) private readonly source: DataSource) {}

  signal(): void {
    this.again = true;
    if (!this.busy) void this.send();
  }

  private async send(): Promise<void> {
    this.busy = true;
    while (this.again && this.source.isInitialized) {
      this.again = false;
      // a lost signal delays, it loses nothing: listeners also look by themselves
      await this.source.query('NOTIFY outbox').catch((error: Error) => new Logger('live').warn(error.name));
    }
    this.busy = false;
  }
}
