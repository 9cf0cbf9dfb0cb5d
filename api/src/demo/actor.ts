import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'graphql';
import { Execution } from '@api/platform';

/** Does in the product what a person would do, through the same documents and under the same rules. */
@Injectable()
export class Actor {
  constructor(
    private readonly modules: ModuleRef,
    private readonly execution: Execution,
  ) {}

  /** Asks as this person. Throws on any answer but data: the demo's story must be possible. */
  async ask<Answer>(viewer: string, document: string, variableValues: object = {}): Promise<Answer> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const { data, errors } = await this.execution.answer({
      schema,
      document: parse(document),
      variableValues: { ...variableValues },
      contextValue: { viewer },
    });
    if (errors) throw new Error(`The demo organisation: ${JSON.stringify(errors.map(({ extensions }) => extensions))}`);
    return data as Answer;
  }
}
