import { graphql } from '../gql';

/** Empty unless this is a practice environment. */
export const DemoPeople = graphql(`
  query DemoPeople {
    demoPeople {
      id
      name
      jobTitle
      role
      organisation
      group
    }
  }
`);
