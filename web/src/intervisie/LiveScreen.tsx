import { useEffect, useState } from 'react';
import { useText } from '../app/useText';
import { Announcements } from './Announcements';
import { SeatAsked } from './SeatAsked';
import { LeadGone } from './LeadGone';
import { isOut, useAround } from './around';
import { Circle } from './Circle';
import { FacilitatorBar } from './FacilitatorBar';
import { Frame } from './Frame';
import classes from './LiveScreen.module.css';
import { LookingBack } from './LookingBack';
import { OutOfCircle } from './OutOfCircle';
import { PhaseHead } from './PhaseHead';
import { PhaseSpace } from './PhaseSpace';
import { Shortcuts } from './Shortcuts';
import { Steps } from './Steps';
import { useLooking } from './useLooking';
import { useServerClock } from './useServerClock';

/** The session while it runs: the phase, who is there, and room for what this phase asks. */
export function LiveScreen() {
  const { t, language } = useText();
  const around = useAround();
  const { session, phase, leads } = around;
  const now = useServerClock();
  const [listShown, showList] = useState(false);
  const out = isOut(around);
  const looking = useLooking();
  const name = phase.name[language];
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, [phase.id, looking.phase?.id]);
  return (
    <Frame title={session.group.name} middle={<Steps />}>
      <title>{`${name} · ${t('intervisie.title')}`}</title>
      <Announcements now={now} />
      <div className={classes.body}>
        <div className={classes.asked}>
          <SeatAsked />
          <LeadGone now={now} />
        </div>
        <div className={classes.head}>
          {looking.phase ? <LookingBack phase={looking.phase} back={looking.back} /> : <PhaseHead />}
        </div>
        <aside className={classes.side}>
          <Circle now={now} />
          <Shortcuts shown={listShown} onShow={showList} />
        </aside>
        <div className={classes.space}>{looking.phase ? null : out ? <OutOfCircle /> : <PhaseSpace />}</div>
      </div>
      {leads && <FacilitatorBar />}
    </Frame>
  );
}
