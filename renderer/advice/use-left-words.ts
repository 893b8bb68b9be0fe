import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import { useFormat } from '../ui/use-format'
import type { LeftOut } from './left-out'
import { payoutWords } from './payout-words'
import { useTargetName } from './use-target-name'

/** Says why nothing is planned for an account. */
export function useLeftWords(): (left: LeftOut, currency: Currency) => string {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  const nameOf = useTargetName()
  return ({ reason, block, on, from, payout }, currency) => {
    if (block !== null) return t(`calculator.blocked.${block}`)
    if (payout)
      return payoutWords(payout, {
        say: (text, values) => t(`plan.payout.${text}`, values),
        day,
        money: (amount) => money(amount, currency),
        nameOf,
      })
    if (reason === 'waits') return t('plan.leftReasons.waits', { amount: money(from ?? minor(0), currency) })
    return t(`plan.leftReasons.${reason}`, { day: on === undefined ? '' : day(on) })
  }
}
