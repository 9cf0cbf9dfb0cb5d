import { Injectable } from '@nestjs/common';

/** The one place where time comes from, so that a test can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
