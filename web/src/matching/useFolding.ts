import { useCallback, useContext, useState } from 'react';
import { DetailContext } from './BoardContext';

/** Whether something that folds on a narrow screen is open: as the reader left it, else when it was looked for. */
export function useFolding(isFound: boolean) {
  const { folds, words, few } = useContext(DetailContext);
  const [chosen, choose] = useState<{ open: boolean; words: string }>();
  const found = isFound && few && words !== '';
  const open = !folds || (chosen?.words === words ? chosen.open : found);
  const toggle = useCallback(() => choose({ open: !open, words }), [open, words]);
  return { folds, open, toggle };
}
