import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useText } from '../app/useText';
import { OneMethod, type PaperPhase } from './methodDocuments';
import classes from './MethodPrintPage.module.css';
import { partOf } from './MethodSteps';
import { Speaking } from './Speaking';

/** A method on one sheet of paper, for a table without a network. */
export function MethodPrintPage() {
  const { t, language } = useText();
  const { methodId = '' } = useParams();
  const { data } = useSuspenseQuery(OneMethod, { variables: { id: methodId } });
  const { method } = data;
  return (
    <main className={classes.sheet}>
      <title>{`${method.name[language]} · Crossmentor`}</title>
      <Group className={classes.tools} justify="space-between">
        <Anchor component={Link} to={`/methods/${methodId}`} py={6}>
          {t('method.back')}
        </Anchor>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('method.print')}
        </Button>
      </Group>
      <div className={classes.paper}>
        <h1>{method.name[language]}</h1>
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
      </div>
    </main>
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
