import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@api/platform';
import { StaffListReading } from './staff-list-reading.service.js';
import { StaffListKind, StaffListUpload } from './staff-list-upload.entity.js';
import { ApplyStaffList, ChooseStaffListColumns, FindEntries, UploadStaffList } from './staff-list.input.js';
import {
  StaffListColumn,
  StaffListCounts,
  StaffListEntryConnection,
  StaffListProblemConnection,
} from './staff-list.model.js';
import { StaffListService } from './staff-list.service.js';

@Resolver(() => StaffListUpload)
export class StaffListResolver {
  constructor(
    private readonly lists: StaffListService,
    private readonly reading: StaffListReading,
  ) {}

  @Query(() => StaffListUpload, { description: 'A list that was sent in. For HR.' })
  staffList(@Args('id', { type: () => ID }) id: string) {
    return this.reading.find(id);
  }

  @Query(() => StaffListUpload, {
    nullable: true,
    description: 'The list of this kind that you sent in last, if it is still kept.',
  })
  latestStaffList(
    @Args('kind', { type: () => StaffListKind }) kind: StaffListKind,
    @Args('programmeId', { type: () => ID, nullable: true }) programmeId?: string,
  ) {
    return this.reading.latest(kind, programmeId);
  }

  @Mutation(() => StaffListUpload, {
    description: 'Sends a list in and compares it with the organisation. Changes nothing yet.',
  })
  uploadStaffList(@Args('input') input: UploadStaffList) {
    return this.lists.upload(input);
  }

  @Mutation(() => StaffListUpload, { description: 'Chooses other columns and compares again.' })
  chooseStaffListColumns(@Args('input') input: ChooseStaffListColumns) {
    return this.lists.chooseColumns(input);
  }

  @Mutation(() => StaffListUpload, { description: 'Compares again with the organisation as it is now.' })
  refreshStaffList(@Args('id', { type: () => ID }) id: string) {
    return this.lists.refresh(id);
  }

  @Mutation(() => StaffListUpload, { description: 'Applies the list in one go. Applying it twice applies it once.' })
  applyStaffList(@Args('input') input: ApplyStaffList) {
    return this.lists.apply(input);
  }

  @Mutation(() => Boolean, { description: 'Throws the list away.' })
  discardStaffList(@Args('id', { type: () => ID }) id: string) {
    return this.lists.discard(id);
  }

  @ResolveField(() => [StaffListColumn], { description: 'The fields, and the column that holds each.' })
  columns(@Parent() upload: StaffListUpload) {
    return this.reading.columns(upload);
  }

  @ResolveField(() => StaffListCounts, { description: 'How much the list would do.' })
  counts(@Parent() upload: StaffListUpload) {
    return this.reading.counts(upload);
  }

  @ResolveField(() => StaffListEntryConnection, { description: 'What the list would do, by outcome.' })
  entries(@Parent() upload: StaffListUpload, @Args() args: FindEntries) {
    return this.reading.entries(upload, args);
  }

  @ResolveField(() => StaffListProblemConnection, { description: 'What is wrong, in the order of the file.' })
  problems(@Parent() upload: StaffListUpload, @Args() page: PageArgs) {
    return this.reading.problems(upload, page);
  }
}
