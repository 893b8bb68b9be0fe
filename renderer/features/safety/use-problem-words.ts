import { useTranslation } from 'react-i18next'
import { isNoRoom } from '../../../shared/is-no-room'
import { unreachable } from '../../../shared/result'
import type { RestoreProblem } from '../../store/backup/restore'
import { useFormat } from '../../ui/use-format'

/** Words why a backup was not restored, and what to do next. */
export function useProblemWords(): (problem: RestoreProblem) => string {
  const { t } = useTranslation()
  const { percent } = useFormat()
  return (problem) => {
    switch (problem.code) {
      case 'not-a-backup':
        return t('safety.problem.notABackup')
      case 'cut-off':
        return t('safety.problem.cutOff', { share: percent(problem.has / problem.needs) })
      case 'damaged':
        return t('safety.problem.damaged')
      case 'locked':
      case 'wrong-passphrase':
        return t('safety.passphraseWrong')
      case 'newer':
        return t('safety.problem.newer')
      case 'unsound':
        return t('safety.problem.unsound', { section: problem.section, record: problem.record })
      case 'not-written':
        return isNoRoom(problem.detail)
          ? t('common.noRoom')
          : t('common.writeRefused', { detail: problem.detail })
      case 'kept-not':
        return t('safety.problem.keptNot')
      default:
        return unreachable(problem)
    }
  }
}
