import { Module } from '@nestjs/common';
import { MentorGroupModule } from '@api/mentor-group';
import { PeopleModule } from '@api/people';
import { Db, Events, Retention } from '@api/platform';
import { ProgrammeModule } from '@api/programme';
import {
  GroupViewResolver,
  MemberViewResolver,
  ProposalChangeResolver,
  ReasonViewResolver,
  UnplacedViewResolver,
} from './board.resolver.js';
import { Compositions } from './compositions.js';
import {
  ConflictViewResolver,
  GroupConflictResolver,
  NearViewResolver,
  NeedOfferResolver,
  NextBestGroupResolver,
  PlaceExplanationResolver,
  ProposalConflictResolver,
  RemedyMoveResolver,
  RemedyViewResolver,
} from './explanation.resolver.js';
import { MatchFactsService } from './match-facts.service.js';
import { MatchJob } from './match-job.js';
import { MatchSearch } from './match-search.js';
import { MatchRunResolver, ProgrammeMatchingResolver } from './match-run.resolver.js';
import { MatchRunService } from './match-run.service.js';
import { Named } from './named.js';
import { ProposalWriter } from './proposal-writer.js';
import { ExceptionResolver, ProposedExceptionResolver } from './exception.resolver.js';
import { ExceptionService } from './exception.service.js';
import { ProposalFieldsResolver } from './proposal-fields.resolver.js';
import { ProposalHistory } from './proposal-history.service.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';
import { RulesTrialResolver } from './rules-trial.resolver.js';
import { RulesTrials } from './rules-trial.service.js';
import { PublicationService } from './publication.service.js';
import { followEnrolments } from './standing.js';

/** Once groups are published these facts are of no use: who repairs a group reads the wishes as they are then. */
const FORGET_PRIVATE_WISHES = `
  UPDATE match_input i
  SET material = (i.material::jsonb || jsonb_build_object(
    'instance', i.material::jsonb->'instance' || '{ "vetoes": [], "forbidden": [] }',
    'wishes', '{ "vetoes": [], "forbidden": [] }'::jsonb))::json
  FROM proposal p WHERE p.id = i."runId" AND p.state = 'PUBLISHED' AND p."publishedAt" <= $1
    AND (i.material::jsonb->'instance' @? '$.keyvalue() ? (@.key == "vetoes" || @.key == "forbidden").value[*]'
      OR i.material::jsonb->'wishes' @? '$.keyvalue().value[*]')`;

const resolvers = [
  MatchRunResolver,
  ProgrammeMatchingResolver,
  ProposalResolver,
  ProposalFieldsResolver,
  ExceptionResolver,
  ProposedExceptionResolver,
  RulesTrialResolver,
  GroupViewResolver,
  MemberViewResolver,
  UnplacedViewResolver,
  ReasonViewResolver,
  ProposalChangeResolver,
  ConflictViewResolver,
  GroupConflictResolver,
  NearViewResolver,
  NeedOfferResolver,
  NextBestGroupResolver,
  PlaceExplanationResolver,
  ProposalConflictResolver,
  RemedyMoveResolver,
  RemedyViewResolver,
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
    Named,
    ProposalWriter,
    ProposalService,
    ProposalHistory,
    ExceptionService,
    RulesTrials,
    PublicationService,
  ],
  exports: [ExceptionService, MatchFactsService, MatchJob, MatchRunService, ProposalService, PublicationService],
})
export class MatchingModule {
  constructor(retention: Retention, db: Db, events: Events) {
    followEnrolments(db, events);
    retention.forget('forget-private-wishes', FORGET_PRIVATE_WISHES);
  }
}
