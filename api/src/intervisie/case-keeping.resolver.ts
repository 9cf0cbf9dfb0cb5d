import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseKeeping } from './case-keeping.service.js';
import { LiveSession } from './live-session.entity.js';

@Resolver(() => LiveSession)
export class CaseKeepingResolver {
  constructor(private readonly keeping: CaseKeeping) {}

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when those who were there can read the case; then it is deleted. None while it goes on.',
  })
  caseKeptUntil(@Parent() { id }: LiveSession) {
    return this.keeping.until(id);
  }
}
