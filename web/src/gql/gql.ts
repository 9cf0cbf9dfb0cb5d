/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MyPages {\n    me {\n      person {\n        id\n        givenName\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      isHr\n      memberships {\n        id\n        role\n        state\n      }\n    }\n  }\n": typeof types.MyPagesDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignInAsDemoPerson($personId: ID!) {\n    signInAsDemoPerson(personId: $personId)\n  }\n": typeof types.SignInAsDemoPersonDocument,
    "\n  mutation SignInByLink($token: String!) {\n    useSignInLink(input: { secret: $token }) {\n      id\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  query DemoMails {\n    demoMails {\n      id\n      address\n      subject\n      text\n      createdAt\n    }\n  }\n": typeof types.DemoMailsDocument,
    "\n  mutation AskSignInLink($email: String!) {\n    askForSignInLink(input: { address: $email })\n  }\n": typeof types.AskSignInLinkDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      jobTitle\n      role\n    }\n  }\n": typeof types.DemoPeopleDocument,
};
const documents: Documents = {
    "\n  query MyPages {\n    me {\n      person {\n        id\n        givenName\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      isHr\n      memberships {\n        id\n        role\n        state\n      }\n    }\n  }\n": types.MyPagesDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  mutation SignInAsDemoPerson($personId: ID!) {\n    signInAsDemoPerson(personId: $personId)\n  }\n": types.SignInAsDemoPersonDocument,
    "\n  mutation SignInByLink($token: String!) {\n    useSignInLink(input: { secret: $token }) {\n      id\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  query DemoMails {\n    demoMails {\n      id\n      address\n      subject\n      text\n      createdAt\n    }\n  }\n": types.DemoMailsDocument,
    "\n  mutation AskSignInLink($email: String!) {\n    askForSignInLink(input: { address: $email })\n  }\n": types.AskSignInLinkDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      jobTitle\n      role\n    }\n  }\n": types.DemoPeopleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPages {\n    me {\n      person {\n        id\n        givenName\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      isHr\n      memberships {\n        id\n        role\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPages {\n    me {\n      person {\n        id\n        givenName\n        name\n      }\n      organisation {\n        id\n        name\n      }\n      isHr\n      memberships {\n        id\n        role\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemoPerson($personId: ID!) {\n    signInAsDemoPerson(personId: $personId)\n  }\n"): (typeof documents)["\n  mutation SignInAsDemoPerson($personId: ID!) {\n    signInAsDemoPerson(personId: $personId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($token: String!) {\n    useSignInLink(input: { secret: $token }) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignInByLink($token: String!) {\n    useSignInLink(input: { secret: $token }) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoMails {\n    demoMails {\n      id\n      address\n      subject\n      text\n      createdAt\n    }\n  }\n"): (typeof documents)["\n  query DemoMails {\n    demoMails {\n      id\n      address\n      subject\n      text\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSignInLink($email: String!) {\n    askForSignInLink(input: { address: $email })\n  }\n"): (typeof documents)["\n  mutation AskSignInLink($email: String!) {\n    askForSignInLink(input: { address: $email })\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      jobTitle\n      role\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      id\n      name\n      jobTitle\n      role\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;