import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { SessionReportQuery } from '../gql/graphql';
import { PrintSheet } from './PrintSheet';

const SessionReport = graphql(`
  query SessionReport($id: ID!) {
    session(id: $id) {
      id
      startsAt
      group {
        id
        name
      }
      live {
        id
        closedAt
        noAgreements
        contributions {
          id
          audience
          text
        }
        agreements {
          id
          text
          dueOn
          owner {
            id
            givenName
          }
        }
        lookBack {
          id
          text
          outcome
          owner {
            id
            givenName
          }
        }
      }
    }
  }
`);

type Held = NonNullable<SessionReportQuery['session']['live']>;

/** What a group kept of a session, on paper. Never the case: paper is not deleted in time, and who was there is not named. */
export function ReportPrintPage() {
  const { t } = useText();
  const format = useFormat();
  const { sessionId = '' } = useParams();
  const { data } = useSuspenseQuery(SessionReport, { variables: { id: sessionId }, fetchPolicy: 'cache-and-network' });
  const { group, startsAt, live } = data.session;
  if (!live?.closedAt) return <NotFoundPage />;
  const title = t('report.title', { group: group.name });
  return (
    <PrintSheet title={title} back={{ to: `/session/${sessionId}`, label: t('report.back') }}>
      <p>{format.date(startsAt)}</p>
      <Report live={live} />
      <p>{t('report.confidential')}</p>
    </PrintSheet>
  );
}

function Report({ live: { noAgreements, agreements, contributions, lookBack } }: { live: Held }) {
  const { t } = useText();
  const format = useFormat();
  const kept = contributions.filter(({ audience }) => audience === 'GROUP');
  const answered = lookBack.flatMap((one) => (one.outcome ? [{ ...one, outcome: one.outcome }] : []));
  return (
    <>
      <h2>{t('report.agreements')}</h2>
      {noAgreements && <p>{t('intervisie.held.noAgreements')}</p>}
      <ul>
        {agreements.map(({ id, text, owner, dueOn }) => (
          <li key={id}>
            {text} ({t('intervisie.agree.line', { name: owner?.givenName ?? '…', date: format.date(dueOn) })})
          </li>
        ))}
      </ul>
      <h2>{t('intervisie.held.takeaways')}</h2>
      {!kept.length && <p>{t('intervisie.held.noTakeaways')}</p>}
      <ul>
        {kept.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {answered.length > 0 && <h2>{t('intervisie.held.answered')}</h2>}
      <ul>
        {answered.map(({ id, text, owner, outcome }) => (
          <li key={id}>{[owner?.givenName, text, t(`intervisie.lookBack.${outcome}`)].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </>
  );
}
