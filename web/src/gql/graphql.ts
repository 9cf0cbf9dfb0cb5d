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
  DateTime: { input: string; output: string; }
};

export type DemoMail = {
  __typename?: 'DemoMail';
  address: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type DemoPerson = {
  __typename?: 'DemoPerson';
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  role: DemoRole;
};

export type DemoRole =
  | 'HR'
  | 'MENTEE'
  | 'MENTOR';

export type Me = {
  __typename?: 'Me';
  isHr: Scalars['Boolean']['output'];
  memberships: Array<Membership>;
  organisation: Organisation;
  person: Person;
};

export type MemberRole =
  | 'MENTEE'
  | 'MENTOR';

export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
  role: MemberRole;
  state: MembershipState;
};

export type MembershipState =
  | 'ACTIVE'
  | 'ENDED'
  | 'FROZEN'
  | 'INTAKE';

export type Mutation = {
  __typename?: 'Mutation';
  askSignInLink: Scalars['Boolean']['output'];
  signInAsDemoPerson: Scalars['Boolean']['output'];
  signInByLink: Scalars['Boolean']['output'];
  signOut: Scalars['Boolean']['output'];
};


export type MutationAskSignInLinkArgs = {
  email: Scalars['String']['input'];
};


export type MutationSignInAsDemoPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationSignInByLinkArgs = {
  token: Scalars['String']['input'];
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Person = {
  __typename?: 'Person';
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  jobTitle?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  site?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  demoMails: Array<DemoMail>;
  demoPeople: Array<DemoPerson>;
  me?: Maybe<Me>;
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


export type SignInByLinkMutation = { __typename: 'Mutation', signInByLink: boolean };

export type DemoMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMailsQuery = { __typename: 'Query', demoMails: Array<{ __typename: 'DemoMail', id: string, address: string, subject: string, text: string, createdAt: string }> };

export type AskSignInLinkMutationVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type AskSignInLinkMutation = { __typename: 'Mutation', askSignInLink: boolean };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { __typename: 'Query', demoPeople: Array<{ __typename: 'DemoPerson', id: string, name: string, jobTitle?: string | null, role: DemoRole }> };


export const MyPagesDocument = {"__meta__":{"hash":"974a4346857910948cac72fb689882373b9866e42a82200b0adcef5e0996a9ed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isHr"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<MyPagesQuery, MyPagesQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"0adf48585d29d5895faec69e9b495ec3952c2841ede1313298401544fa1a6576"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInAsDemoPersonDocument = {"__meta__":{"hash":"a7156c1863ce804f1f52228636c1c78b5cf4d735d61a9b2620bb0c6b8e2b81b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInAsDemoPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInAsDemoPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<SignInAsDemoPersonMutation, SignInAsDemoPersonMutationVariables>;
export const SignInByLinkDocument = {"__meta__":{"hash":"76015516a7e63ee9d70463b47fa1d2d043b17831c9c0934ff0f57071f90444e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInByLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInByLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}]}]}}]} as unknown as DocumentNode<SignInByLinkMutation, SignInByLinkMutationVariables>;
export const DemoMailsDocument = {"__meta__":{"hash":"14312dc90e75c97170cd49e0de511612d43ea6ca4adc2891bfc9fe784a4acc26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demoMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]} as unknown as DocumentNode<DemoMailsQuery, DemoMailsQueryVariables>;
export const AskSignInLinkDocument = {"__meta__":{"hash":"e6f5a643f05e6a847a4c6bd02735f9e636c2e19fc8fe6f08d640e13eab823d70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskSignInLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askSignInLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}}]}]}}]} as unknown as DocumentNode<AskSignInLinkMutation, AskSignInLinkMutationVariables>;
export const DemoPeopleDocument = {"__meta__":{"hash":"cb4d3cb7686d59618b22673e4b63bdd418c3b749d8f84fc6016f862fd1140acc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demoPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<DemoPeopleQuery, DemoPeopleQueryVariables>;