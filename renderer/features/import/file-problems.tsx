import { explain } from '../../../shared/explain/explain'
import type { Preview } from '../../importing/preview'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import styles from './file-card.module.css'

/**
 * What is wrong with the file as a whole. Problems of single rows stand among the rows, and what can be settled below
 * (a password to type, columns to name) is no problem.
 */
export function FileProblems({ preview: { problems, layout } }: { readonly preview: Preview }) {
  const { language } = useDisplay()
  const whole = problems.filter(
    ({ at, code }) =>
      at.line === undefined &&
      code !== 'password-needed' &&
      !(code === 'unknown-format' && layout !== undefined),
  )
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
