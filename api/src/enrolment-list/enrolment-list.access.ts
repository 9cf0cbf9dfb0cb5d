import type { DomainAccess } from '@api/platform';
import { keepPrivateWishesFunction } from './enrolment-list.sql.js';

export const enrolmentListAccess: DomainAccess = { policies: [], functions: [keepPrivateWishesFunction] };
