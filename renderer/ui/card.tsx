import { type ReactNode, useId } from 'react'
import styles from './card.module.css'

interface Props {
  readonly title?: string
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A sheet with a title and, softer, what it rests on. */
export function Card({ title, note, aside, children }: Props) {
  const id = useId()
  return (
    <section className={styles.card} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title !== undefined && (
        <header className={styles.head}>
          <div>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            {note !== undefined && <p className={styles.note}>{note}</p>}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
