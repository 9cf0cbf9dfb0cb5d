import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody of the own organisation, with just enough to name and not to mistake. */
@ObjectType({ description: 'Somebody of the own organisation, with just enough to name and not to mistake.' })
export class Colleague {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'First name, prefix and last name.' }) name: string;
  disciplineId: string | null;
  teamId: string | null;
}
