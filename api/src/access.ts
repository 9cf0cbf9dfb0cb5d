import { intervisieAccess } from '@api/intervisie';
import { learningGoalAccess } from '@api/learning-goal';
import { enrolmentListAccess } from '@api/enrolment-list';
import { groupRepairAccess } from '@api/group-repair';
import { matchingAccess } from '@api/matching';
import { mentorGroupAccess } from '@api/mentor-group';
import { ownMethodAccess } from '@api/own-method';
import { peopleAccess } from '@api/people';
import { planningAccess } from '@api/planning';
import { platformAccess } from '@api/platform';
import { programmeAccess } from '@api/programme';
import { signInAccess } from '@api/sign-in';
import { staffListAccess } from '@api/staff-list';

/** The access rules of every domain, put into the database after the migrations. */
export const access = [
  platformAccess,
  peopleAccess,
  signInAccess,
  staffListAccess,
  programmeAccess,
  enrolmentListAccess,
  ownMethodAccess,
  mentorGroupAccess,
  matchingAccess,
  planningAccess,
  learningGoalAccess,
  intervisieAccess,
  groupRepairAccess,
];
