import { outputFor } from '@libs/methods';
import { Agreements } from './Agreements';
import { textKinds, useAround } from './around';
import { CaseChoice } from './CaseChoice';
import { Earlier } from './Earlier';
import { Examples } from './Examples';
import { LookBack } from './LookBack';
import { Ratings } from './Rating';
import { OnItsWay, Writing } from './Writing';
import { OwnNotes, Texts } from './Texts';
import { useSending } from './useSending';

/** The room for what this phase asks: to write, to choose, to answer, to agree. */
export function PhaseSpace() {
  const { live, phase, seat, me } = useAround();
  const sending = useSending(live.id, me);
  const kinds = textKinds(phase);
  const mine = kinds.flatMap((kind) => outputFor(phase, seat, kind) ?? []);
  const shared = kinds.filter((kind) =>
    phase.outputs.some((output) => output.kind === kind && output.audience !== 'AUTHOR'),
  );
  const asks = (kind: string) => phase.outputs.some((output) => output.kind === kind);
  return (
    <>
      <Examples />
      {asks('OUTCOME') && <LookBack />}
      {asks('RATING') && <Ratings />}
      {mine.map((output) => (
        <Writing key={`${phase.id}-${output.kind}`} output={output} onSend={sending.send} />
      ))}
      <OnItsWay all={sending.all} onDrop={sending.drop} />
      {shared.map((kind) => (
        <Texts key={kind} kind={kind} />
      ))}
      <OwnNotes />
      {asks('CHOICE') && <CaseChoice />}
      {asks('AGREEMENT') && <Agreements />}
      <Earlier />
    </>
  );
}
