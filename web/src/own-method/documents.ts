import { graphql } from '../gql';

export const OwnMethods = graphql(`
  query OwnMethods {
    ownMethods {
      id
      revision
      version
      publishedRevision
      script
    }
  }
`);

export const OneOwnMethod = graphql(`
  query OwnMethod($id: ID!) {
    ownMethod(id: $id) {
      id
      revision
      version
      publishedRevision
      script
    }
  }
`);

export const KeepOwnMethod = graphql(`
  mutation KeepOwnMethod($input: KeepOwnMethod!) {
    keepOwnMethod(input: $input) {
      id
      revision
      version
      publishedRevision
      script
    }
  }
`);

export const PublishOwnMethod = graphql(`
  mutation PublishOwnMethod($input: PublishOwnMethod!) {
    publishOwnMethod(input: $input) {
      id
      revision
      version
      publishedRevision
      script
    }
  }
`);
