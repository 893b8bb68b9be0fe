import { useTranslation } from 'react-i18next'
import type { OpenError } from '../store/open'
import { Stopped } from './stopped'

/** Why the person's data was not opened, and the way out. */
export function StoreRefused({ error }: { readonly error: Exclude<OpenError, { kind: 'locked' }> }) {
  const { t } = useTranslation()
  const again = t('frame.tryAgain')
  return error.kind === 'newer-than-app' ? (
    <Stopped
      tone="bad"
      title={t(error.meanwhile ? 'frame.outdatedTitle' : 'frame.newerTitle')}
      text={t(error.meanwhile ? 'frame.outdatedText' : 'frame.newerText', { version: error.version })}
      again={error.meanwhile ? t('frame.openAnew') : again}
    />
  ) : (
    <Stopped
      tone="bad"
      title={t('frame.brokenTitle')}
      text={`${t('frame.brokenText')} (${error.detail})`}
      again={again}
    />
  )
}
