import { Text, Title } from '@mantine/core';
import { IconEar, IconEye, IconMessageCircle, IconPencil, IconShieldCheck, IconRotate2 } from '@tabler/icons-react';
import { handsIn, taskOf } from '@libs/methods';
import { useText } from '../app/useText';
import { hasWord, instructionOf, isOut, roleOf, useAround, type Around } from './around';
import classes from './PhaseHead.module.css';
import { Ready } from './Ready';
import { Speaking } from './Speaking';

type Part = 'speak' | 'write' | 'quiet' | 'listen' | 'watch' | 'listenAndWrite' | 'guard' | 'out';

const signs = {
  speak: IconMessageCircle,
  write: IconPencil,
  quiet: IconEar,
  listen: IconEar,
  listenAndWrite: IconEar,
  watch: IconEye,
  guard: IconShieldCheck,
  out: IconRotate2,
};

function partOf(around: Around): Part {
  if (isOut(around)) return 'out';
  if (hasWord(around, around.me)) return 'speak';
  if (around.phase.silent && handsIn(around.phase, around.seat)) return 'write';
  if (around.leads) return 'guard';
  if (around.seat === 'OBSERVER') return 'watch';
  if (around.phase.silent) return 'quiet';
  const writes = around.seat === 'CASE_OWNER' && around.phase.caseOwner.includes('WRITES');
  return writes ? 'listenAndWrite' : 'listen';
}

/** The phase in large type, one sentence for the reader's seat, and who may speak. */
export function PhaseHead() {
  const { t, language } = useText();
  const around = useAround();
  const { live, phase, seat, me } = around;
  const task = taskOf(live, me);
  const part = partOf(around);
  const Sign = signs[part];
  return (
    <div>
      <Title order={1} className={classes.name}>
        {phase.name[language]}
      </Title>
      <Text className={classes.instruction}>{instructionOf(phase, seat, language, t('seats.watch'))}</Text>
      {task && <Text className={classes.task}>{t(`seats.line.${task}`)}</Text>}
      <div className={classes.who}>
        <span className={classes.mine} data-part={part}>
          <Sign size={20} aria-hidden="true" />
          {t(`intervisie.me.${part}`)}
        </span>
        <span className={classes.seat}>
          {t('intervisie.mySeat', { seat: t(`intervisie.seats.${roleOf(around, me)}`) })}
        </span>
        <span className={classes.others}>
          <Speaking phase={phase} />
        </span>
        <Ready />
      </div>
    </div>
  );
}
