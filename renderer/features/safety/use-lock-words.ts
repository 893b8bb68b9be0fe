import { useTranslation } from 'react-i18next'
import type { LockProblem } from '../../store/lock/lock-worker'
import { useProblemWords } from './use-problem-words'

/** Words why a lock is as it was, and what to do next. */
export function useLockWords(): (problem: LockProblem) => string {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  return (problem) => (problem.code === 'wrong-passphrase' ? t('lock.wrong') : wordsOf(problem))
}
