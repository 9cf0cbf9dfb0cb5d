import { expect } from '@jest/globals';
import { DiscreetLogger } from '@api/platform';

/** A line that the server would have printed. */
export interface FaultLine {
  context: string;
  message: unknown;
}

/**
 * Keeps what the servers of a test file say is wrong. A spec that breaks something on purpose takes the lines and says
 * what they are; whatever nobody expected is printed after its test.
 */
class Faults extends DiscreetLogger {
  private lines: FaultLine[] = [];

  constructor() {
    super({ json: true, logLevels: ['error'] });
  }

  /** The lines since the last time. */
  take(): FaultLine[] {
    return this.lines.splice(0);
  }

  printUnexpected(): void {
    for (const line of this.take()) console.error(expect.getState().currentTestName, JSON.stringify(line));
  }

  protected override printAsJson(message: unknown, { context }: { context: string }): void {
    this.lines.push({ context, message });
  }
}

export const faults = new Faults();
