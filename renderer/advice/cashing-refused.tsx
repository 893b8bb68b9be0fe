import { useTranslation } from 'react-i18next'
import { recogniseCashing } from '../../shared/routes/carrier-cashing'
import { Notice } from '../ui/notice'

/**
 * Refuses to keep a text that offers to turn a debt into cash: why, and what one may do instead. Draws nothing for any
 * other text.
 */
export function CashingRefused({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation()
  const code = recogniseCashing(texts)
  if (code === null) return null
  return (
    <Notice tone="bad" title={t(`ownRules.cashing.${code}`)}>
      <p>{t('ownRules.cashing.instead')}</p>
    </Notice>
  )
}
