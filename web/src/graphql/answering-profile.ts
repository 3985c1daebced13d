import { graphql, type ResultOf } from './graphql.js';
import { MaskedFieldFragment } from './masking.js';

export const PhrasesQuery = graphql(`
  query CannedPhrases {
    cannedPhrases {
      id
      body
    }
  }
`);

export type Phrase = ResultOf<typeof PhrasesQuery>['cannedPhrases'][number];

export const KeepPhraseMutation = graphql(
  `
    mutation KeepPhrase($input: KeepPhraseInput!) {
      keepPhrase(input: $input) {
        __typename
        ... on PhraseKept {
          phrase {
            id
          }
        }
        ... on StillIdentifying {
          fields {
            ...MaskedField
          }
        }
        ... on ReceiptRejected {
          reason
        }
      }
    }
  `,
  [MaskedFieldFragment],
);

export const DropPhraseMutation = graphql(`
  mutation DropPhrase($phraseId: ID!) {
    dropPhrase(phraseId: $phraseId)
  }
`);

export const SetInstitutionMutation = graphql(`
  mutation SetInstitution($input: SetInstitutionInput!) {
    setInstitution(input: $input) {
      hasInstitution
    }
  }
`);

export const AvailabilityQuery = graphql(`
  query Availability {
    answeringProfile {
      weeklyLimit
      timeZone
      holidays
      hasInstitution
      hours {
        weekday
        from
        until
      }
      absences {
        from
        until
      }
    }
  }
`);

export type Availability = ResultOf<typeof AvailabilityQuery>['answeringProfile'];

export const SetAvailabilityMutation = graphql(`
  mutation SetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      weeklyLimit
    }
  }
`);
