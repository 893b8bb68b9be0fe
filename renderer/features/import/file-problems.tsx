import { useTranslation } from 'react-i18next'
import { explain, explainHere } from '../../../shared/explain/explain'
import type { Problem } from '../../../shared/problem'
import { isRowProblem } from '../../../shared/statements/row-problem'
import type { Preview } from '../../importing/preview'
import { useDisplay } from '../../ui/display'
import { Notice } from '../../ui/notice'
import styles from './file-card.module.css'

/** More of them say nothing new: something in the file is off. */
const MOST_TOLD = 3

/** Whether a row only waits for an answer. */
export const isAmbiguous = ({ code }: Problem): boolean =>
  code === 'ambiguous-amount' || code === 'ambiguous-date'

/**
 * What is wrong with the file as a whole; the first rows that were not read, all of which stand in the list of rows; and
 * the first rows that were read although something in them does not fit. What can be settled below (a password to type,
 * columns to name, a question about a row) is no problem.
 */
export function FileProblems({ preview: { problems, layout, questions } }: { readonly preview: Preview }) {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const whole = problems.filter(
    ({ at, code }) =>
      at.line === undefined &&
      code !== 'password-needed' &&
      !(code === 'unknown-format' && layout !== undefined),
  )
  const unread = problems.filter(
    (problem) => isRowProblem(problem) && !(questions.length > 0 && isAmbiguous(problem)),
  )
  const doubtful = problems.filter(({ code }) => code === 'fee-disagrees').slice(0, MOST_TOLD)
  return (
    <>
      <ProblemNotice tone="bad" problems={whole} say={(problem) => explain(problem, language)} />
      <ProblemNotice
        tone="warn"
        title={t('importing.notRead', { count: unread.length })}
        problems={unread.slice(0, MOST_TOLD)}
        say={(problem) =>
          `${t('importing.rowAt', { line: problem.at.line ?? 1 })}: ${explainHere(problem, language)}`
        }
      />
      <ProblemNotice tone="warn" problems={doubtful} say={(problem) => explain(problem, language)} />
    </>
  )
}

interface Told {
  readonly tone: 'bad' | 'warn'
  readonly title?: string
  readonly problems: readonly Problem[]
  readonly say: (problem: Problem) => string
}

function ProblemNotice({ tone, title, problems, say }: Told) {
  if (problems.length === 0) return null
  return (
    <Notice tone={tone} {...(title === undefined ? {} : { title })}>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.at.line ?? 0}`}>{say(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
