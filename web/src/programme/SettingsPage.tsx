import { useSuspenseQuery } from '@apollo/client/react';
import { Page, toast } from '@libs/ui';
import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { NeedsList } from './NeedsList';
import { ProgrammeForm, settingsOf, type ProgrammeSettings } from './ProgrammeForm';
import { RelatedDisciplines } from './RelatedDisciplines';

const ProgrammeSettingsQuery = graphql(`
  query ProgrammeSettings($id: ID!) {
    programme(id: $id) {
      id
      name
      startsOn
      months
      everyWeeks
      minutes
      minMembers
      maxMembers
      intensiveMonths
      intensiveShare
      maxExceptions
      minGapYears
      fairFloor
      learningNeeds {
        id
        ...NeedsList_need
      }
    }
    disciplines {
      id
      ...RelatedDisciplines_discipline
    }
  }
`);

const ChangeProgramme = graphql(`
  mutation ChangeProgramme($input: ChangeProgramme!) {
    changeProgramme(input: $input) {
      id
      name
      startsOn
      months
      everyWeeks
      minutes
      minMembers
      maxMembers
      intensiveMonths
      intensiveShare
      maxExceptions
      minGapYears
      fairFloor
    }
  }
`);

/** The rules of a programme, its list of needs, and which disciplines are close to each other. */
export function SettingsPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data } = useSuspenseQuery(ProgrammeSettingsQuery, { variables: { id: programmeId } });
  const [change, changing, problem] = useAction(ChangeProgramme, { problems: 'form' });
  const { id, name, learningNeeds } = data.programme;
  const save = async (settings: ProgrammeSettings) => {
    if (await change({ input: { id, ...settings } })) toast.done(t('common.form.saved'));
  };
  return (
    <Page
      width="text"
      title={t('programme.form.changeTitle', { name })}
      breadcrumbs={[{ label: t('programme.title'), to: `/programme?programme=${id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Stack gap="xl">
        <ProgrammeForm
          start={settingsOf(data.programme)}
          saveLabel={t('common.actions.save')}
          saving={changing}
          problem={problem}
          onSave={(settings) => void save(settings)}
        />
        <NeedsList programmeId={id} needs={learningNeeds} />
        <RelatedDisciplines disciplines={data.disciplines} />
      </Stack>
    </Page>
  );
}
