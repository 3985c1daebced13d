import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FixId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { notPublishedType, ReceiptRejected, StillIdentifying } from '../cases/index.js';
import { AuthorType, INDIAN_STATES, type IndianState } from '../identity/index.js';
import {
  FIX_KINDS,
  FIX_STANDINGS,
  FIX_VERDICTS,
  type FixKind,
  type FixStanding,
  type FixVerdict,
} from './fix-vocabulary.js';
import type { FixRow } from './fixes.repository.js';

@ObjectType('Fix', { description: 'A practical workaround.' })
export class FixType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: FixId;

  @Field(() => FIX_KINDS, { description: 'What stands in the way.' })
  kind!: FixKind;

  @Field(() => String, { description: 'What is short or in the way.' })
  item!: string;

  @Field(() => String, { description: 'What to do about it.' })
  workaround!: string;

  @Field(() => INDIAN_STATES, {
    nullable: true,
    description: 'Where it helps; null for all of India.',
  })
  region!: IndianState | null;

  @Field(() => FIX_STANDINGS, { description: 'Whether it can be relied on.' })
  standing!: FixStanding;

  @Field(() => Int, { description: 'How many colleagues found that it works.' })
  confirmations!: number;

  @Field(() => Int, { description: 'How many have found since then that it works no more.' })
  doubts!: number;

  @Field(() => Date, { description: 'When it was posted or last confirmed.' })
  confirmedAt!: Date;

  @Field(() => Date, { description: 'When it leaves the board unless somebody confirms it.' })
  expiresAt!: Date;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Whether it was written for the demonstration.' })
  demonstration!: boolean;

  @Field(() => AuthorType, { description: 'Who posted it.' })
  author!: AuthorType;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  viewerIsAuthor!: boolean;

  @Field(() => FIX_VERDICTS, { nullable: true, description: 'What the viewer found.' })
  viewerVerdict!: FixVerdict | null;

  static of(viewer: Viewer | null, fix: FixRow): FixType {
    return {
      ...fix,
      author: AuthorType.of(fix.author),
      viewerIsAuthor: fix.authorId === viewer?.clinicianId,
    };
  }
}

@ObjectType({ description: 'The fix is posted.' })
export class FixPosted {
  @Field(() => FixType, { description: 'The new fix.' })
  fix!: FixType;
}

export const PostFixResult = createUnionType({
  name: 'PostFixResult',
  description: 'The outcome of posting a fix.',
  types: () => [FixPosted, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('fix' in value ? FixPosted : notPublishedType(value)),
});
