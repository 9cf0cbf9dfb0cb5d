import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant: nothing crosses it. */
@ObjectType({ description: 'The organisation; nothing crosses it.' })
@Entity()
export class Organisation {
  @Field(() => ID, { description: 'Made by the client.' }) @PrimaryColumn('uuid') id: string;
  @Field({ description: 'As its people call it.' }) @Column('text') name: string;
}
