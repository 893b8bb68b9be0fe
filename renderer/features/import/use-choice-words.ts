import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import type { Question } from '../../../shared/statements/reading'
import { useFormat } from '../../ui/use-format'
import { signedText } from './signed-text'

/** Words a choice by what it makes of the row that is asked about: a day, an amount, the way it went. */
export function useChoiceWords(): (about: Question['about'], choice: Question['choices'][number]) => string {
  const { t } = useTranslation()
  const { day } = useFormat()
  return (about, { answer, reading }) => {
    const amount = signedText(reading)
    switch (about) {
      case 'dateOrder':
        return day(reading as Day)
      case 'sign':
      case 'sides':
        return t(reading.startsWith('-') ? 'importing.wentOut' : 'importing.cameIn', { amount })
      case 'fee':
        return t(answer === 'inside' ? 'importing.feeInside' : 'importing.feeBeside', { amount })
      case 'roles':
        return t('importing.amountIn', { column: answer, amount })
      case 'currency':
        return answer
      case 'account':
        return reading === '' ? t('importing.newAccount') : reading
      default:
        return reading.replace(/^-/, '−')
    }
  }
}
