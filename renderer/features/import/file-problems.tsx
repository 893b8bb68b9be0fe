import { explain } from '../../../shared/explain/explain'
import type { Preview } from '../../importing/import-worker'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import styles from './file-card.module.css'

/** What is wrong with the file as a whole. Problems of single rows stand among the rows. */
export function FileProblems({ preview: { problems } }: { readonly preview: Preview }) {
  const { language } = useDisplay()
  const whole = problems.filter(({ at }) => at.line === undefined)
  if (whole.length === 0) return null
  return (
    <Notice tone="bad">
      <ul className={styles.problems}>
        {whole.map((problem) => (
          <li key={problem.code}>{explain(problem, language)}</li>
        ))}
      </ul>
    </Notice>
  )
}
