import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Colleague, ColleagueService } from '@api/people';
import { DuoService } from './duo.service.js';
import { Enrolment } from './enrolment.entity.js';

@Resolver(() => Enrolment)
export class DuoResolver {
  constructor(
    private readonly duos: DuoService,
    private readonly colleagues: ColleagueService,
  ) {}

  @ResolveField(() => Colleague, { nullable: true, description: 'With whom this mentor guides one group as a duo.' })
  async partner(@Parent() enrolment: Enrolment) {
    const id = await this.duos.partnerOf(enrolment);
    return id && this.colleagues.colleague(id);
  }

  @Mutation(() => Enrolment, {
    description: 'A mentor of a duo guides alone again, and so does the other; for HR and for both.',
  })
  partDuo(@Args('enrolmentId', { type: () => ID }) enrolmentId: string) {
    return this.duos.part(enrolmentId);
  }
}
