import type { ReactNode } from 'react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import styles from './button.module.css'

interface Props {
  readonly children: ReactNode
  /** Not needed where it sends its form. */
  readonly onPress?: (event: PressEvent) => void
  readonly type?: 'button' | 'submit'
  readonly look?: 'primary' | 'outlined' | 'quiet'
  readonly busy?: boolean
  /** Why it cannot be pressed now; shown beside it. A button is never off without a reason. */
  readonly whyNot?: string | null
  readonly label?: string
  readonly autoFocus?: boolean
}

/** The one button. */
export function Button({
  children,
  onPress,
  type = 'button',
  look = 'outlined',
  busy = false,
  whyNot,
  label,
  autoFocus,
}: Props) {
  const off = whyNot !== undefined && whyNot !== null
  return (
    <span className={styles.wrap}>
      <AriaButton
        className={`${styles.button} ${styles[look]}`}
        isDisabled={off}
        isPending={busy}
        type={type}
        {...(onPress === undefined ? {} : { onPress })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(autoFocus ? { autoFocus: true } : {})}
      >
        {children}
      </AriaButton>
      {off && <span className={styles.why}>{whyNot}</span>}
    </span>
  )
}
