import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { OwnMethods } from './documents';
import { Editor } from './Editor';

/** One method of the organisation, to write, try and publish. */
export function EditorPage() {
  const { methodId = '' } = useParams();
  const { data } = useSuspenseQuery(OwnMethods, { fetchPolicy: 'network-only' }); // it may have been made just now
  const own = data.ownMethods.find(({ id }) => id === methodId);
  return own ? <Editor key={own.id} own={own} /> : <NotFoundPage />;
}
