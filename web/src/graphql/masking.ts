import { graphql, type VariablesOf } from './graphql.js';

export const MaskedFieldFragment = graphql(`
  fragment MaskedField on MaskedField @_unmask {
    name
    masked
    findings {
      start
      end
      category
      surrogate
    }
    residual {
      start
      end
      reason
    }
  }
`);

export const PreviewMaskingMutation = graphql(
  `
    mutation PreviewMasking($input: PreviewMaskingInput!) {
      previewMasking(input: $input) {
        receipt
        risk {
          level
          score
          factors {
            explanation
            advice
          }
        }
        fields {
          ...MaskedField
        }
      }
    }
  `,
  [MaskedFieldFragment],
);

export const SurrogatesInUseQuery = graphql(`
  query SurrogatesInUse($caseThreadId: ID!) {
    surrogatesInUse(caseThreadId: $caseThreadId) {
      patient
      relative
      clinician
      person
      days
      viewerCountsDays
    }
  }
`);

export const OpenCaseMutation = graphql(
  `
    mutation OpenCase($input: OpenCaseInput!) {
      openCase(input: $input) {
        __typename
        ... on CaseOpened {
          caseThread {
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

export type OpenCaseInput = VariablesOf<typeof OpenCaseMutation>['input'];

export const ReplyToCaseMutation = graphql(
  `
    mutation ReplyToCase($input: ReplyToCaseInput!) {
      replyToCase(input: $input) {
        __typename
        ... on ReplyPosted {
          reply {
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
