import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { OneOwnMethod } from './documents';
import { Editor } from './Editor';

/** One method of the organisation, to write, try and publish. */
export function EditorPage() {
  const { methodId = '' } = useParams();
  const { data } = useSuspenseQuery(OneOwnMethod, { variables: { id: methodId } });
  return <Editor key={data.ownMethod.id} own={data.ownMethod} />;
}
