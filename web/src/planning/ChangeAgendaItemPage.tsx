import { Page, Section, toast } from '@libs/ui';
import { useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { type AgendaItem, agendaOf } from './agenda';
import { AgendaForm } from './AgendaForm';
import { type Inside, InsideGroup } from './InsideGroup';
import { draftOf, useAgendaDraft } from './useAgendaDraft';

const ChangeAgendaItem = graphql(`
  mutation ChangeAgendaItem($input: ChangeAgendaItem!) {
    changeAgendaItem(input: $input) {
      ...AgendaItem_item
    }
  }
`);

/** Something of one's own on the agenda, in other words. */
export function ChangeAgendaItemPage() {
  return <InsideGroup>{(inside) => <Change {...inside} />}</InsideGroup>;
}

function Change({ group, myId }: Inside) {
  const { t } = useText();
  const { itemId } = useParams();
  const item = group.agenda.find(({ id, authorId }) => id === itemId && authorId === myId);
  if (!item) return <NotFoundPage />;
  return (
    <Page
      width="text"
      title={t(`planning.agenda.form.change${item.kind}`)}
      lead={t('planning.agenda.form.lead')}
      breadcrumbs={[{ label: t('planning.agenda.title'), to: agendaOf(group.id) }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Section>
        <Words key={item.version} item={item} back={agendaOf(group.id)} />
      </Section>
    </Page>
  );
}

function Words({ item, back }: { item: AgendaItem; back: string }) {
  const { t } = useText();
  const go = useNavigate();
  const { id, version, kind } = item;
  const { draft, change, forget } = useAgendaDraft(`${id}.${version}`, draftOf(item));
  const [save, saving, problem] = useAction(ChangeAgendaItem, { problems: 'form' });
  const submit = async () => {
    if (!(await save({ input: { id, version, ...draft } }))) return;
    forget();
    toast.done(t('planning.agenda.form.saved'));
    void go(back);
  };
  return (
    <AgendaForm
      {...{ kind, draft, saving, problem, back }}
      onChange={change}
      onSave={() => void submit()}
      saveLabel={t('planning.agenda.form.saveChange')}
    />
  );
}
