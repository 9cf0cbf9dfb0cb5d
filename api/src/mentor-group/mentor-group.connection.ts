import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@api/platform';
import { MentorGroup } from './mentor-group.entity.js';

@ObjectType({ description: 'Groups, in the order of their programme.' })
export class MentorGroupConnection extends connectionOf(MentorGroup) {}
