import { myConfidentialGroups } from '@api/mentor-group';
import { me, policy, removal } from '@api/platform';
import { AgendaItem } from './agenda-item.entity.js';

/** What somebody wants to talk about goes along when that person leaves. */
const authorIsIn = `EXISTS (SELECT FROM membership m WHERE m."groupId" = agenda_item."groupId"
  AND m."personId" = "authorId" AND m.state IN ('INTAKE', 'ACTIVE'))`;

const inside = `"groupId" = ${myConfidentialGroups}`;
const own = `"authorId" = ${me} AND ${inside}`;

/** For an hour, what was taken off can be put back. */
export const KEPT_HOURS = 1;

export const forgetAgendaItems = removal(
  'forget_agenda_items',
  'agenda_item',
  `"withdrawnAt" < moment - interval '${KEPT_HOURS} hours'`,
);

/** Content of a group (S1, S2): its members, and not even that it exists to anybody else. */
export const agendaPolicy = policy(AgendaItem, {
  read: `${inside} AND ("authorId" = ${me} OR "withdrawnAt" IS NULL AND ${authorIsIn})`,
  add: own,
  change: own,
  columns: ['situation', 'question', 'tried', 'helpWanted', 'stuck', 'version', 'withdrawnAt'],
  audience: ['members of the group who accepted the confidentiality agreement'],
});
