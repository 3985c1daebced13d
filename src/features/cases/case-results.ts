import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { assertNever } from '../../../libs/kernel/index.js';
import type { NotPublished, ReceiptRejection } from '../../scrubbing/index.js';
import { CaseThreadType, ReplyType } from './case-thread.type.js';
import { MaskedFieldType } from './masking.type.js';

const RECEIPT_REJECTIONS = { STALE: 'STALE', FOREIGN: 'FOREIGN', ALTERED: 'ALTERED' } as const;
registerEnumType(RECEIPT_REJECTIONS, {
  name: 'ReceiptRejection',
  description: 'Why a receipt does not count.',
});

@ObjectType({ description: 'Not posted: the text still holds what looks like an identifier.' })
export class StillIdentifying {
  @Field(() => String, { description: 'What to do.' })
  message!: string;

  @Field(() => [MaskedFieldType], {
    description: 'The fields as submitted, with what was found in them.',
  })
  fields!: readonly MaskedFieldType[];
}

@ObjectType({
  description: 'Not posted: the receipt is not for this text, this author or this time.',
})
export class ReceiptRejected {
  @Field(() => RECEIPT_REJECTIONS, { description: 'Why.' })
  reason!: ReceiptRejection;

  @Field(() => String, { description: 'What to do.' })
  message!: string;
}

@ObjectType({ description: 'The case is posted.' })
export class CaseOpened {
  @Field(() => CaseThreadType, { description: 'The new case.' })
  caseThread!: CaseThreadType;
}

@ObjectType({ description: 'The reply is posted.' })
export class ReplyPosted {
  @Field(() => ReplyType, { description: 'The new reply.' })
  reply!: ReplyType;
}

/** Which refusal a member of a result union is. */
export const notPublishedType = (
  value: object,
): typeof StillIdentifying | typeof ReceiptRejected =>
  'fields' in value ? StillIdentifying : ReceiptRejected;

export const OpenCaseResult = createUnionType({
  name: 'OpenCaseResult',
  description: 'The outcome of opening a case.',
  types: () => [CaseOpened, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('caseThread' in value ? CaseOpened : notPublishedType(value)),
});

export const ReplyToCaseResult = createUnionType({
  name: 'ReplyToCaseResult',
  description: 'The outcome of replying.',
  types: () => [ReplyPosted, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('reply' in value ? ReplyPosted : notPublishedType(value)),
});

/** What a client is told where the gate did not let a text pass. */
export function refusalOf(verdict: NotPublished): StillIdentifying | ReceiptRejected {
  if (verdict.kind === 'STILL_IDENTIFYING') {
    return {
      message:
        'Something in the text still looks like an identifier. Nothing was stored; mask it, or review it once more.',
      fields: verdict.fields,
    };
  }
  return { reason: verdict.reason, message: rejectionMessage(verdict.reason) };
}

function rejectionMessage(reason: ReceiptRejection): string {
  switch (reason) {
    case 'STALE':
      return 'This review has expired. Nothing was stored; review the masked text once more.';
    case 'FOREIGN':
      return 'This review was made elsewhere. Nothing was stored; review the masked text here.';
    case 'ALTERED':
      return 'The text has changed since it was reviewed. Nothing was stored; review the change.';
    default:
      return assertNever(reason);
  }
}
