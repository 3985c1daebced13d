import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Facet, FacetCounts } from '../../search-index/index.js';

@ObjectType('FacetCount', { description: 'How many of the cases that match have one value.' })
class FacetCountType {
  @Field(() => String, { description: 'As the filter of the same name takes it.' })
  value!: string;

  @Field(() => Int, { description: 'How many cases choosing it would show.' })
  count!: number;
}

const counted = (what: string) =>
  Field(() => [FacetCountType], { description: `${what} The most frequent first.` });

@ObjectType('SearchFacets', {
  description:
    'How many of the cases that match have each value. A filter by the facet itself is left aside, so that what could be chosen besides is counted too.',
})
export class SearchFacetsType implements FacetCounts {
  @counted('Slugs of specialties.')
  specialties!: FacetCounts[Facet];

  @counted('Full cases, and quick questions.')
  kind!: FacetCounts[Facet];

  @counted('Where they stand.')
  status!: FacetCounts[Facet];

  @counted('Whether a reply was accepted: `true`, `false`.')
  hasAcceptedAnswer!: FacetCounts[Facet];

  @counted('How it went for the patient.')
  outcome!: FacetCounts[Facet];

  @counted('Whether the author told the outcome: `true`, `false`.')
  outcomeKnown!: FacetCounts[Facet];

  @counted("The patient's age.")
  ageBand!: FacetCounts[Facet];

  @counted("The patient's sex.")
  sex!: FacetCounts[Facet];

  @counted('Where the patient is treated.')
  careTier!: FacetCounts[Facet];

  @counted('The language of the text, as BCP 47 has it.')
  language!: FacetCounts[Facet];

  @counted('Opened within so many days, counted from midnight UTC; each includes the shorter.')
  opened!: FacetCounts[Facet];
}
