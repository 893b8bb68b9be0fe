import { Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button as IconButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useWorkspace } from '../store/workspace'
import { Button } from '../ui/button'
import { useDisplay } from '../ui/display'
import styles from './frame.module.css'
import { Mark } from './mark'
import { screens } from '../screens'

/** Navigation on the left, the screen on the right. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [path] = useLocation()
  const { mode, switchTo } = useWorkspace()
  const main = useRef<HTMLElement>(null)

  useEffect(() => {
    main.current?.scrollTo(0, 0)
  }, [path])

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
        <nav aria-label={t('frame.navigation')}>
          <ul className={styles.list}>
            {screens
              .filter((screen) => screen.nav !== null)
              .map((screen) => (
                <li key={screen.path} className={screen.nav === 'second' ? styles.second : ''}>
                  <Link
                    href={screen.path}
                    className={styles.link ?? ''}
                    aria-current={isHere(path, screen.path) ? 'page' : undefined}
                  >
                    <screen.icon size={17} strokeWidth={1.75} aria-hidden />
                    {t(screen.title)}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <HideAmounts />
      </aside>
      <main id="main" ref={main} className={styles.main} tabIndex={-1}>
        {mode === 'sample' && (
          <div className={styles.sample} role="status">
            <p>
              <strong>{t('frame.sampleTitle')}</strong> {t('frame.sampleText')}
            </p>
            <Button onPress={() => switchTo('own')}>{t('frame.leaveSamples')}</Button>
          </div>
        )}
        <div className={styles.content}>{children}</div>
      </main>
    </div>
  )
}

const isHere = (path: string, screen: string): boolean =>
  screen === '/' ? path === '/' : path === screen || path.startsWith(`${screen}/`)

/** Hides every amount on screen, by a press or by the key H. */
function HideAmounts() {
  const { t } = useTranslation()
  const { hideAmounts, change } = useDisplay()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.code !== 'KeyH') return
      change({ hideAmounts: !hideAmounts })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hideAmounts, change])

  const Icon = hideAmounts ? EyeOff : Eye
  return (
    <IconButton className={styles.hide ?? ''} onPress={() => change({ hideAmounts: !hideAmounts })}>
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {hideAmounts ? t('common.showAmounts') : t('common.hideAmounts')}
    </IconButton>
  )
}
