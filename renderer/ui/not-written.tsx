import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isNoRoom } from '../../shared/is-no-room'
import { Notice } from './notice'

interface Props {
  readonly error: unknown
  readonly actions?: ReactNode
}

/** Says that something could not be written, why, and what to do. */
export function NotWritten({ error, actions }: Props) {
  const { t } = useTranslation()
  const detail = error instanceof Error ? error.message : String(error)
  return (
    <Notice tone="bad" title={t('common.notWritten')} actions={actions}>
      <p>{isNoRoom(error) ? t('common.noRoom') : t('common.writeRefused', { detail })}</p>
    </Notice>
  )
}
