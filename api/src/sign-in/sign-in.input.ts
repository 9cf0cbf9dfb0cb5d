import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, Length, Matches, MaxLength } from 'class-validator';

/** A path within the product, never the address of another site. */
const PATH = /^\/(?![/\\])\S*$/;

@InputType({ description: 'Where to send a link.' })
export class AskForSignInLink {
  @Field({ description: 'The work address.' }) @IsEmail({ require_tld: false }) @MaxLength(200) address: string;
  @Field(() => String, {
    nullable: true,
    description: 'The page to come to by that link; left out, the own start page.',
  })
  @IsOptional()
  @Matches(PATH)
  @MaxLength(300)
  to?: string | null;
}

@InputType({ description: 'The link that was sent.' })
export class UseSignInLink {
  @Field({ description: 'The last part of its address.' }) @Length(20, 100) secret: string;
}
