/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
};

/** Where to send a link. */
export type AskForSignInLink = {
  /** The work address. */
  address: Scalars['String']['input'];
};

/** A mail that the demo organisation would have sent. */
export type DemoMail = {
  __typename?: 'DemoMail';
  /** To whom. */
  address: Scalars['String']['output'];
  /** When it was posted. */
  createdAt: Scalars['DateTime']['output'];
  /** Of the mail. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** The whole text. */
  text: Scalars['String']['output'];
};

/** Somebody of the demo organisation as whom to look around. */
export type DemoPerson = {
  __typename?: 'DemoPerson';
  /** The person. */
  id: Scalars['ID']['output'];
  /** Function. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** First name, prefix and last name. */
  name: Scalars['String']['output'];
  /** For what this person comes. */
  role: DemoRole;
};

/** For what a demo person comes to the product. */
export type DemoRole =
  | 'HR'
  | 'MENTEE'
  | 'MENTOR';

/** A profession; groups are normally of one. */
export type Discipline = {
  __typename?: 'Discipline';
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** Unique within the organisation. */
  name: Scalars['String']['output'];
};

/** The signed-in person, with what opens which pages. */
export type Me = {
  __typename?: 'Me';
  /** Whether this person is HR of the organisation. */
  isHr: Scalars['Boolean']['output'];
  /** The groups this person is in. */
  memberships: Array<Membership>;
  /** The own organisation. */
  organisation: Organisation;
  /** The person. */
  person: Person;
};

/** Mentor or mentee of a group. */
export type MemberRole =
  | 'MENTEE'
  | 'MENTOR';

/** A person in a group. */
export type Membership = {
  __typename?: 'Membership';
  /** When the confidentiality agreement was accepted. */
  confidentialityAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The group. */
  group: MentorGroup;
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** Who it is. */
  person: Person;
  /** Mentor or mentee. */
  role: MemberRole;
  /** How far it is. */
  state: MembershipState;
};

/** How far somebody is in a group. */
export type MembershipState =
  | 'ACTIVE'
  | 'ENDED'
  | 'FROZEN'
  | 'INTAKE';

/** One mentor with four to six mentees. */
export type MentorGroup = {
  __typename?: 'MentorGroup';
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** Who is in it now, mentor first. */
  members: Array<Membership>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Half-day of the sessions: 0 is Monday morning, 9 is Friday afternoon. */
  slot?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Sends a link to this address when somebody has it; the answer is the same when not. */
  askForSignInLink: Scalars['Boolean']['output'];
  /** Signs in as somebody of the demo organisation; only in demo mode. */
  signInAsDemoPerson: Scalars['Boolean']['output'];
  /** Signs out in this browser. */
  signOut: Scalars['Boolean']['output'];
  /** Signs in by the secret of a link: once, within 15 minutes. */
  useSignInLink: Person;
};


export type MutationAskForSignInLinkArgs = {
  input: AskForSignInLink;
};


export type MutationSignInAsDemoPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationUseSignInLinkArgs = {
  input: UseSignInLink;
};

/** The organisation; nothing crosses it. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** As its people call it. */
  name: Scalars['String']['output'];
};

/** Someone in the organisation, with what colleagues in a group may know. */
export type Person = {
  __typename?: 'Person';
  /** Profession. */
  discipline?: Maybe<Discipline>;
  /** Last name without prefix. */
  familyName: Scalars['String']['output'];
  /** First name. */
  givenName: Scalars['String']['output'];
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** Function. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Language of mails: nl or en. */
  language: Scalars['String']['output'];
  /** First name, prefix and last name. */
  name: Scalars['String']['output'];
  /** Tussenvoegsel, such as "van der". */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Place of work. */
  site?: Maybe<Scalars['String']['output']>;
  /** For HR and the person alone; null for others. */
  staffRecord?: Maybe<StaffRecord>;
  /** The team of every day. */
  team?: Maybe<Team>;
};

