import { graphql } from '../gql';

graphql(`
  fragment MatchingRules_programme on Programme {
    id
    maxExceptions
    minGapYears
    fairFloor
    needWeight
    disciplineWeight
    preferenceWeight
    seniorityWeight
    locationWeight
    slotWeight
  }
`);

export const MatchingRulesOf = graphql(`
  query MatchingRules($programmeId: ID!) {
    programme(id: $programmeId) {
      id
      name
      ...MatchingRules_programme @unmask
      proposals {
        id
        state
      }
    }
  }
`);

export const ChangeMatchingRules = graphql(`
  mutation ChangeMatchingRules($input: ChangeMatchingRules!) {
    changeMatchingRules(input: $input) {
      id
      ...MatchingRules_programme
    }
  }
`);

export const MatchingRulesTried = graphql(`
  subscription MatchingRulesTried($proposalId: ID!, $rules: ChangeMatchingRules!) {
    matchingRulesTried(proposalId: $proposalId, rules: $rules) {
      done
      percent
      mentees
      moved
      gained
      lost
      now {
        placed
        groups
        score
        wrong
      }
      then {
        placed
        groups
        score
        wrong
      }
    }
  }
`);
