import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@api/platform';
import { Person } from './person.entity.js';

@ObjectType({ description: 'People of the organisation, page by page.' })
export class PersonConnection extends connectionOf(Person) {}
