import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, jest } from '@jest/globals';

/** Everything that is printed during the tests of a file, and the log of the database server where it is ours. */
export class Printed {
  /** Whether this file reads what is printed: then it has to be. */
  static wanted = false;
  readonly lines: string[] = [];

  constructor() {
    Printed.wanted = true;
    beforeAll(() => this.listen());
    afterAll(() => {
      jest.restoreAllMocks();
    });
  }

  get all(): string {
    const file = process.env.TEST_DATABASE_LOG;
    return [...this.lines, file ? readFileSync(file, 'utf8') : ''].join('\n');
  }

  private listen(): void {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => this.lines.push(String(text)) > 0);
    for (const how of ['log', 'warn', 'error', 'info', 'debug'] as const)
      jest.spyOn(console, how).mockImplementation((...words) => void this.lines.push(words.map(String).join(' ')));
  }
}
