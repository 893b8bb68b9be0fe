import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { screens } from '../screens'

/**
 * What happens when another screen comes: it starts at its top, the window is called after it, and where the focus was
 * on something that has gone it is on the screen, so that the keyboard never starts from nowhere.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation()
  const [path] = useLocation()
  const screen =
    screens.find((one) => one.path === path) ?? screens.find((one) => path.startsWith(`${one.path}/`))
  const title = screen ? `${t(screen.title)} · ${t('common.appName')}` : t('common.appName')

  useEffect(() => {
    document.title = title
  }, [title])

  useEffect(() => {
    main.current?.scrollTo(0, 0)
    if (document.activeElement === document.body) main.current?.focus()
  }, [main, path])
}
