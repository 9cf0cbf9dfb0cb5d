import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { Page, Section, toast } from '@libs/ui';
import { Button, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { NeedsList } from './NeedsList';
import { ProgrammeForm, settingsOf, type ProgrammeSettings } from './ProgrammeForm';
import { RelatedDisciplines } from './RelatedDisciplines';

const SettingsPage_programme = graphql(`
  fragment SettingsPage_programme on Programme {
    name
    startsOn
    months
    everyWeeks
    minutes
    minMembers
    maxMembers
    intensiveMonths
    intensiveShare
    caseMonths
  }
`);

const ProgrammeSettingsQuery = graphql(`
  query ProgrammeSettings($id: ID!) {
    programme(id: $id) {
      id
      ...SettingsPage_programme
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
      ...SettingsPage_programme
    }
  }
`);

/** The rules of a programme, its list of needs, and which disciplines are close to each other. */
export function SettingsPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data } = useSuspenseQuery(ProgrammeSettingsQuery, { variables: { id: programmeId } });
  const [change, changing, problem] = useAction(ChangeProgramme, { problems: 'form' });
  const { id, learningNeeds } = data.programme;
  const { data: rules } = useSuspenseFragment({ fragment: SettingsPage_programme, from: data.programme });
  const start = settingsOf(rules);
  const { name } = start;
  const save = async (settings: ProgrammeSettings) => {
    if (!(await change({ input: { id, ...settings } }))) return false;
    toast.done(t('common.form.saved'));
    return true;
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
          name={`${id}.${Object.values(start).join()}`}
          start={start}
          saveLabel={t('common.actions.save')}
          saving={changing}
          problem={problem}
          onSave={save}
        />
        <Section title={t('board.rules.title')} lead={t('board.rules.linkHelp')}>
          <div>
            <Button component={Link} to={`/programme/${id}/matching/rules`} variant="default">
              {t('board.rules.link')}
            </Button>
          </div>
        </Section>
        <NeedsList programmeId={id} needs={learningNeeds} />
        <RelatedDisciplines disciplines={data.disciplines} />
      </Stack>
    </Page>
  );
}
