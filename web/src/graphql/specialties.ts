import { graphql } from './graphql.js';

export const SpecialtiesQuery = graphql(`
  query Specialties {
    specialties {
      slug
      name
    }
  }
`);
