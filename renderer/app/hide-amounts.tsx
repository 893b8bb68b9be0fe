import { Eye, EyeOff } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDisplay } from '../ui/display'
import { isTyping } from './is-typing'
import styles from './navigation.module.css'

/** Hides every amount on screen, by a press or by the key H. */
export function HideAmounts() {
  const { t } = useTranslation()
  const { hideAmounts, change } = useDisplay()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.code !== 'KeyH') return
      change({ hideAmounts: !hideAmounts })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [hideAmounts, change])

  const Icon = hideAmounts ? EyeOff : Eye
  return (
    <Button className={styles.link ?? ''} onPress={() => change({ hideAmounts: !hideAmounts })}>
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {hideAmounts ? t('common.showAmounts') : t('common.hideAmounts')}
    </Button>
  )
}
