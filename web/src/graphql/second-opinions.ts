import { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql.js';
import { MaskedFieldFragment } from './masking.js';

const OpinionRowFragment = graphql(`
  fragment OpinionRow on SecondOpinion @_unmask {
    id
    question
    state
    urgency
    wantedBy
    createdAt
    specialty {
      slug
      name
    }
  }
`);

export type OpinionRowData = FragmentOf<typeof OpinionRowFragment>;

export const MyOpinionsQuery = graphql(
  `
    query MyOpinions($after: String) {
      list: mySecondOpinions(first: 20, after: $after) {
        edges {
          node {
            ...OpinionRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpinionRowFragment],
);

export const QueueQuery = graphql(
  `
    query Queue($part: AnsweringQueuePart!, $after: String) {
      list: answeringQueue(part: $part, first: 20, after: $after) {
        edges {
          node {
            ...OpinionRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpinionRowFragment],
);

export const EscalatedQuery = graphql(
  `
    query Escalated($after: String) {
      list: escalatedSecondOpinions(first: 20, after: $after) {
        edges {
          node {
            ...OpinionRow
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [OpinionRowFragment],
);

/** Which request is next: what is claimed first, then what is offered, then what is open to all. */
export const NextQuery = graphql(`
  query NextOpinion {
    claimed: answeringQueue(part: CLAIMED, first: 2) {
      edges {
        node {
          id
        }
      }
    }
    offered: answeringQueue(part: OFFERED, first: 1) {
      edges {
        node {
          id
        }
      }
    }
    open: answeringQueue(part: OPEN, first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

const PersonFragment = graphql(`
  fragment Person on Author @_unmask {
    displayName
  }
`);

export const OpinionQuery = graphql(
  `
    query Opinion($id: ID!) {
      secondOpinion(id: $id) {
        id
        state
        owner
        dueAt
        wantedBy
        question
        background
        done
        tried
        urgency
        ageBand
        sex
        careTier
        caseThreadId
        sharedCaseThreadId
        askerShares
        answererShares
        standingNote
        outcome
        viewerMay
        createdAt
        specialty {
          slug
          name
        }
        asker {
          ...Person
        }
        answerer {
          ...Person
        }
        offeredTo {
          ...Person
        }
        answer {
          impression
          changeMyMind
          referIf
          source
          confidence
          createdAt
          recommendations {
            careTier
            text
          }
        }
        messages {
          id
          kind
          body
          createdAt
        }
        history {
          sequence
          kind
          at
          explanation
          actor {
            ...Person
          }
          concerns {
            ...Person
          }
        }
      }
    }
  `,
  [PersonFragment],
);

export type OpinionData = NonNullable<ResultOf<typeof OpinionQuery>['secondOpinion']>;
export type OpinionState = OpinionData['state'];
export type OpinionAction = OpinionData['viewerMay'][number];

export const OpinionSurrogatesQuery = graphql(`
  query OpinionSurrogates($id: ID!) {
    secondOpinion(id: $id) {
      id
      surrogatesInUse {
        patient
        relative
        clinician
        person
        days
        viewerCountsDays
      }
    }
  }
`);

export const PreviewOpinionMutation = graphql(
  `
    mutation PreviewSecondOpinion($input: PreviewSecondOpinionInput!) {
      previewSecondOpinion(input: $input) {
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

const MovedFragment = graphql(`
  fragment Moved on MoveSecondOpinionResult @_unmask {
    __typename
    ... on SecondOpinionMoved {
      state
    }
    ... on NotPossibleNow {
      message
      state
    }
    ... on AlreadyClaimed {
      message
      state
    }
  }
`);

export type Moved = FragmentOf<typeof MovedFragment>;

export const ClaimMutation = graphql(
  `
    mutation ClaimRequest($id: ID!) {
      moved: claimRequest(secondOpinionId: $id) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const WithdrawRequestMutation = graphql(
  `
    mutation WithdrawRequest($id: ID!) {
      moved: withdrawRequest(secondOpinionId: $id) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const AgreeToShareMutation = graphql(
  `
    mutation AgreeToShare($id: ID!) {
      moved: agreeToShare(secondOpinionId: $id) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const SendRequestMutation = graphql(
  `
    mutation SendRequest($id: ID!) {
      moved: sendRequest(secondOpinionId: $id) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const DeclineMutation = graphql(
  `
    mutation DeclineRequest($input: DeclineRequestInput!) {
      moved: declineRequest(input: $input) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export type DeclineReason = VariablesOf<typeof DeclineMutation>['input']['reason'];

export const CloseRequestMutation = graphql(
  `
    mutation CloseRequest($input: CloseRequestInput!) {
      moved: closeRequest(input: $input) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const RedirectMutation = graphql(
  `
    mutation RedirectRequest($input: RedirectRequestInput!) {
      moved: redirectRequest(input: $input) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const AssignMutation = graphql(
  `
    mutation AssignRequest($input: AssignRequestInput!) {
      moved: assignRequest(input: $input) {
        ...Moved
      }
    }
  `,
  [MovedFragment],
);

export const CandidatesQuery = graphql(`
  query AnsweringCandidates($id: ID!) {
    answeringCandidates(secondOpinionId: $id) {
      clinicianId
      displayName
      openRequests
      answeredThisWeek
      weeklyLimit
    }
  }
`);

const WrittenFragment = graphql(
  `
    fragment Written on WriteSecondOpinionResult @_unmask {
      __typename
      ... on SecondOpinionMoved {
        state
        secondOpinion {
          id
        }
      }
      ... on NotPossibleNow {
        message
      }
      ... on AlreadyClaimed {
        message
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
  `,
  [MaskedFieldFragment],
);

export type Written = FragmentOf<typeof WrittenFragment>;

export const RequestOpinionMutation = graphql(
  `
    mutation RequestSecondOpinion($input: RequestSecondOpinionInput!) {
      written: requestSecondOpinion(input: $input) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);

export type RequestOpinionInput = VariablesOf<typeof RequestOpinionMutation>['input'];

export const AnswerMutation = graphql(
  `
    mutation AnswerRequest($input: AnswerRequestInput!) {
      written: answerRequest(input: $input) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);

export type AnswerInput = VariablesOf<typeof AnswerMutation>['input'];

export const AskClarificationMutation = graphql(
  `
    mutation AskClarification($input: WriteMessageInput!) {
      written: askClarification(input: $input) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);

export const ClarifyMutation = graphql(
  `
    mutation ClarifyRequest($input: WriteMessageInput!) {
      written: clarifyRequest(input: $input) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);

export const AddendumMutation = graphql(
  `
    mutation AddAddendum($input: WriteMessageInput!) {
      written: addAddendum(input: $input) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);
