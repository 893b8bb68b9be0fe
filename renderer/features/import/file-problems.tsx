import { explain } from '../../../shared/explain/explain'
import type { Problem } from '../../../shared/problem'
import type { Preview } from '../../importing/preview'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import styles from './file-card.module.css'

/** More of them say nothing new: something in the file is off. */
const MOST_DOUBTFUL = 3

/**
 * What is wrong with the file as a whole, and the first rows that were read although something in them does not fit.
 * Rows that were not read stand in the list of rows, and what can be settled below (a password to type, columns to name)
 * is no problem.
 */
export function FileProblems({ preview: { problems, layout } }: { readonly preview: Preview }) {
  const whole = problems.filter(
    ({ at, code }) =>
      at.line === undefined &&
      code !== 'password-needed' &&
      !(code === 'unknown-format' && layout !== undefined),
  )
  const doubtful = problems.filter(({ code }) => code === 'fee-disagrees').slice(0, MOST_DOUBTFUL)
  return (
    <>
      <ProblemNotice tone="bad" problems={whole} />
      <ProblemNotice tone="warn" problems={doubtful} />
    </>
  )
}

interface Told {
  readonly tone: 'bad' | 'warn'
  readonly problems: readonly Problem[]
}

function ProblemNotice({ tone, problems }: Told) {
  const { language } = useDisplay()
  if (problems.length === 0) return null
  return (
    <Notice tone={tone}>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.at.line ?? 0}`}>{explain(problem, language)}</li>
        ))}
      </ul>
    </Notice>
  )
}
