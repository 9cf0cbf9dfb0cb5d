import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import { In } from 'typeorm';
import { PeopleService } from '@api/people';
import { batchedOne, Db, isOnlyId } from '@api/platform';
import { LearningNeed } from '@api/programme';

type Read<Row> = (id: string) => Promise<Row | null>;

/**
 * People and things that a proposal names. Whoever may read the proposal may know their ids: where an answer asks for
 * those alone, as that to a move does of hundreds, nothing is read.
 */
@Injectable()
export class Named {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
  ) {}

  private readonly needOf = batchedOne(
    (ids: string[]) => this.db.repo(LearningNeed).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  person(id: string | null | undefined, info: GraphQLResolveInfo) {
    return one(id, info, this.people.person);
  }

  persons(ids: string[], info: GraphQLResolveInfo) {
    return many(ids, info, this.people.person);
  }

  discipline(id: string | null | undefined, info: GraphQLResolveInfo) {
    return one(id, info, this.people.discipline);
  }

  need(id: string, info: GraphQLResolveInfo) {
    return one(id, info, this.needOf);
  }

  needs(ids: string[], info: GraphQLResolveInfo) {
    return many(ids, info, this.needOf);
  }
}

function one<Row>(id: string | null | undefined, info: GraphQLResolveInfo, read: Read<Row>) {
  if (!id) return null;
  return isOnlyId(info) ? { id } : read(id);
}

function many<Row>(ids: string[], info: GraphQLResolveInfo, read: Read<Row>) {
  return isOnlyId(info) ? ids.map((id) => ({ id })) : Promise.all(ids.map(read));
}
