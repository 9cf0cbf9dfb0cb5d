import { Injectable } from '@nestjs/common';
import { Formation } from '@api/mentor-group';
import { Db, Events, Refusal } from '@api/platform';
import { holdEnrolments, ProgrammeService } from '@api/programme';
import type { Board } from './board.js';
import { proposalPublished } from './matching.events.js';
import type { GroupView } from './matching.types.js';
import { ProposalService } from './proposal.service.js';
import { Proposal, ProposalState } from './proposal.entity.js';

/** What stops a group because of facts that changed since the run. */
const APART = ['groupSameTeam', 'groupSameProject', 'groupReportingLine'];

/** Makes a proposal real: its groups become mentor groups, once. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly proposals: ProposalService,
    private readonly formation: Formation,
    private readonly programmes: ProgrammeService,
  ) {}

  /** Publishes a proposal of which every group keeps the rules. Again: nothing more happens. */
  async publish(id: string): Promise<Proposal> {
    const { state } = await this.db.findOr404(Proposal, { id });
    if (state === ProposalState.PUBLISHED) return this.db.findOr404(Proposal, { id });
    const proposal = await this.proposals.begin(id);
    await holdEnrolments(this.db, proposal.programmeId);
    const board = await this.proposals.board(proposal);
    const groups = board.groups.filter(({ members }) => members.length);
    const wrong = groups.filter(({ problems }) => problems.length);
    if (!groups.length) throw new Refusal('proposalEmpty');
    if (wrong.length) throw new Refusal('proposalNotLegal', { count: wrong.length });
    await this.form(proposal, board, groups);
    await this.programmes.closeEnrolment(proposal.programmeId);
    await this.events.record(proposalPublished(id, proposal.programmeId));
    return this.proposals.publish(id);
  }

  /**
   * The last look at who cannot be together: by teams, projects and reporting lines as they are now, and by wishes that
   * are private, which nothing that HR did by hand has met before. Both are refused in the same words, without a name,
   * so that nobody can tell whether there is such a wish, and whose. Trying it out costs the proposal: what passes is final.
   */
  private async form(proposal: Proposal, board: Board, groups: GroupView[]): Promise<void> {
    if (board.breaksWish) throw new Refusal('proposalNotTogether');
    try {
      await this.formGroups(proposal, groups);
    } catch (error) {
      if (error instanceof Refusal && APART.includes(error.reason)) throw new Refusal('proposalNotTogether');
      throw error;
    }
  }

  private async formGroups({ id: proposalId, ...of }: Proposal, groups: GroupView[]): Promise<void> {
    const { organisationId, programmeId } = of;
    const made = groups.map(({ id, slot, mentorId, partnerId, members }, at) => ({
      ...{ id, slot, mentorId, partnerId, name: `Groep ${at + 1}` },
      menteeIds: members.map(({ personId }) => personId),
    }));
    await this.formation.formGroups({ proposalId, organisationId, programmeId, groups: made });
  }
}
