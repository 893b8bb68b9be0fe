import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice'
import { useSafetyCopies } from './use-safety-copies'

/** Keeps safety copies, and says where the last one could not be kept. */
export function SafetyCopies() {
  const { t } = useTranslation()
  const failed = useSafetyCopies()
  if (!failed) return null
  return (
    <Notice tone="warn" title={t('desktop.copyFailedTitle')}>
      <p>{t('desktop.copyFailedText')}</p>
    </Notice>
  )
}
