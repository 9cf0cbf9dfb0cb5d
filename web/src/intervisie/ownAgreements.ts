import { graphql } from '../gql';
import type { OwnAgreement_AgreementFragment } from '../gql/graphql';

graphql(`
  fragment OwnAgreement_agreement on Agreement {
    id
    text
    dueOn
    at
    outcome
    barrier
    answeredAt
    answeredInId
    groupId
  }
`);

export const MyAgreements = graphql(`
  query MyAgreements {
    me {
      person {
        id
      }
      memberships {
        id
        group {
          id
          name
        }
      }
      agreements {
        ...OwnAgreement_agreement @unmask
      }
    }
  }
`);

export const MyAgreementsChanged = graphql(`
  subscription MyAgreementsChanged {
    myAgreementsChanged {
      id
    }
  }
`);

export const AnswerOwnAgreement = graphql(`
  mutation AnswerOwnAgreement($input: AnswerOwnAgreement!) {
    answerOwnAgreement(input: $input) {
      ...OwnAgreement_agreement
    }
  }
`);

export type OwnAgreement = OwnAgreement_AgreementFragment;
