import { useSuspenseQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useText } from '../app/useText';
import { OneMethod, type PaperPhase } from './methodDocuments';
import { partOf } from './MethodSteps';
import { PrintSheet } from './PrintSheet';
import classes from './PrintSheet.module.css';
import { Speaking } from './Speaking';

/** A method on one sheet of paper, for a table without a network. */
export function MethodPrintPage() {
  const { t, language } = useText();
  const { methodId = '' } = useParams();
  const { data } = useSuspenseQuery(OneMethod, { variables: { id: methodId } });
  const { method } = data;
  return (
    <PrintSheet title={method.name[language]} back={{ to: `/methods/${methodId}`, label: t('method.back') }}>
      <p>{method.summary[language]}</p>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('method.printed')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('method.time')}</th>
              <th scope="col">{t('method.step')}</th>
              <th scope="col">{t('intervisie.seats.FACILITATOR')}</th>
              <th scope="col">{t('method.group')}</th>
              <th scope="col">{t('intervisie.seats.CASE_OWNER')}</th>
            </tr>
          </thead>
          <tbody>
            {startsOf(method.wholeSession).map(({ phase, start }) => (
              <Line key={phase.id} phase={phase} start={start} />
            ))}
          </tbody>
        </table>
      </div>
    </PrintSheet>
  );
}

const startsOf = (phases: readonly PaperPhase[]) =>
  phases.map((phase, at) => ({ phase, start: phases.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0) }));

function Line({ phase, start }: { phase: PaperPhase; start: number }) {
  const { t, language } = useText();
  const said = (seat: string) => phase.instructions.find((one) => one.seat === seat)?.text[language];
  return (
    <tr>
      <td className={classes.time}>
        {start}–{start + phase.minutes}
      </td>
      <th scope="row">
        {phase.name[language]}
        <small>
          <Speaking phase={phase} />
        </small>
      </th>
      <td>{said('FACILITATOR')}</td>
      <td>{said('ADVISER')}</td>
      <td>
        {phase.caseOwner.includes('ACTIVE') ? '' : <strong>{partOf(phase, t)}. </strong>}
        {said('CASE_OWNER')}
      </td>
    </tr>
  );
}
