import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/day'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { FollowedTransfer } from '../../../shared/transfers/followed-transfer'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'

/** What is known of a transfer, and which statement would tell more. */
export function useWhyWords(ledger: Ledger): (of: FollowedTransfer) => readonly string[] {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const nameOf = (id: string): string => ledger.get(id)?.account.name ?? id
  return (of) => {
    const days = { day: day(of.sentOn), due: day(of.dueOn) }
    const awaits = of.awaits
      ? [t('transfers.awaits', { account: nameOf(of.awaits.account), day: day(of.awaits.upTo) })]
      : []
    switch (of.state) {
      case 'requested':
        return [t('transfers.asked', days), ...awaits]
      case 'sent':
        return of.to ? [t('transfers.left', days), ...awaits] : [t('transfers.leftUnknown', days)]
      case 'arrived':
        return of.into ? [t('transfers.there', { account: of.from.name })] : [t('transfers.youArrived')]
      case 'short':
        return [
          t('transfers.shortBy', { amount: money(of.missing ?? of.amount, (of.to ?? of.from).currency) }),
        ]
      case 'late':
        return [
          t('transfers.lateBy', {
            count: daysBetween(of.dueOn, today),
            account: of.to?.name ?? t('transfers.lateAt'),
          }),
        ]
      case 'failed':
        return [of.into ? t('transfers.back', { day: day(of.into.day) }) : t('transfers.youFailed')]
      case 'matched':
        return []
    }
  }
}
