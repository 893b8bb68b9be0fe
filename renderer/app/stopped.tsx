import { ReportButton } from '../features/diagnostics/report-button'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import styles from './stopped.module.css'

interface Props {
  readonly tone: 'warn' | 'bad'
  readonly title: string
  readonly text: string
  /** What opening the window anew is called here. */
  readonly again: string
}

/** Why there is no window yet, and the ways on. Nothing is changed from here. */
export function Stopped({ tone, title, text, again }: Props) {
  return (
    <main className={styles.stopped}>
      <Notice
        tone={tone}
        title={title}
        actions={
          <>
            <Button onPress={() => location.reload()}>{again}</Button>
            <ReportButton database={null} />
          </>
        }
      >
        <p>{text}</p>
      </Notice>
    </main>
  )
}
