import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, Length, MaxLength } from 'class-validator';

@InputType({ description: 'Where to send a link.' })
export class AskForSignInLink {
  @Field({ description: 'The work address.' }) @IsEmail({ require_tld: false }) @MaxLength(200) address: string;
}

@InputType({ description: 'The link that was sent.' })
export class UseSignInLink {
  @Field({ description: 'The last part of its address.' }) @Length(20, 100) secret: string;
}
