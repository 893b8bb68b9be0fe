import { useTranslation } from 'react-i18next'
import { ReportButton } from '../features/diagnostics/report-button'
import type { OpenError } from '../store/open'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import styles from './store-refused.module.css'

/** Why the person's data was not opened, and the way out. Nothing is deleted from here. */
export function StoreRefused({ error }: { readonly error: Exclude<OpenError, { kind: 'locked' }> }) {
  const { t } = useTranslation()
  const newer = error.kind === 'newer-than-app'
  return (
    <main className={styles.refused}>
      <Notice
        tone="bad"
        title={newer ? t('frame.newerTitle') : t('frame.brokenTitle')}
        actions={
          <>
            <Button onPress={() => location.reload()}>{t('frame.tryAgain')}</Button>
            <ReportButton database={null} />
          </>
        }
      >
        <p>
          {newer
            ? t('frame.newerText', { version: error.version })
            : `${t('frame.brokenText')} (${error.detail})`}
        </p>
      </Notice>
    </main>
  )
}
