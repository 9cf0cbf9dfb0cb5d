import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, Page } from '@libs/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useMe } from '../app/me';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { draftOf, useEnrolDraft } from './enrolDraft';
import { EnrolOverview } from './EnrolOverview';
import { EnrolSteps, useStep } from './EnrolSteps';
import { OwnDuo } from './OwnDuo';
import { useEnrol } from './useEnrol';

const EnrolPageQuery = graphql(`
  query EnrolPage($id: ID!) {
    programme(id: $id) {
      id
      name
      enrolmentClosedAt
      learningNeeds {
        id
        name
      }
      mine {
        enrolment {
          id
          role
          availability
          preferred
          groups
          openToOther
          confirmedAt
          partner {
            id
            name
          }
          needs {
            level
            need {
              id
            }
          }
          wanted {
            id
            name
            discipline {
              id
              name
            }
            team {
              id
              name
            }
          }
        }
        obstacle
        notWith {
          id
          name
          discipline {
            id
            name
          }
          team {
            id
            name
          }
        }
      }
    }
  }
`);

/** Where somebody who is enrolled stands. */
const standOf = ({ confirmedAt }: { confirmedAt?: string | null }, closed: boolean) => {
  if (!confirmedAt) return closed ? 'askedLate' : 'asked';
  return closed ? 'closed' : 'enrolledAs';
};

/** Somebody enrols, says yes to being enrolled, or changes what was said: few fields, one step after another. */
export function EnrolPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const me = useMe();
  const { data } = useSuspenseQuery(EnrolPageQuery, { variables: { id: programmeId } });
  const { programme } = data;
  const { mine } = programme;
  const saved = useMemo(() => draftOf(mine), [mine]);
  const { draft, begun, change, forget } = useEnrolDraft(programme.id, me?.person.id ?? '', saved);
  const enrol = useEnrol(programme, draft, forget);
  const [step, goTo] = useStep(Boolean(mine));
  const closed = Boolean(programme.enrolmentClosedAt);
  const { name, learningNeeds } = programme;
  if (closed && !mine)
    return (
      <Page width="text" title={t('enrolment.page.newTitle', { name })}>
        <EmptyState title={t('enrolment.mine.closed')}>{t('enrolment.page.closedNew')}</EmptyState>
      </Page>
    );
  const role = mine && t(`enrolment.roles.${mine.enrolment.role}`).toLowerCase();
  const lead = !role ? t('enrolment.page.newLead') : t(`enrolment.page.${standOf(mine.enrolment, closed)}`, { role });
  const { partner, id: enrolmentId = '' } = mine?.enrolment ?? {};
  return (
    <Page width="text" title={t(mine ? 'enrolment.page.yourTitle' : 'enrolment.page.newTitle', { name })} lead={lead}>
      {partner && <OwnDuo {...{ enrolmentId, partner, closed }} />}
      {step === 'check' || closed ? (
        <EnrolOverview
          {...{ draft, begun, closed, enrol, learningNeeds }}
          programmeId={programme.id}
          confirmed={mine ? Boolean(mine.enrolment.confirmedAt) : null}
          onChange={goTo}
          onForget={forget}
        />
      ) : (
        <EnrolSteps
          {...{ step, goTo, draft, change, begun, learningNeeds }}
          programmeId={programme.id}
          onForget={forget}
        />
      )}
    </Page>
  );
}
