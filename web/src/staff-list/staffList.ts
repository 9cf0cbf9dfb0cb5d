import { graphql } from '../gql';

/** A list that was sent in, as every part of the page needs it. */
export const StaffListFields = graphql(`
  fragment StaffList_list on StaffListUpload {
    id
    kind
    fileName
    header
    rows
    hidden
    expiresAt
    appliedAt
    columns {
      field
      required
      column
    }
    counts {
      added
      changed
      unchanged
      left
      rejected
      problems
      awaitManager
    }
  }
`);

export const LatestStaffList = graphql(`
  query LatestStaffList($kind: StaffListKind!, $programmeId: ID) {
    latestStaffList(kind: $kind, programmeId: $programmeId) {
      id
      ...StaffList_list
    }
  }
`);

export const UploadStaffList = graphql(`
  mutation UploadStaffList($input: UploadStaffList!) {
    uploadStaffList(input: $input) {
      id
      ...StaffList_list
    }
  }
`);

export const ChooseStaffListColumns = graphql(`
  mutation ChooseStaffListColumns($input: ChooseStaffListColumns!) {
    chooseStaffListColumns(input: $input) {
      id
      ...StaffList_list
    }
  }
`);

export const RefreshStaffList = graphql(`
  mutation RefreshStaffList($id: ID!) {
    refreshStaffList(id: $id) {
      id
      ...StaffList_list
    }
  }
`);

export const ApplyStaffList = graphql(`
  mutation ApplyStaffList($input: ApplyStaffList!) {
    applyStaffList(input: $input) {
      id
      ...StaffList_list
    }
  }
`);

/** Asked again when the list is compared anew. */
export const comparedAgain = ['StaffListEntries', 'StaffListProblems'];
