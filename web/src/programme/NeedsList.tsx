import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Field, Form, Section, toast } from '@libs/ui';
import { ActionIcon, Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import classes from './NeedsList.module.css';

const NeedsList_need = graphql(`
  fragment NeedsList_need on LearningNeed {
    id
    name
    uses
  }
`);

const AddLearningNeed = graphql(`
  mutation AddLearningNeed($input: AddLearningNeed!) {
    addLearningNeed(input: $input) {
      id
    }
  }
`);

const RenameLearningNeed = graphql(`
  mutation RenameLearningNeed($input: NameLearningNeed!) {
    renameLearningNeed(input: $input) {
      ...NeedsList_need
    }
  }
`);

const RemoveLearningNeed = graphql(`
  mutation RemoveLearningNeed($id: ID!) {
    removeLearningNeed(id: $id) {
      id
      learningNeeds {
        id
      }
    }
  }
`);

type Need = { id: string } & FragmentType<typeof NeedsList_need>;

/** The list of needs of a programme. What nobody chose can be taken off. */
export function NeedsList({ programmeId, needs }: { programmeId: string; needs: readonly Need[] }) {
  const { t } = useText();
  const [name, setName, forget] = useDraft(`need.of.${programmeId}`, String);
  const [add, adding, problem] = useAction(AddLearningNeed, { problems: 'form', refetch: ['ProgrammeSettings'] });
  const put = async () => {
    if (await add({ input: { id: crypto.randomUUID(), programmeId, name } })) forget();
  };
  const again = (removed: string) => void add({ input: { id: crypto.randomUUID(), programmeId, name: removed } });
  return (
    <Section title={t('programme.needs.title')} lead={t('programme.needs.lead')}>
      <ul className={classes.list}>
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} onRemoved={again} />
        ))}
      </ul>
      <Form problem={problem} onSubmit={() => void put()}>
        <Group align="flex-end" gap="sm">
          <Field path="name">
            {(wrong) => (
              <TextInput
                className={classes.name}
                label={t('programme.needs.name')}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
                {...wrong}
              />
            )}
          </Field>
          <Button type="submit" variant="default" loading={adding}>
            {t('programme.needs.add')}
          </Button>
        </Group>
      </Form>
    </Section>
  );
}

function NeedRow(props: { need: Need; onRemoved: (name: string) => void }) {
  const { t } = useText();
  const { data: need } = useSuspenseFragment({ fragment: NeedsList_need, from: props.need });
  const [remove] = useAction(RemoveLearningNeed);
  const { id, name, uses } = need;
  const [typed, type, close] = useDraft<string | null>(`need.${id}`, () => null);
  const takeOff = async () => {
    if (!(await remove({ id }))) return;
    toast.undo(t('programme.needs.removed', { name }), t('common.actions.undo'), () => props.onRemoved(name));
  };
  if (typed !== null) return <RenameNeed {...{ id, name, typed }} onType={type} onDone={close} />;
  return (
    <li className={classes.need}>
      <Text component="span" className={classes.name}>
        {name}
      </Text>
      {uses > 0 && <Badge color="gray">{t('programme.needs.uses', { count: uses })}</Badge>}
      <ActionIcon aria-label={t('programme.needs.rename', { name })} onClick={() => type(name)}>
        <IconPencil size={20} aria-hidden />
      </ActionIcon>
      {uses === 0 && (
        <ActionIcon aria-label={t('programme.needs.remove', { name })} onClick={() => void takeOff()}>
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

interface RenameNeedProps {
  id: string;
  name: string;
  typed: string;
  onType: (typed: string) => void;
  onDone: () => void;
}

function RenameNeed({ id, name, typed, onType, onDone }: RenameNeedProps) {
  const { t } = useText();
  const [rename, renaming, problem] = useAction(RenameLearningNeed, { problems: 'form' });
  const save = async () => {
    if (typed.trim() === name || (await rename({ input: { id, name: typed } }))) onDone();
  };
  return (
    <li className={classes.renaming}>
      <Form problem={problem} onSubmit={() => void save()}>
        <Group gap="sm" align="flex-end">
          <Field path="name">
            {(wrong) => (
              <TextInput
                autoFocus
                className={classes.name}
                label={t('programme.needs.renameField', { name })}
                value={typed}
                onChange={(event) => onType(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Escape' && onDone()}
                {...wrong}
              />
            )}
          </Field>
          <Button type="submit" loading={renaming}>
            {t('common.actions.save')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('common.actions.cancel')}
          </Button>
        </Group>
      </Form>
    </li>
  );
}
