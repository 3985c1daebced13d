import { graphql, type ResultOf, type VariablesOf } from './graphql.js';

export const SimilarCasesQuery = graphql(`
  query SimilarCases($input: SimilarCasesInput!) {
    similarCases(input: $input) {
      sharedTerms
      sameAgeBand
      sharedSpecialties {
        name
      }
      caseThread {
        id
        title
        status
        replyCount
        demonstration
      }
    }
  }
`);

export type SimilarCase = ResultOf<typeof SimilarCasesQuery>['similarCases'][number];
export type SimilarCasesInput = VariablesOf<typeof SimilarCasesQuery>['input'];
