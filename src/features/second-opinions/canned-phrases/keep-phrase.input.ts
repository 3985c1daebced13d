import { Field, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { NotBlank, ReviewedPostInput } from '../../cases/index.js';
import { MAX_PHRASE_LENGTH } from '../limits.js';

@InputType({ description: 'A reviewed phrase, previewed by `previewMasking` under `body`.' })
export class KeepPhraseInput extends ReviewedPostInput {
  @Field(() => String, { description: 'Masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_PHRASE_LENGTH)
  body!: string;
}
