import { ProgressBar } from 'react-aria-components'
import styles from './loading.module.css'

interface Props {
  readonly label: string
  /** 0 to 1; absent where nobody knows. */
  readonly done?: number
}

/** What is going on, and how far. */
export function Loading({ label, done }: Props) {
  return (
    <ProgressBar
      aria-label={label}
      className={styles.loading ?? ''}
      {...(done === undefined ? { isIndeterminate: true } : { value: done * 100 })}
    >
      {({ percentage }) => (
        <>
          <span className={styles.label}>{label}</span>
          <span className={styles.track}>
            <span
              className={done === undefined ? styles.unknown : styles.bar}
              style={done === undefined ? {} : { width: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </ProgressBar>
  )
}
