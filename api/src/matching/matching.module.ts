import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { PeopleModule } from '@api/people';
import { ProgrammeModule } from '@api/programme';
import {
  GroupViewResolver,
  MemberViewResolver,
  ProposalChangeResolver,
  ReasonViewResolver,
  UnplacedViewResolver,
} from './board.resolver.js';
import { Compositions } from './compositions.js';
import { MatchFactsService } from './match-facts.service.js';
import { MatchJob } from './match-job.js';
import { MatchSearch } from './match-search.js';
import { MatchRunResolver, ProgrammeMatchingResolver } from './match-run.resolver.js';
import { MatchRunService } from './match-run.service.js';
import { ProposalWriter } from './proposal-writer.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';
import { PublicationService } from './publication.service.js';

const resolvers = [
  MatchRunResolver,
  ProgrammeMatchingResolver,
  ProposalResolver,
  GroupViewResolver,
  MemberViewResolver,
  UnplacedViewResolver,
  ReasonViewResolver,
  ProposalChangeResolver,
];

@Module({
  imports: [PeopleModule, ProgrammeModule, MentorGroupModule],
  providers: [
    ...resolvers,
    Compositions,
    MatchFactsService,
    MatchJob,
    MatchSearch,
    MatchRunService,
    ProposalWriter,
    ProposalService,
    PublicationService,
  ],
  exports: [MatchJob, MatchRunService, ProposalService, PublicationService],
})
export class MatchingModule {}
