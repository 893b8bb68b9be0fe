import type { ReactNode } from 'react'
import styles from './pill.module.css'

/** What a pill says about the thing beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** A word or two of state. */
export function Pill({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.pill} ${styles[tone]}`}>{children}</span>
}
