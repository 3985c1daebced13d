import { graphql, type FragmentOf } from './graphql.js';

const RowFragment = graphql(`
  fragment NumbersRowParts on NumbersRow @_unmask {
    urgency
    requests
    specialty {
      slug
      name
    }
    toClaim {
      median
      ninetieth
    }
    toFirstReply {
      median
      ninetieth
    }
    toAnswer {
      median
      ninetieth
    }
    answeredInADay {
      least
      most
    }
    outsideSpecialty {
      least
      most
    }
    declined {
      least
      most
    }
  }
`);

export type NumbersRow = FragmentOf<typeof RowFragment>;

export const NumbersQuery = graphql(
  `
    query OpinionNumbers($months: Int!) {
      secondOpinionNumbers(period: { months: $months }) {
        months {
          month
          total {
            toAnswer {
              median
            }
          }
        }
        total {
          ...NumbersRowParts
        }
        bySpecialty {
          ...NumbersRowParts
        }
        byUrgency {
          ...NumbersRowParts
        }
      }
    }
  `,
  [RowFragment],
);

export const NumbersTableQuery = graphql(`
  query OpinionNumbersTable($months: Int!) {
    secondOpinionNumbersTable(period: { months: $months })
  }
`);
