import { useDraft } from '../app/drafts';
import type { AgendaItem } from './agenda';

/** The words of a case or an item as they are typed. */
export type AgendaDraft = Record<'situation' | 'question' | 'tried' | 'helpWanted', string> & { stuck: boolean };

const empty: AgendaDraft = { situation: '', question: '', tried: '', helpWanted: '', stuck: false };

/** An item as it can be typed over. */
export const draftOf = ({ situation, question, tried, helpWanted, stuck }: AgendaItem): AgendaDraft => ({
  situation,
  question: question ?? '',
  tried: tried ?? '',
  helpWanted: helpWanted ?? '',
  stuck,
});

/** Keeps what is typed until it is saved. The id goes along: saving twice puts it there once. */
export function useAgendaDraft(name: string, start: AgendaDraft = empty) {
  const begin = () => ({ id: crypto.randomUUID() as string, draft: start });
  const [{ id, draft }, setState, forget] = useDraft(`agenda.${name}`, begin);
  const change = (part: Partial<AgendaDraft>) => setState((was) => ({ ...was, draft: { ...was.draft, ...part } }));
  return { id, draft, change, forget };
}
