import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { Config } from '../config.js';
import { Viewers } from '../viewers.js';
import { answer } from './answers.js';
import { type Asked, Documents } from './documents.js';
import type { ViewerContext } from './execution.js';
import { limits, PARSING } from './limits.js';

const KEPT = 500;

/** What comes over the socket passes here: Apollo's own checks do not apply there, so the same rules stand once more. */
@Injectable()
export class Gate {
  /** Documents that passed, by text: those of the web app, and in development a limited number of others. */
  private readonly passed = new Map<string, DocumentNode>();

  constructor(
    private readonly config: Config,
    private readonly documents: Documents,
    private readonly viewers: Viewers,
  ) {}

  /** Whether a page of this origin may open a socket with our cookie. Only browsers send an origin. */
  admits(origin: string | undefined): boolean {
    if (!origin) return true;
    const own = [this.config.publicUrl, `http://localhost:${this.config.PORT}`, `http://127.0.0.1:${this.config.PORT}`];
    return own.some((address) => new URL(address).origin === origin);
  }

  /** What tells that the person of this socket signed out; none when nobody is signed in. */
  endOf(request: IncomingMessage): string | null {
    return this.viewers.endOf(request.headers.cookie);
  }

  /** The subscription that is asked for, or why not. */
  async ask(
    schema: GraphQLSchema,
    request: IncomingMessage,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    const document = this.check(schema, payload);
    if (Array.isArray(document)) return document;
    const { operationName, variables: variableValues } = payload;
    const { cookie } = request.headers;
    const viewer = await this.viewers.viewerOf(cookie);
    const stays = async () => (await this.viewers.viewerOf(cookie)) === viewer;
    return { schema, document, operationName, variableValues, contextValue: { viewer, stays } satisfies ViewerContext };
  }

  private check(schema: GraphQLSchema, payload: SubscribePayload): DocumentNode | GraphQLError[] {
    const text = this.documents.find(payload as Asked);
    if (!text) return [answer('Unknown document', { code: 'UNKNOWN_DOCUMENT' })];
    const passed = this.passed.get(text);
    if (passed && getOperationAST(passed, payload.operationName)) return passed;
    try {
      const document = parse(text, PARSING);
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
        return [answer('Only subscriptions go over the socket', { code: 'ONLY_SUBSCRIPTIONS' })];
      const problems = validate(schema, document, this.rules);
      if (problems.length) return [...problems];
      if (this.passed.size < KEPT) this.passed.set(text, document);
      return document;
    } catch (error) {
      return [error instanceof GraphQLError ? error : answer('Unreadable', { code: 'GRAPHQL_PARSE_FAILED' })];
    }
  }

  private get rules() {
    const rules = [...specifiedRules, limits];
    return this.config.DEVELOPMENT ? rules : [...rules, NoSchemaIntrospectionCustomRule];
  }
}
