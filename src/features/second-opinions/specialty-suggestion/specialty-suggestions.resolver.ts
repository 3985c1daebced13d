import { Args, Field, Float, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/graphql/index.js';
import type { Viewer } from '../../../platform/sessions/index.js';
import { specialtiesOf, SpecialtyType } from '../../identity/index.js';
import { SpecialtySuggestionsService } from './specialty-suggestions.service.js';
import { SuggestSpecialtiesInput } from './suggest-specialties.input.js';

@ObjectType('SpecialtySuggestion', { description: 'A specialty to which a text may belong.' })
class SpecialtySuggestionType {
  @Field(() => SpecialtyType, { description: 'Which.' })
  specialty!: SpecialtyType;

  @Field(() => Float, { description: '0 to 1, of all specialties together 1.' })
  confidence!: number;

  @Field(() => [String], {
    description: 'The words of the text that speak for it, the strongest first.',
  })
  because!: readonly string[];
}

@ObjectType('SuggestedSpecialties', {
  description: 'To whom a request may belong. A suggestion: nothing is sent by it.',
})
class SuggestedSpecialtiesType {
  @Field(() => Boolean, {
    description: 'Whether the first can be offered alone; otherwise ask which of the two.',
  })
  sure!: boolean;

  @Field(() => [SpecialtySuggestionType], {
    description: 'The likeliest and the next; none where no word is known.',
  })
  suggestions!: readonly SpecialtySuggestionType[];
}

@Resolver()
export class SpecialtySuggestionsResolver {
  constructor(private readonly service: SpecialtySuggestionsService) {}

  @Query(() => SuggestedSpecialtiesType, {
    description: 'To which specialties a request that is being written may belong, and why.',
  })
  async suggestSpecialties(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The request.' }) input: SuggestSpecialtiesInput,
  ): Promise<SuggestedSpecialtiesType> {
    const { sure, suggestions } = await this.service.suggest(viewer, input);
    return {
      sure,
      suggestions: suggestions.map(({ specialty, ...why }) => ({
        ...why,
        specialty: specialtiesOf([specialty])[0]!,
      })),
    };
  }
}
