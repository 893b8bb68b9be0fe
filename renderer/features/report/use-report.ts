import { useMemo, useState } from 'react'
import { addDays } from '../../../shared/day'
import type { Ledger } from '../../../shared/ledger/ledger'
import { firstBookedDay, type Report, reportOf } from '../../../shared/ledger/report/report'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { Day } from '../../../shared/day'
import { type DatedRate, minorRate } from '../../../shared/routes/exchange'
import type { Preferences } from '../../store/preferences'
import { useLedger } from '../../pairing/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { useDisplay } from '../../ui/display'

/** How many days a report looks back. */
export const spans = ['90', '365', 'all'] as const
export type Span = (typeof spans)[number]

/** All together in the person's own currency, or one currency by itself. */
export type Scope = 'together' | Currency

/** What there is to report, and in which scopes; the first is shown where none is chosen. */
export interface ReportView {
  readonly report: Report | null
  readonly scope: Scope
  readonly scopes: readonly Scope[]
  readonly own: Currency
}

/** Reckons the report; undefined while the ledger is read. */
export function useReport(span: Span): [ReportView | undefined, (scope: Scope) => void] {
  const ledger = useLedger()
  const [preferences] = usePreferences()
  const { today } = useDisplay()
  const [chosen, setChosen] = useState<Scope | null>(null)
  const view = useMemo(
    () => ledger && preferences && viewOf(ledger, preferences, today, span, chosen),
    [ledger, preferences, today, span, chosen],
  )
  return [view ?? undefined, setChosen]
}

function viewOf(
  ledger: Ledger,
  preferences: Preferences,
  today: Day,
  span: Span,
  chosen: Scope | null,
): ReportView {
  const own = preferences.currency as Currency
  const rateOf = ratesOf(preferences)
  const held = [...new Set([...ledger.values()].map(({ account }) => account.currency))].sort()
  const currencies = [...held.filter((one) => one === own), ...held.filter((one) => one !== own)]
  const canJoin = currencies.length > 1 && currencies.every((currency) => rateOf(currency) !== null)
  const scopes: readonly Scope[] = [...(canJoin ? (['together'] as const) : []), ...currencies]
  const scope = scopes.find((one) => one === chosen) ?? scopes[0] ?? own
  const currency = scope === 'together' ? own : scope
  const here = new Map(
    [...ledger].filter(([, { account }]) => scope === 'together' || account.currency === currency),
  )
  const from = span === 'all' ? (firstBookedDay(here) ?? today) : addDays(today, 1 - Number(span))
  const report = reportOf(here, {
    period: { from, to: today },
    idleDays: preferences.idleDays,
    currency,
    convert: (amount, of) => {
      const rate = of === currency ? 1 : rateOf(of)
      return rate === null ? null : minor(Math.round(amount * rate))
    },
  })
  return { report: here.size === 0 ? null : report, scope, scopes, own }
}

/** The person's own rates to their own currency, minor unit for minor unit. */
function ratesOf({ currency, rates }: Preferences): (from: Currency) => number | null {
  const own = currency as Currency
  const dated = Object.entries(rates).map(([from, { rate, on }]): DatedRate => ({
    from: from as Currency,
    to: own,
    rate,
    asOf: on,
  }))
  return (from) => minorRate(from, own, dated)
}
