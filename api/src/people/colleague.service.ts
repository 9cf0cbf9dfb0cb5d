import { Injectable } from '@nestjs/common';
import { batchedOne, Db, NotFound } from '@api/platform';
import type { Colleague } from './colleague.js';

/** A word with a capital, as names are written; what hangs on it with an apostrophe is not of the name. */
const CAPITALISED = /\p{Lu}[\p{L}-]+/gu;
const MOST_WORDS = 500;

/** Naming colleagues without being able to list the organisation. */
@Injectable()
export class ColleagueService {
  constructor(private readonly db: Db) {}

  /** Somebody of the own organisation; null for anybody else. */
  readonly colleague = batchedOne(
    (ids: string[]) => this.db.sql<Colleague>('SELECT * FROM colleagues($1)', [ids]),
    ({ id }) => id,
  );

  /** At most twenty, by name. Without `among` it takes two letters. */
  find(search: string, among: string[] | null = null): Promise<Colleague[]> {
    return this.db.sql<Colleague>('SELECT * FROM find_colleagues($1, $2)', [search.trim(), among]);
  }

  /** The words of a text that are somebody's first or last name, in the order of the text, each once. */
  async namesIn(text: string): Promise<string[]> {
    const words = [...new Set(text.match(CAPITALISED))].slice(0, MOST_WORDS);
    const found = await this.db.sql<{ name: string }>('SELECT words_that_are_names($1) AS name', [words]);
    return found.map(({ name }) => name);
  }

  /** Those people, in the same order. Somebody of another organisation is not found. */
  async named(ids: string[]): Promise<Colleague[]> {
    const found = await Promise.all(ids.map((id) => this.colleague(id)));
    return found.map((colleague) => {
      if (!colleague) throw new NotFound();
      return colleague;
    });
  }
}
