import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PHI_CATEGORIES, type PhiCategory } from '../../../libs/deid/index.js';

const asEnum = <Name extends string>(names: readonly Name[]): Record<Name, Name> =>
  Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

const PHI_CATEGORY = asEnum(PHI_CATEGORIES);
const RESIDUAL_REASON = asEnum([
  'LOOKS_LIKE_NAME',
  'LOOKS_LIKE_PLACE',
  'LOOKS_LIKE_NUMBER',
] as const);
const RISK_LEVEL = asEnum(['LOW', 'MODERATE', 'HIGH'] as const);
registerEnumType(PHI_CATEGORY, {
  name: 'PhiCategory',
  description: 'What kind of identifier a finding is.',
});
registerEnumType(RESIDUAL_REASON, {
  name: 'ResidualReason',
  description: 'Why something unmasked deserves one look.',
});
registerEnumType(RISK_LEVEL, {
  name: 'RiskLevel',
  description: 'How likely somebody could recognise the patient.',
});

@ObjectType('Finding', {
  description:
    'One span that was taken for an identifier. Offsets are UTF-16 units of the text as sent.',
})
export class FindingType {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => PHI_CATEGORY, { description: 'What kind it is.' })
  category!: PhiCategory;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;

  @Field(() => String, { description: 'What stands in its place.' })
  surrogate!: string;
}

@ObjectType('ResidualToken', {
  description: 'Something that was left but deserves one look. Offsets as in Finding.',
})
export class ResidualTokenType {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;

  @Field(() => RESIDUAL_REASON, { description: 'What it looks like.' })
  reason!: keyof typeof RESIDUAL_REASON;
}

@ObjectType('MaskedField', { description: 'One text after masking.' })
export class MaskedFieldType {
  @Field(() => String, { description: 'The name it was sent under.' })
  name!: string;

  @Field(() => String, { description: 'The text with surrogates in the place of identifiers.' })
  masked!: string;

  @Field(() => [FindingType], { description: 'What was masked, in order.' })
  findings!: readonly FindingType[];

  @Field(() => [ResidualTokenType], {
    description: 'What was left and deserves one look, in order.',
  })
  residual!: readonly ResidualTokenType[];
}

@ObjectType('RiskFactor', {
  description: 'One thing by which the patient might still be recognised.',
})
export class RiskFactorType {
  @Field(() => String, { description: 'What it is.' })
  explanation!: string;

  @Field(() => String, { description: 'What would lower the risk.' })
  advice!: string;
}

@ObjectType('ReidentificationRisk', {
  description: 'How likely somebody could recognise the patient in what is left.',
})
export class ReidentificationRiskType {
  @Field(() => RISK_LEVEL, { description: 'In one word.' })
  level!: keyof typeof RISK_LEVEL;

  @Field(() => Int, { description: '0 to 5.' })
  score!: number;

  @Field(() => [RiskFactorType], { description: 'Why.' })
  factors!: readonly RiskFactorType[];
}

@ObjectType('MaskingPreview', { description: 'What would be shared, for its author to review.' })
export class MaskingPreviewType {
  @Field(() => [MaskedFieldType], {
    description: 'The texts, in the order in which they were sent.',
  })
  fields!: readonly MaskedFieldType[];

  @Field(() => ReidentificationRiskType, { description: 'Could somebody recognise them?' })
  risk!: ReidentificationRiskType;

  @Field(() => String, {
    description: 'Proof of this preview; publishing asks for it. Valid for two hours.',
  })
  receipt!: string;
}

@ObjectType('SurrogatesInUse', {
  description:
    'What a device that masks must know of a thread: the highest number of each kind, so that it begins after them.',
})
export class SurrogatesInUseType {
  @Field(() => Int, { description: 'Of `[Patient n]`; 0 where there is none.' })
  patient!: number;

  @Field(() => Int, { description: 'Of `[Relative n]`.' })
  relative!: number;

  @Field(() => Int, { description: 'Of `[Clinician n]`.' })
  clinician!: number;

  @Field(() => Int, { description: 'Of `[Person n]`.' })
  person!: number;

  @Field(() => Boolean, {
    description: 'Whether dates of the thread are days from a day 0 already.',
  })
  days!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer's dates may become days: the author's alone.",
  })
  viewerCountsDays!: boolean;
}
