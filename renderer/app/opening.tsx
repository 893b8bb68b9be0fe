import { useTranslation } from 'react-i18next'
import { Loading } from '../ui/loading'
import { useElapsed } from '../ui/use-elapsed'
import { Stopped } from './stopped'

/** A store answers at once, and within seconds where it is raised to a new version. */
const LONG_MS = 15_000

/** While the store is opened. Where it does not answer, that is said: nobody waits for nothing without a word. */
export function Opening() {
  const { t } = useTranslation()
  const long = useElapsed(LONG_MS)
  return long ? (
    <Stopped
      tone="warn"
      title={t('frame.openingLongTitle')}
      text={t('frame.openingLongText')}
      again={t('frame.openAnew')}
    />
  ) : (
    <Loading label={t('common.opening')} />
  )
}
