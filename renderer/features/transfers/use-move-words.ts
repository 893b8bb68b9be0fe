import { useTranslation } from 'react-i18next'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { useFormat } from '../../ui/use-format'

/** A transfer in one line: how much, from where to where. */
export function useMoveWords(): (of: Pick<FollowedTransfer, 'amount' | 'from' | 'to'>) => string {
  const { t } = useTranslation()
  const { money } = useFormat()
  return ({ amount, from, to }) => {
    const what = { amount: money(amount, from.currency), from: from.name }
    return to ? t('transfers.move', { ...what, to: to.name }) : t('transfers.moveOut', what)
  }
}
