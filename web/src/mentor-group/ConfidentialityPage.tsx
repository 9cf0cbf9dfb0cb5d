import { useParams } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Confidentiality } from './Confidentiality';
import { useMyGroups } from './myGroups';

/** The agreement, to read again. */
export function ConfidentialityPage() {
  const { id } = useParams();
  const mine = useMyGroups().memberships.find(({ group }) => group.id === id);
  return mine ? <Confidentiality group={mine.group} acceptedAt={mine.confidentialityAcceptedAt} /> : <NotFoundPage />;
}
