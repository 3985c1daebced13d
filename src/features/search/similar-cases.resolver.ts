import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/graphql/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CaseThreadType } from '../cases/index.js';
import { specialtiesOf, SpecialtyType } from '../identity/index.js';
import { SimilarCasesInput } from './similar-cases.input.js';
import { MOST_SIMILAR, SimilarCasesService } from './similar-cases.service.js';

@ObjectType('SimilarCase', { description: 'A case about the same, and why it is thought so.' })
export class SimilarCaseType {
  @Field(() => CaseThreadType, { description: 'The case.' })
  caseThread!: CaseThreadType;

  @Field(() => [String], {
    description: 'What both are about, in the words of the text, the most telling first.',
  })
  sharedTerms!: readonly string[];

  @Field(() => [SpecialtyType], { description: 'The specialties that both are for.' })
  sharedSpecialties!: SpecialtyType[];

  @Field(() => Boolean, { description: 'Whether the patient is of the same age band.' })
  sameAgeBand!: boolean;
}

@Resolver()
export class SimilarCasesResolver {
  constructor(private readonly similarity: SimilarCasesService) {}

  @Query(() => [SimilarCaseType], {
    description: `At most ${MOST_SIMILAR} cases about the same as one that is being written, the most similar first.`,
    complexity: ({ childComplexity }) => MOST_SIMILAR * (1 + childComplexity),
  })
  async similarCases(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The case that is being written.' }) input: SimilarCasesInput,
  ): Promise<SimilarCaseType[]> {
    const found = await this.similarity.find(viewer, input);
    return found.map(({ caseThread, sharedSpecialties, ...why }) => ({
      ...why,
      caseThread: CaseThreadType.of(viewer, caseThread),
      sharedSpecialties: specialtiesOf(sharedSpecialties),
    }));
  }
}
