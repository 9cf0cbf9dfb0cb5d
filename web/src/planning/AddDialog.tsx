import { Button, Group, Select } from '@mantine/core';
import { Form, toast } from '@libs/ui';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { Dialog } from './Dialog';
import { graphql } from '../gql';
import type { SessionKind, Year_GroupFragment } from '../gql/graphql';
import { WhenFields } from './WhenFields';

const AddSession = graphql(`
  mutation AddSession($input: AddSession!) {
    addSession(input: $input) {
      id
      group {
        id
        ...Year_group
        ...NextSession_group
      }
    }
  }
`);

const kinds: SessionKind[] = ['INTERVISIE', 'WORK_VISIT', 'GUEST', 'FIRST_MEETING'];
const WEEK = 7 * 24 * 3600_000;

/** The day of the week of the sessions, two weeks after the next one: a first guess. */
function guess({ sessions, nextSession }: Year_GroupFragment) {
  const near = sessions.find(({ id }) => id === nextSession?.id) ?? sessions.at(-1);
  const on = near ? new Date(Date.parse(near.on) + 2 * WEEK).toISOString().slice(0, 10) : '2027-01-04';
  return { on, at: near?.at ?? '09:30', minutes: near?.minutes ?? 120 };
}

/** A session beside the series, such as a work visit. */
export function AddDialog({ group, onClose }: { group: Year_GroupFragment; onClose: () => void }) {
  const { t } = useText();
  const [draft, setDraft, forget] = useDraft(`session.of.${group.id}`, () => ({
    ...{ id: crypto.randomUUID() as string, kind: 'WORK_VISIT' as SessionKind },
    ...guess(group),
  }));
  const { id, kind, ...when } = draft;
  const [add, adding, problem] = useAction(AddSession, { problems: 'form' });
  const close = () => {
    forget();
    onClose();
  };
  const save = async () => {
    if (!(await add({ input: { id, groupId: group.id, kind, ...when } }))) return;
    toast.done(t('planning.add.saved'));
    close();
  };
  return (
    <Dialog title={t('planning.add.title')} onClose={close}>
      <Form problem={problem} onSubmit={() => void save()}>
        <Select
          mb="md"
          label={t('planning.add.kind')}
          data={kinds.map((value) => ({ value, label: t(`planning.kinds.${value}`) }))}
          value={kind}
          onChange={(value) => value && setDraft({ ...draft, kind: value as SessionKind })}
          allowDeselect={false}
        />
        <WhenFields value={when} onChange={(other) => setDraft({ ...draft, ...other })} daysOff={group.daysOff} />
        <Group justify="flex-end" mt="xl">
          <Button type="submit" loading={adding}>
            {t('planning.add.save')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}
