/** Line and column, both from 1. */
export type Place = [line: number, column: number];

const BLANK = /[\s,:]/;

/**
 * Where values stand in a JSON text that is sound, by their pointers (RFC 6901). What is not there is where the object
 * or list begins in which it should be.
 */
export function placesIn(text: string, pointers: readonly string[]): Map<string, Place> {
  const starts = new Starts(text).read();
  const startOf = (pointer: string): number =>
    starts.get(pointer) ?? startOf(pointer.slice(0, pointer.lastIndexOf('/')));
  return new Map(pointers.map((pointer) => [pointer, placeOf(text, startOf(pointer))]));
}

/** Line and column of a character. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  return [before.split('\n').length, at - before.lastIndexOf('\n')];
}

/** Reads where every value begins. */
class Starts {
  private readonly text: string;
  private readonly found = new Map<string, number>();
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): Map<string, number> {
    this.value('');
    return this.found;
  }

  private value(pointer: string): void {
    this.skip();
    this.found.set(pointer, this.at);
    const first = this.text[this.at];
    if (first === '{') this.entries('}', () => this.string(), pointer);
    else if (first === '[') this.entries(']', (count) => String(count), pointer);
    else if (first === '"') this.string();
    else while (this.at < this.text.length && !/[\s,\]}]/.test(this.text[this.at])) this.at++;
  }

  private entries(end: string, nameOf: (count: number) => string, pointer: string): void {
    this.at++;
    for (let count = 0; ; count++) {
      this.skip();
      if (this.text[this.at] === end) break;
      this.value(`${pointer}/${nameOf(count).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
    this.at++;
  }

  private string(): string {
    const from = this.at++;
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1;
    return JSON.parse(this.text.slice(from, ++this.at)) as string;
  }

  private skip(): void {
    while (this.at < this.text.length && BLANK.test(this.text[this.at])) this.at++;
  }
}
