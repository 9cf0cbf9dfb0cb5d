import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@api/platform';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export enum DemoRole {
  HR = 'HR',
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
}
registerEnumType(DemoRole, { name: 'DemoRole', description: 'For what a demo person comes to the product.' });

/** Somebody as whom a visitor of the demo can look around. */
@ObjectType({ description: 'Somebody of the demo organisation as whom to look around.' })
export class DemoPerson {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'First name, prefix and last name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Function.' }) jobTitle: string | null;
  @Field(() => DemoRole, { description: 'For what this person comes.' }) role: DemoRole;
  @Field({ description: 'Name of the organisation.' }) organisation: string;
  @Field(() => String, { nullable: true, description: 'Name of the group.' }) group: string | null;
}

/** Which mails of the demo to list. */
@ArgsType()
export class FindDemoMails extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words from the name of the receiver, or a part of the address.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100, { context: { max: 100 } })
  search?: string;
}

/** A mail that would have been sent. */
@ObjectType({ description: 'A mail that the demo organisation would have sent.' })
export class DemoMail {
  @Field(() => ID, { description: 'Of the mail.' }) id: string;
  @Field({ description: 'To whom.' }) address: string;
  @Field({ description: 'What it is about.' }) subject: string;
  @Field({ description: 'The whole text.' }) text: string;
  @Field(() => Date, { description: 'When it was posted.' }) createdAt: Date;
}

@ObjectType({ description: 'Mails of the demo organisation, page by page.' })
export class DemoMailConnection extends connectionOf(DemoMail) {}
