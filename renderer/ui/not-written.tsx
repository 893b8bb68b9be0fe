import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isNoRoom } from '../../shared/is-no-room'
import { Notice } from './notice'

interface Props {
  readonly error: unknown
  readonly actions?: ReactNode
}

/** Says that something could not be written or was refused, why, and what to do. */
export function NotWritten({ error, actions }: Props) {
  const { t } = useTranslation()
  const detail = error instanceof Error ? error.message : String(error)
  const call = error instanceof Error && 'call' in error ? String(error.call) : null
  return (
    <Notice
      tone="bad"
      title={t(call !== null ? 'common.callRefused' : 'common.notWritten')}
      actions={actions}
    >
      <p>
        {isNoRoom(error)
          ? t('common.noRoom')
          : call !== null
            ? t('common.callReason', { call, detail })
            : t('common.writeRefused', { detail })}
      </p>
    </Notice>
  )
}
