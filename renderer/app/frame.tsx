import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../store/workspace'
import { Button } from '../ui/button'
import styles from './frame.module.css'
import { HideAmounts } from './hide-amounts'
import { Mark } from '../ui/mark'
import { Navigation } from './navigation'
import { useArrival } from './use-arrival'

/** Navigation on the left, the screen on the right. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { mode, switchTo } = useWorkspace()
  const main = useRef<HTMLElement>(null)
  useArrival(main)

  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('common.skip')}
      </a>
      <aside className={styles.side}>
        <div className={styles.brand}>
          <Mark />
          <span>{t('common.appName')}</span>
        </div>
        <Navigation />
        <HideAmounts />
      </aside>
      <div className={styles.right}>
        {mode === 'sample' && (
          <div className={styles.sample} role="status">
            <p>
              <strong>{t('frame.sampleTitle')}</strong> {t('frame.sampleText')}
            </p>
            <Button onPress={() => switchTo('own')}>{t('frame.leaveSamples')}</Button>
          </div>
        )}
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          <div className={styles.content}>{children}</div>
        </main>
      </div>
    </div>
  )
}
