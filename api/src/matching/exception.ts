import { Field, ObjectType } from '@nestjs/graphql';

/** Somebody whom HR let come to a mentor of another discipline, with the reason (G2). */
@ObjectType({ description: 'Somebody whom HR let come to a mentor of another discipline.' })
export class DisciplineException {
  groupId: string;
  personId: string;
  @Field({ description: 'Why, in the words of HR.' }) reason: string;
}
