import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

interface Asked {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

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
  find({ query, extensions }: Asked): string | undefined {
    const hash = extensions?.persistedQuery?.sha256Hash ?? (query && createHash('sha256').update(query).digest('hex'));
    return (hash && this.known.get(hash)) || (this.only ? undefined : query);
  }
}
