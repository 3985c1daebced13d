import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConcernId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { notPublishedType, ReceiptRejected, StillIdentifying } from '../cases/index.js';
import { AuthorType } from '../identity/index.js';
import type { ConcernRow } from './concerns.repository.js';
import { NAMES_FOR_A_LETTER } from './concerns.service.js';
import { letterAddress } from './letter-address.js';

@ObjectType('Concern', {
  description: 'Something that colleagues ask for together; with enough names it becomes a letter.',
})
export class ConcernType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: ConcernId;

  @Field(() => String, { description: 'One line.' })
  subject!: string;

  @Field(() => String, { description: 'The office that the letter is for.' })
  addressee!: string;

  @Field(() => String, { description: 'What is asked and why.' })
  body!: string;

  @Field(() => AuthorType, { description: 'Who raised it.' })
  author!: AuthorType;

  @Field(() => Int, { description: 'How many signed it, its author among them.' })
  signatures!: number;

  @Field(() => Int, { description: 'How many names are still missing for a letter.' })
  signaturesMissing!: number;

  @Field(() => Boolean, { description: "Whether the viewer's name stands under it." })
  viewerHasSigned!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may issue or withdraw it.' })
  viewerIsAuthor!: boolean;

  @Field(() => Date, { description: 'When it was raised.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it became a letter.' })
  issuedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address of the letter as PDF, for those who signed it.',
  })
  letterAddress!: string | null;

  @Field(() => Boolean, { description: 'Whether it was written for the demonstration.' })
  demonstration!: boolean;

  static of(viewer: Viewer | null, concern: ConcernRow): ConcernType {
    return {
      ...concern,
      author: AuthorType.of(concern.author),
      signaturesMissing: Math.max(0, NAMES_FOR_A_LETTER - concern.signatures),
      viewerIsAuthor: concern.authorId === viewer?.clinicianId,
      letterAddress: concern.issuedAt && concern.viewerHasSigned ? letterAddress(concern.id) : null,
    };
  }
}

@ObjectType({ description: 'The concern is raised.' })
export class ConcernRaised {
  @Field(() => ConcernType, { description: 'The new concern.' })
  concern!: ConcernType;
}

export const RaiseConcernResult = createUnionType({
  name: 'RaiseConcernResult',
  description: 'The outcome of raising a concern.',
  types: () => [ConcernRaised, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('concern' in value ? ConcernRaised : notPublishedType(value)),
});
