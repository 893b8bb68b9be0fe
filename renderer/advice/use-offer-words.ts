import { useTranslation } from 'react-i18next'
import { useStatedLedger } from '../store/use-ledger'
import { useFormat } from '../ui/use-format'
import type { AccountOffer } from './offers'

/** Says what would leave an account if the person had the bank account it leads to. */
export function useOfferWords(): (offer: AccountOffer) => string {
  const { t } = useTranslation()
  const { money } = useFormat()
  const ledger = useStatedLedger()
  return ({ account, currency, amount, fee }) => {
    const from = ledger?.get(account)?.account
    const words = { currency, amount: money(amount, currency), from: from?.name ?? account }
    const offer =
      fee === null
        ? t('plan.offers.offerUnknown', words)
        : t('plan.offers.offer', { ...words, fee: money(fee, currency) })
    return from?.owner === undefined ? offer : t('owners.of', { owner: from.owner, what: offer })
  }
}
