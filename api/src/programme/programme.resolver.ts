import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Discipline, PeopleService } from '@api/people';
import { Db, Live } from '@api/platform';
import { FiguresService } from './figures.service.js';
import { OwnEnrolment } from './own-enrolment.js';
import { OwnEnrolmentService } from './own-enrolment.service.js';
import { Programme } from './programme.entity.js';
import { DisciplineFigures, ProgrammeFigures } from './programme.figures.js';
import { ChangeMatchingRules, ChangeProgramme, MakeProgramme } from './programme.input.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class ProgrammeResolver {
  constructor(
    private readonly db: Db,
    private readonly service: ProgrammeService,
    private readonly live: Live,
  ) {}

  @Query(() => [Programme], { description: 'The programmes of the own organisation, the newest first.' })
  programmes() {
    return this.service.all();
  }

  @Query(() => Programme, { description: 'A programme of the own organisation.' })
  programme(@Args('id', { type: () => ID }) id: string) {
    return this.db.findOr404(Programme, { id });
  }

  @Mutation(() => Programme, { description: 'Makes a programme with the usual list of needs. For HR.' })
  makeProgramme(@Args('input') input: MakeProgramme) {
    return this.service.make(input);
  }

  @Mutation(() => Programme, { description: 'Changes name, dates and rules. For HR.' })
  changeProgramme(@Args('input') input: ChangeProgramme) {
    return this.service.change(input);
  }

  @Mutation(() => Programme, { description: 'Changes by what the next proposal is made. For HR.' })
  changeMatchingRules(@Args('input') input: ChangeMatchingRules) {
    return this.service.change(input);
  }

  @Subscription(() => Programme, {
    nullable: true,
    description: 'Again whenever its settings or enrolments change.',
    resolve(this: ProgrammeResolver, { ids }: { ids: { programmeId: string } }) {
      return this.db.findOr404(Programme, { id: ids.programmeId });
    },
  })
  programmeChanged(@Args('id', { type: () => ID }) id: string) {
    return this.live.follow(`programme:${id}`);
  }
}

@Resolver(() => Programme)
export class ProgrammeFieldsResolver {
  constructor(
    private readonly figuresOf: FiguresService,
    private readonly own: OwnEnrolmentService,
  ) {}

  @ResolveField(() => ProgrammeFigures, { nullable: true, description: 'For HR alone; null for others.' })
  figures(@Parent() { id }: Programme) {
    return this.figuresOf.ofProgramme(id);
  }

  @ResolveField(() => OwnEnrolment, { nullable: true, description: 'Null for who takes no part.' })
  async mine(@Parent() { id }: Programme): Promise<Pick<OwnEnrolment, 'enrolment'> | null> {
    const enrolment = await this.own.ofProgramme(id);
    return enrolment && { enrolment };
  }
}

@Resolver(() => ProgrammeFigures)
export class ProgrammeFiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @ResolveField(() => [DisciplineFigures], { description: 'The same per discipline, most mentees first.' })
  disciplines(@Parent() { programmeId }: ProgrammeFigures) {
    return this.figures.disciplinesOf(programmeId);
  }
}

@Resolver(() => DisciplineFigures)
export class DisciplineFiguresResolver {
  constructor(private readonly people: PeopleService) {}

  @ResolveField(() => Discipline, { nullable: true, description: 'None for people whose discipline is not known.' })
  discipline(@Parent() { disciplineId }: DisciplineFigures) {
    return disciplineId && this.people.discipline(disciplineId);
  }
}
