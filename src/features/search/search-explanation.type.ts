import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Explanation, LIKENESSES, type Likeness } from '../../search-index/index.js';

const LIKENESS = Object.fromEntries(LIKENESSES.map((likeness) => [likeness, likeness])) as {
  [Name in Likeness]: Name;
};

registerEnumType(LIKENESS, {
  name: 'SearchLikeness',
  description: 'How words of a case come from what was typed, the closest first.',
  valuesMap: {
    EXACT: { description: 'As typed.' },
    INFLECTED: { description: 'In singular or plural.' },
    SYNONYM: { description: 'Said otherwise.' },
    NARROWER: { description: 'Something narrower: a STEMI for a heart attack.' },
    BEGINNING: { description: 'Begins with what was typed.' },
    APART: { description: 'Words of an expression that stand apart.' },
    TYPO: { description: 'Is a typing error away.' },
    GUESS: { description: 'What a misspelt or unfinished word was perhaps meant to be.' },
  },
});

type Match = Explanation['terms'][number]['matches'][number];

@ObjectType('SearchMatch', { description: 'Words of one field that match.' })
class SearchMatchType implements Match {
  @Field(() => String, {
    description: 'title, question, acceptedReply, body, replies or specialtyNames.',
  })
  field!: Match['field'];

  @Field(() => [String], { description: 'As the text has them, each once.' })
  words!: readonly string[];

  @Field(() => LIKENESS, { description: 'How they come from what was typed.' })
  likeness!: Likeness;
}

@ObjectType('SearchTerm', { description: 'One thing that was searched for.' })
class SearchTermType {
  @Field(() => String, { description: 'In normal spelling: small letters, without accents.' })
  typed!: string;

  @Field(() => [SearchMatchType], {
    description: 'Where it stands; empty where the case was found without it.',
  })
  matches!: readonly SearchMatchType[];
}

@ObjectType('SearchExplanation', {
  description: 'Why a case was found and stands where it stands.',
})
export class SearchExplanationType {
  @Field(() => [SearchTermType], { description: 'What was searched for, in its order.' })
  terms!: readonly SearchTermType[];

  @Field(() => Boolean, { description: 'Comes first among cases that match as well.' })
  hasAcceptedAnswer!: boolean;

  @Field(() => Boolean, { description: 'Comes next among cases that match as well.' })
  outcomeKnown!: boolean;
}
