import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OwnMethod } from './own-method.entity.js';
import { KeepOwnMethod, PublishOwnMethod } from './own-method.input.js';
import { OwnMethodService } from './own-method.service.js';

@Resolver(() => OwnMethod)
export class OwnMethodResolver {
  constructor(private readonly methods: OwnMethodService) {}

  @Query(() => [OwnMethod], { description: 'The methods that HR works on for its organisation.' })
  ownMethods() {
    return this.methods.all();
  }

  @Query(() => OwnMethod, { description: 'One of them.' })
  ownMethod(@Args('id', { type: () => ID }) id: string) {
    return this.methods.one(id);
  }

  @ResolveField(() => String, { description: 'The draft as JSON, by method.schema.json.' })
  script(@Parent() { draft }: OwnMethod) {
    return JSON.stringify(draft);
  }

  @Mutation(() => OwnMethod, { description: 'HR keeps what it works on.' })
  keepOwnMethod(@Args('input') input: KeepOwnMethod) {
    return this.methods.keep(input);
  }

  @Mutation(() => OwnMethod, { description: 'HR publishes a version, which groups can choose from then on.' })
  publishOwnMethod(@Args('input') input: PublishOwnMethod) {
    return this.methods.publish(input);
  }
}
