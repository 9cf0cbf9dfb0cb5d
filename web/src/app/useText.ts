import type { Language, MessageKey, MessageParams } from '@libs/messages';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type Say = (key: MessageKey, params?: MessageParams) => string;

/** The texts in the language of the reader: `const { t } = useText()`, `t('common.actions.save')`. */
export function useText(): { t: Say; language: Language } {
  const { t, i18n } = useTranslation();
  const say = useCallback<Say>((key, params = {}) => t(key, params), [t]);
  return { t: say, language: i18n.language as Language };
}
