import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { waitingAccounts } from '../../advice/answerable'
import { expectedMoney } from '../../advice/expected-money'
import { waitingPlaces } from '../../advice/left-out'
import { offersOf } from '../../advice/offers'
import { savingsOf } from '../../advice/saving'
import { useSavingWords } from '../../advice/use-saving-words'
import { type Advice, exchangeOf, type Step } from '../../advice/advice'
import { usePreferences } from '../../store/use-preferences'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'

/** The plan in a sentence: how many transfers, what arrives, what it costs; and how many places are better spent. */
export function Lead({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { money, day } = useFormat()
  const savingWords = useSavingWords()
  const [preferences] = usePreferences()
  const sums = (amounts: ReadonlyMap<Currency, number>): string => {
    const some = [...amounts].filter(([, amount]) => amount !== 0)
    return (some.length > 0 ? some : [...amounts].slice(0, 1))
      .map(([currency, amount]) => money(minor(amount), currency))
      .join(' + ')
  }

  const { steps, spending } = advice
  const places = new Set(spending.map(({ account }) => account.id)).size
  const spent = places > 0 ? [t('useUp.lead', { count: places })] : []
  const without = (): string => {
    if (waitingAccounts(advice) > 0) return t('plan.leadWaiting')
    if (offersOf(advice).length > 0) return t('plan.leadOffers')
    return t(waitingPlaces(advice).length > 0 ? 'plan.leadWaits' : 'plan.leadNone', {
      day: day(addDays(today, preferences?.horizonDays ?? 0)),
    })
  }
  if (steps.length === 0) return [...spent, without()].join(' ')
  const arriving = steps.filter(({ area, transfer }) => isFinal(area, transfer.route))
  const sentence = t('plan.leadSteps', {
    count: steps.length,
    received: sums(
      totals(
        arriving,
        ({ toCurrency }) => toCurrency,
        ({ transfer }) => transfer.credited,
      ),
    ),
    fees: sums(
      totals(
        steps,
        ({ from }) => from.currency,
        ({ transfer }) => transfer.fee,
      ),
    ),
  })
  const exchange = totals(steps, ({ area }) => area.currency, exchangeOf)
  const exchanged = [...exchange.values()].some((cost) => cost > 0)
    ? [t('plan.leadExchange', { amount: sums(exchange) })]
    : []
  const expected = expectedMoney(advice.areas)
  const still = expected.size > 0 ? [t('plan.leadExpected', { amount: sums(expected) })] : []
  return [sentence, ...exchanged, ...still, ...new Set(savingsOf(advice).map(savingWords)), ...spent].join(
    ' ',
  )
}

/** Whether a route ends in a destination, and not in a place money only passes through. */
function isFinal({ problem }: Step['area'], route: string): boolean {
  const target = problem.routes.find(({ id }) => id === route)?.to
  return problem.accounts.some(({ id, role }) => id === target && role === 'destination')
}

function totals(
  steps: readonly Step[],
  currencyOf: (step: Step) => Currency,
  amountOf: (step: Step) => number,
): ReadonlyMap<Currency, number> {
  const found = new Map<Currency, number>()
  for (const step of steps) found.set(currencyOf(step), (found.get(currencyOf(step)) ?? 0) + amountOf(step))
  return found
}