export type Query = {
  __typename?: 'Query';
  /** The mails of the demo organisation, newest first; only in demo mode. */
  demoMails: Array<DemoMail>;
  /** As whom one can look around; only in demo mode. */
  demoPeople: Array<DemoPerson>;
  /** The signed-in person; null when nobody is signed in. */
  me?: Maybe<Me>;
  /** A group of the viewer, or of an organisation of which the viewer is HR. */
  mentorGroup: MentorGroup;
};


export type QueryMentorGroupArgs = {
  id: Scalars['ID']['input'];
};

/** Facts of the employment, for HR and the person alone. */
export type StaffRecord = {
  __typename?: 'StaffRecord';
  /** Work address, in lower case. */
  email: Scalars['String']['output'];
  /** Date of joining, as yyyy-mm-dd. */
  employedSince?: Maybe<Scalars['String']['output']>;
  /** The manager. */
  manager?: Maybe<Person>;
  /** The person. */
  personId: Scalars['ID']['output'];
  /** Personnel number. */
  personnelNumber: Scalars['String']['output'];
  /** Working days as bits: Monday 1, Tuesday 2, Wednesday 4, Thursday 8, Friday 16. */
  workingDays: Scalars['Float']['output'];
};

/** Whom somebody works with every day; never together in a group. */
export type Team = {
  __typename?: 'Team';
  /** Made by the client. */
  id: Scalars['ID']['output'];
  /** Unique within the organisation. */
  name: Scalars['String']['output'];
};

/** The link that was sent. */
export type UseSignInLink = {
  /** The last part of its address. */
  secret: Scalars['String']['input'];
};

export type MyPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesQuery = { __typename: 'Query', me?: { __typename: 'Me', isHr: boolean, person: { __typename: 'Person', id: string, givenName: string, name: string }, organisation: { __typename: 'Organisation', id: string, name: string }, memberships: Array<{ __typename: 'Membership', id: string, role: MemberRole, state: MembershipState }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type SignInAsDemoPersonMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type SignInAsDemoPersonMutation = { __typename: 'Mutation', signInAsDemoPerson: boolean };

export type SignInByLinkMutationVariables = Exact<{
  token: Scalars['String']['input'];
}>;


export type SignInByLinkMutation = { __typename: 'Mutation', useSignInLink: { __typename: 'Person', id: string } };

export type DemoMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMailsQuery = { __typename: 'Query', demoMails: Array<{ __typename: 'DemoMail', id: string, address: string, subject: string, text: string, createdAt: string }> };

export type AskSignInLinkMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type AskSignInLinkMutation = { __typename: 'Mutation', askForSignInLink: boolean };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { __typename: 'Query', demoPeople: Array<{ __typename: 'DemoPerson', id: string, name: string, jobTitle?: string | null, role: DemoRole }> };


export const MyPagesDocument = {"__meta__":{"hash":"974a4346857910948cac72fb689882373b9866e42a82200b0adcef5e0996a9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHr"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesQuery, MyPagesQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInAsDemoPersonDocument = {"__meta__":{"hash":"a7156c1863ce804f1f52228636c1c78b5cf4d735d61a9b2620bb0c6b8e2b81b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInAsDemoPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInAsDemoPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables>;
export const SignInByLinkDocument = {"__meta__":{"hash":"7aea20d0ae1f2a813191bc4d43f74e43e516688e57e5753322c63a6def56793e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"useSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"secret"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SignInByLinkMutation, SignInByLinkMutationVariables>;
export const DemoMailsDocument = {"__meta__":{"hash":"14312dc90e75c97170cd49e0de511612d43ea6ca4adc2891bfc9fe784a4acc26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demoMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<DemoMailsQuery, DemoMailsQueryVariables>;
export const AskSignInLinkDocument = {"__meta__":{"hash":"bfd190365f4108b3c2c627eb2b61174d2ce84eaead3093d8d1f9aa989301e153"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askForSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}}]}]}}]} as unknown as DocumentNode<AskSignInLinkMutation, AskSignInLinkMutationVariables>;
export const DemoPeopleDocument = {"__meta__":{"hash":"cb4d3cb7686d59618b22673e4b63bdd418c3b749d8f84fc6016f862fd1140acc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<DemoPeopleQuery, DemoPeopleQueryVariables>;