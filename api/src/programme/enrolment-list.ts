import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@api/platform';
import { Enrolment } from './enrolment.entity.js';

@ObjectType({ description: 'Enrolments of a programme, page by page.' })
export class EnrolmentConnection extends connectionOf(Enrolment) {}
