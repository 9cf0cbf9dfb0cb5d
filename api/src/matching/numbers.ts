/** Numbers for names, in the order in which they come. */
export class Numbers<Name> {
  readonly values: Name[] = [];
  private readonly known = new Map<Name, number>();

  constructor(names: Name[] = []) {
    for (const name of names) this.of(name);
  }

  of(name: Name): number {
    const found = this.known.get(name);
    if (found !== undefined) return found;
    this.known.set(name, this.values.length);
    return this.values.push(name) - 1;
  }
}
