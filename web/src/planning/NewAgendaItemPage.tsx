import { Page, Section, toast } from '@libs/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { agendaOf, useAgendaChanges } from './agenda';
import { AgendaForm } from './AgendaForm';
import { type Inside, InsideGroup } from './InsideGroup';
import { useAgendaDraft } from './useAgendaDraft';

const PutOnAgenda = graphql(`
  mutation PutOnAgenda($input: PutOnAgenda!) {
    putOnAgenda(input: $input) {
      ...AgendaItem_item
    }
  }
`);

/** Where a case begins, or something else to talk about. */
export function NewAgendaItemPage() {
  return <InsideGroup>{(inside) => <NewItem {...inside} />}</InsideGroup>;
}

function NewItem({ group, myId }: Inside) {
  const { t } = useText();
  const go = useNavigate();
  useAgendaChanges(group.id);
  const [params] = useSearchParams();
  const kind = params.get('kind') === 'ITEM' ? 'ITEM' : 'CASE';
  const { id, draft, change, forget } = useAgendaDraft(`${myId}.${group.id}.${kind}`);
  const [put, putting, problem] = useAction(PutOnAgenda, { problems: 'form' });
  const back = agendaOf(group.id);
  const submit = async () => {
    if (!(await put({ input: { id, groupId: group.id, kind, ...draft } }))) return;
    forget();
    toast.done(t('planning.agenda.form.saved'));
    void go(back);
  };
  return (
    <Page
      width="text"
      title={t(`planning.agenda.form.new${kind}`)}
      lead={t('planning.agenda.form.lead')}
      breadcrumbs={[{ label: t('planning.agenda.title'), to: back }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Section>
        <AgendaForm
          {...{ kind, draft, problem, back }}
          onChange={change}
          onSave={() => void submit()}
          saving={putting}
          saveLabel={t('planning.agenda.form.save')}
        />
      </Section>
    </Page>
  );
}
