import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Colleague, ColleagueService } from '@api/people';
import { Enrol } from './enrolment.input.js';
import { FindColleagues } from './find-colleagues.input.js';
import { MentorsService } from './mentors.service.js';
import { OwnEnrolment } from './own-enrolment.js';
import { OwnEnrolmentService } from './own-enrolment.service.js';
import { Programme } from './programme.entity.js';

@Resolver(() => OwnEnrolment)
export class OwnEnrolmentResolver {
  constructor(
    private readonly own: OwnEnrolmentService,
    private readonly colleagueOf: ColleagueService,
    private readonly mentors: MentorsService,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'What this person runs into.' })
  async obstacle(@Parent() { enrolment }: OwnEnrolment) {
    return (await this.own.obstacle(enrolment.id))?.text ?? null;
  }

  @ResolveField(() => [Colleague], { description: 'Rather not with these people.' })
  async notWith(@Parent() { enrolment }: OwnEnrolment) {
    const rows = await this.own.notWith(enrolment.programmeId);
    return this.colleagueOf.named(rows.map(({ personId }) => personId));
  }

  @Mutation(() => Programme, { description: 'Enrols the viewer, confirms, or changes what was said before.' })
  enrol(@Args('input') input: Enrol) {
    return this.own.enrol(input);
  }

  @Mutation(() => Programme, { description: 'The viewer says yes to being enrolled by HR, also after publishing.' })
  confirmEnrolment(@Args('programmeId', { type: () => ID }) programmeId: string) {
    return this.own.confirm(programmeId);
  }

  @Mutation(() => Programme, { description: 'Takes the viewer out, with everything that was said.' })
  withdraw(@Args('programmeId', { type: () => ID }) programmeId: string) {
    return this.own.withdraw(programmeId);
  }

  @Query(() => [Colleague], { description: 'At most twenty colleagues by name, to name one.' })
  colleagues(@Args() { search, mentorsOf }: FindColleagues) {
    return this.mentors.find(search, mentorsOf);
  }
}
