import { Page, toast } from '@libs/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { ProgrammeForm, type ProgrammeSettings } from './ProgrammeForm';

const MakeProgramme = graphql(`
  mutation MakeProgramme($input: MakeProgramme!) {
    makeProgramme(input: $input) {
      id
      name
    }
  }
`);

const usual: Omit<ProgrammeSettings, 'startsOn'> = {
  name: '',
  months: 12,
  everyWeeks: 6,
  minutes: 120,
  minMembers: 4,
  maxMembers: 6,
  intensiveMonths: 6,
  intensiveShare: 40,
  caseMonths: 6,
};

/** The first Monday, two months from now: time enough to enrol and to match. */
function usualStart(): string {
  const day = new Date();
  day.setMonth(day.getMonth() + 2, 1);
  day.setDate(day.getDate() + ((8 - day.getDay()) % 7));
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

/** HR makes a programme: nearly everything is filled in already. */
export function NewProgrammePage() {
  const { t, language } = useText();
  const go = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [make, making, problem] = useAction(MakeProgramme, { problems: 'form', refetch: ['ProgrammeHome'] });
  const save = async (settings: ProgrammeSettings) => {
    if (!(await make({ input: { id, language, ...settings } }))) return false;
    toast.done(t('programme.form.made'));
    await go(`/programme?programme=${id}`);
    return true;
  };
  return (
    <Page
      width="text"
      title={t('programme.form.newTitle')}
      lead={t('programme.form.newLead')}
      breadcrumbs={[{ label: t('programme.title'), to: '/programme' }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <ProgrammeForm
        name="new"
        start={{ ...usual, startsOn: usualStart() }}
        saveLabel={t('programme.form.make')}
        saving={making}
        problem={problem}
        onSave={save}
      />
    </Page>
  );
}
