import { useTranslation } from 'react-i18next'
import { isNoRoom } from '../../shared/is-no-room'
import { Notice } from './notice'

/** Says that something could not be written, why, and what to do. */
export function NotWritten({ error }: { readonly error: unknown }) {
  const { t } = useTranslation()
  const detail = error instanceof Error ? error.message : String(error)
  return (
    <Notice tone="bad" title={t('common.notWritten')}>
      <p>{isNoRoom(error) ? t('common.noRoom') : t('common.writeRefused', { detail })}</p>
    </Notice>
  )
}
