import { useTranslation } from 'react-i18next'
import type { LockProblem } from '../../store/lock/lock-worker'

/** Words why a lock is as it was, and what to do next. */
export function useLockWords(): (problem: LockProblem) => string {
  const { t } = useTranslation()
  return (problem) =>
    problem.code === 'wrong-passphrase'
      ? t('lock.wrong')
      : t('safety.problem.notWritten', { detail: problem.detail })
}
