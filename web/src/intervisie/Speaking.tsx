import { useText } from '../app/useText';
import type { ShownPhase } from './documents';

/** Who may speak in a phase, in words. */
export function Speaking({ phase }: { phase: Pick<ShownPhase, 'owner' | 'alsoSpeaking' | 'silent'> }) {
  const { t } = useText();
  const { owner, alsoSpeaking, silent } = phase;
  if (silent) return t('intervisie.speaking.silent');
  if (owner === 'ADVISERS' && alsoSpeaking.includes('CASE_OWNER')) return t('intervisie.speaking.answers');
  const first = t(`intervisie.speaking.${owner}`);
  return alsoSpeaking.includes('EVERYONE') ? `${first}, ${t('intervisie.speaking.thenEveryone')}` : first;
}
