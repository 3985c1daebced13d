import { graphql, type ResultOf } from './graphql.js';

export const SuggestSpecialtiesQuery = graphql(`
  query SuggestSpecialties($input: SuggestSpecialtiesInput!) {
    suggestSpecialties(input: $input) {
      sure
      suggestions {
        because
        specialty {
          slug
          name
        }
      }
    }
  }
`);

export type Suggested = ResultOf<typeof SuggestSpecialtiesQuery>['suggestSpecialties'];
