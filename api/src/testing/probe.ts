import { randomUUID } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import { Args, Field, ID, Mutation, ObjectType, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { OrganisationRole, Team } from '@api/people';
import { MentorGroup } from '@api/mentor-group';
import { Db, Events, Live } from '@api/platform';

@ObjectType({ description: 'What came of a trial.' })
export class Trial {
  @Field({ description: 'Its name.' }) name: string;
}

/** Does what no real domain does, for the tests of the platform: fails in every way, writes in a query. */
@Injectable()
@Resolver(() => Trial)
export class ProbeResolver {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
    private readonly events: Events,
  ) {}

  @Mutation(() => Trial, { description: 'Adds a team and then fails.' })
  async probeHalf(@Args('name') name: string, @Args('how') how: string): Promise<Trial> {
    await this.addTeam(name);
    if (how === 'sql') await this.db.sql('SELECT 1 / 0');
    if (how === 'code') throw new Error(name);
    return { name };
  }

  @ResolveField(() => String, { nullable: true, description: 'Fails.' })
  failing(): string {
    throw new Error('A field fails');
  }

  @Query(() => Boolean, { description: 'Writes.' })
  async probeWriting(): Promise<boolean> {
    await this.addTeam('written in a query');
    return true;
  }

  @Query(() => String, { nullable: true, description: 'A statement that fails, with a parameter.' })
  async probeStatement(@Args('text') text: string): Promise<string> {
    await this.db.sql('SELECT $1::text::date', [text]);
    return text;
  }

  @Query(() => String, { nullable: true, description: 'An error that quotes what somebody wrote.' })
  probeError(@Args('text') text: string): string {
    return JSON.parse(text);
  }

  @Query(() => String, { description: 'Takes its time.' })
  async probeSlow(@Args('seconds') seconds: number): Promise<string> {
    await this.db.sql('SELECT pg_sleep($1)', [seconds]);
    return 'done';
  }

  @Mutation(() => Boolean, { description: 'Tells the group.' })
  async probeTell(@Args('groupId', { type: () => ID }) groupId: string): Promise<boolean> {
    await this.events.record({ type: 'Probed', topics: [`probe:${groupId}`], ids: { groupId } });
    return true;
  }

  @Subscription(() => MentorGroup, {
    nullable: true,
    description: 'The group, each time somebody tells.',
    resolve(this: ProbeResolver, { ids }: { ids: { groupId: string } }) {
      return this.db.findOr404(MentorGroup, { id: ids.groupId });
    },
  })
  async probedGroup(@Args('groupId', { type: () => ID }) groupId: string) {
    await this.db.findOr404(MentorGroup, { id: groupId });
    return this.live.listen(`probe:${groupId}`);
  }

  @Subscription(() => String, {
    nullable: true,
    description: 'Fails at each delivery.',
    resolve(this: ProbeResolver, _event: unknown, { text }: { text: string }) {
      return this.probeStatement(text);
    },
  })
  probedFault(@Args('groupId', { type: () => ID }) groupId: string, @Args('text') _text: string) {
    return this.live.listen(`probe:${groupId}`);
  }

  private async addTeam(name: string): Promise<void> {
    const { organisationId } = await this.db.findOr404(OrganisationRole, { personId: this.db.me });
    await this.db.repo(Team).insert({ id: randomUUID(), organisationId, name });
  }
}

@Module({ providers: [ProbeResolver] })
export class Probe {}
