import { Field, InputType } from '@nestjs/graphql';
import { Length } from 'class-validator';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'The address given at sign-up.' })
  @Length(1, 254)
  email!: string;

  @Field(() => String, { description: 'The password.' })
  @Length(1, 200)
  password!: string;
}
