import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../shared/ledger/ledger'
import { type ReadingCaution, type ReadingFacts, readingCautions } from '../../shared/ledger/reading-cautions'
import type { StatedBalance } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { mostHeldOf } from '../../shared/routes/most-held'
import { useFormat } from '../ui/use-format'
import { termsOf } from './route-facts'
import { useRouteFacts } from './use-route-facts'

/** Works out what is to be said of a reading of an account, with what its provider lets lie there. */
export function useReadingCautions(): (
  one: AccountLedger,
  reading: StatedBalance,
  beside?: ReadingFacts['beside'],
) => readonly ReadingCaution[] {
  const facts = useRouteFacts()
  return useMemo(
    () =>
      (one, reading, beside = []) => {
        const terms = facts && termsOf(one.account.id, facts)
        return readingCautions(one, reading, { beside, mostHeld: terms ? mostHeldOf(terms) : null })
      },
    [facts],
  )
}

/** Says it in a sentence or two. */
export function useCautionWords(): (caution: ReadingCaution, currency: Currency) => string {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  return (caution, currency) =>
    t(`readings.caution.${caution.code}`, {
      amount: 'balance' in caution ? money(caution.balance, currency) : '',
      day: 'known' in caution ? day(caution.known) : '',
    })
}
