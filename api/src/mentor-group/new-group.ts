/** A group of a proposal that is published. */
export interface NewGroup {
  /** Made by the client; becomes the group's id. */
  id: string;
  name: string;
  /** The half-day that suits everybody: 0 is Monday morning, 9 is Friday afternoon. */
  slot: number | null;
  mentorId: string;
  /** The other mentor of a duo. */
  partnerId?: string | null;
  menteeIds: string[];
}

/** A proposal that is published. */
export interface Publication {
  /** Publishing it again adds nothing. */
  proposalId: string;
  organisationId: string;
  programmeId: string;
  groups: NewGroup[];
}
