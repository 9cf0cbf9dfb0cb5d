import { Text, Title } from '@mantine/core';
import { IconEar, IconMessageCircle, IconShieldCheck, IconRotate2 } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { hasWord, instructionOf, isOut, seatName, useAround, type Around } from './around';
import classes from './PhaseHead.module.css';

type Part = 'speak' | 'listen' | 'listenAndWrite' | 'guard' | 'out';

const signs = {
  speak: IconMessageCircle,
  listen: IconEar,
  listenAndWrite: IconEar,
  guard: IconShieldCheck,
  out: IconRotate2,
};

function partOf(around: Around): Part {
  if (isOut(around)) return 'out';
  if (hasWord(around, around.me)) return 'speak';
  if (around.leads) return 'guard';
  const writes = around.seat === 'CASE_OWNER' && around.phase.caseOwner.includes('WRITES');
  return writes ? 'listenAndWrite' : 'listen';
}

/** Who may speak, in words. */
function Speaking() {
  const { t } = useText();
  const { phase } = useAround();
  const { owner, alsoSpeaking, silent } = phase;
  if (silent) return t('intervisie.speaking.silent');
  if (owner === 'ADVISERS' && alsoSpeaking.includes('CASE_OWNER')) return t('intervisie.speaking.answers');
  const first = t(`intervisie.speaking.${owner}`);
  return alsoSpeaking.includes('EVERYONE') ? `${first}, ${t('intervisie.speaking.thenEveryone')}` : first;
}

/** The phase in large type, one sentence for the reader's seat, and who may speak. */
export function PhaseHead() {
  const { t, language } = useText();
  const around = useAround();
  const { phase, seat } = around;
  const part = partOf(around);
  const Sign = signs[part];
  return (
    <div>
      <Title order={1} className={classes.name}>
        {phase.name[language]}
      </Title>
      <Text className={classes.instruction}>{instructionOf(phase, seat, language)}</Text>
      <div className={classes.who}>
        <span className={classes.mine} data-part={part}>
          <Sign size={20} aria-hidden="true" />
          {t(`intervisie.me.${part}`)}
        </span>
        <span className={classes.seat}>
          {t('intervisie.mySeat', { seat: t(`intervisie.seats.${seatName(phase, seat)}`) })}
        </span>
        <span className={classes.others}>
          <Speaking />
        </span>
      </div>
    </div>
  );
}
