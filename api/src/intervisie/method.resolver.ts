import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MethodUse as Use } from '@libs/methods';
import { MethodUse } from './intervisie.enums.js';
import { ChooseMethod, Method, MethodChoice } from './method.js';
import { MethodService } from './method.service.js';
import { SessionPhase } from './session-phase.js';

@Resolver(() => Method)
export class MethodResolver {
  constructor(private readonly methods: MethodService) {}

  @Query(() => [Method], { name: 'methods', description: 'The methods there are; the usual one of a use first.' })
  all(@Args('use', { type: () => MethodUse, nullable: true, description: 'Only for this.' }) use?: Use | null) {
    return this.methods.all(use);
  }

  @Query(() => Method, { description: 'One method.' })
  method(@Args('id', { type: () => ID }) id: string) {
    return this.methods.one(id);
  }

  @Query(() => MethodChoice, { description: 'Help in choosing the method of a session, for this group.' })
  methodChoice(@Args() asked: ChooseMethod) {
    return this.methods.choice(asked);
  }

  @ResolveField(() => [SessionPhase], { description: 'Its own phases in order.' })
  phases(@Parent() { phases }: Method) {
    return phases;
  }

  @ResolveField(() => [SessionPhase], { description: 'The phases of a whole session by this method, in order.' })
  wholeSession(@Parent() method: Method) {
    return this.methods.wholeSession(method);
  }
}
