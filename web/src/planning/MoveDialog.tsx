import { Button, Group, Text, TextInput } from '@mantine/core';
import { ConfirmInline, Field, Form, toast } from '@libs/ui';
import { useDraft } from '../app/drafts';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { Dialog } from './Dialog';
import { graphql } from '../gql';
import type { DaysOff } from './proposal';
import { endOf, useDays } from './useDays';
import { WhenFields } from './WhenFields';
import type { YearSession } from './Year';

const MoveSession = graphql(`
  mutation MoveSession($input: MoveSession!) {
    moveSession(input: $input) {
      id
      group {
        id
        ...Year_group
        ...NextSession_group
      }
    }
  }
`);

const CancelSession = graphql(`
  mutation CancelSession($input: CancelSession!) {
    cancelSession(input: $input) {
      id
      group {
        id
        ...Year_group
        ...NextSession_group
      }
    }
  }
`);

const PlaceSession = graphql(`
  mutation PlaceSession($input: PlaceSession!) {
    placeSession(input: $input) {
      id
      place
    }
  }
`);

interface MoveDialogProps {
  /** As it was when the dialog was opened: a change by somebody else meanwhile is told, not overwritten. */
  session: YearSession;
  daysOff: DaysOff;
  onClose: () => void;
}

/** Another date, duration or place for one session, or cancelling it. */
export function MoveDialog({ session, daysOff, onClose }: MoveDialogProps) {
  const { t } = useText();
  const days = useDays();
  const { id, on, at, minutes, startsAt } = session;
  const [draft, setDraft, forget] = useDraft(`session.${id}`, () => ({ on, at, minutes, place: session.place ?? '' }));
  const { place, ...when } = draft;
  const [move, moving, problem] = useAction(MoveSession, { problems: 'form' });
  const [put, putting, wrongPlace] = useAction(PlaceSession, { problems: 'form' });
  const [cancel, cancelling, refusal] = useAction(CancelSession, { problems: 'form' });
  const moved = when.on !== on || when.at !== at || when.minutes !== minutes;

  const close = () => {
    forget();
    onClose();
  };
  const save = async () => {
    if (moved && !(await move({ input: { id, from: startsAt, ...when } }))) return;
    if (place !== (session.place ?? '') && !(await put({ input: { id, place: place || null } }))) return;
    toast.done(moved ? t('planning.move.saved') : t('common.form.saved'));
    close();
  };
  const stop = async () => {
    if (!(await cancel({ input: { id, from: startsAt } }))) return;
    toast.done(t('planning.move.cancelled'));
    close();
  };
  const time = t('planning.year.time', { from: at, until: endOf(at, minutes) });

  return (
    <Dialog title={t('planning.move.title')} onClose={close}>
      <Text c="dimmed" mb="md">
        {t('planning.move.was', { date: days.full(on), time })}
      </Text>
      <Form problem={problem ?? wrongPlace ?? refusal} onSubmit={() => void save()}>
        <WhenFields value={when} onChange={(other) => setDraft({ ...draft, ...other })} daysOff={daysOff} />
        <Field path="place">
          {(wrong) => (
            <TextInput
              mt="md"
              label={t('planning.propose.place')}
              description={`${t('planning.propose.placeHint')} (${t('common.optional')})`}
              value={place}
              maxLength={300}
              onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value })}
              {...wrong}
            />
          )}
        </Field>
        <Group justify="space-between" mt="xl">
          <ConfirmInline
            label={t('planning.move.cancel')}
            question={t('planning.move.cancelQuestion')}
            yes={t('planning.move.cancelYes')}
            no={t('planning.move.cancelNo')}
            loading={cancelling}
            onConfirm={() => void stop()}
          />
          <Button type="submit" loading={moving || putting}>
            {t('planning.move.save')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}
