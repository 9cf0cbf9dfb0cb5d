import { useText } from '../app/useText';
import { maySpeak } from '@libs/methods';
import { useAround } from './around';
import { Limits } from './Limits';
import classes from './Texts.module.css';

/** Sentences that show how, for those who have the word, and for everybody what fits this phase and what does not. */
export function Examples() {
  const { t, language } = useText();
  const { phase, seat, leads } = useAround();
  const speaks = maySpeak({ owner: phase.owner }, seat) || leads;
  return (
    <>
      {phase.examples.length > 0 && speaks && (
        <div className={classes.examples}>
          <span>{t('intervisie.examples')}</span>
          <ul>
            {phase.examples.map((example) => (
              <li key={example.nl}>‘{example[language]}’</li>
            ))}
          </ul>
        </div>
      )}
      <Limits phase={phase} />
    </>
  );
}
