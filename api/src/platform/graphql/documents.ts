import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** What a client sent, of which nothing is sure. */
export type Asked = { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null } | null;

const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** The web app's own documents, by hash. In production they are the only ones that are answered. */
export class Documents {
  constructor(
    private readonly known: Map<string, string>,
    private readonly only: boolean,
  ) {}

  static from(file: string, only: boolean): Documents {
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    return new Documents(new Map(Object.entries(known)), only);
  }

  /** The text of the document that was asked for; undefined when it may not be asked. */
  find(asked: Asked | undefined): string | undefined {
    const query = textOr(asked?.query);
    const hash = textOr(asked?.extensions?.persistedQuery?.sha256Hash) ?? (query && hashOf(query));
    return (hash && this.known.get(hash)) || (this.only ? undefined : query);
  }
}
