import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CallRefused } from '../bridge/refused-calls'
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
  const isCall = error instanceof CallRefused
  return (
    <Notice tone="bad" title={t(isCall ? 'common.callRefused' : 'common.notWritten')} actions={actions}>
      <p>
        {isNoRoom(error)
          ? t('common.noRoom')
          : isCall
            ? t('common.callReason', { call: error.call, detail })
            : t('common.writeRefused', { detail })}
      </p>
    </Notice>
  )
}
