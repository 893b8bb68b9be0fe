import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { type Price, quote } from '../../../../shared/routes/quote'
import { type Column, DataTable } from '../../../ui/data-table'
import { useFormat } from '../../../ui/use-format'
import { useWords } from '../../../ui/use-words'
import type { Comparison } from './compare'

interface Row {
  readonly amount: number
  readonly prices: readonly (Price | null)[]
}

/** The chart's numbers: what every route charges at each amount drawn. */
export function FeeTable({ found, currency }: { readonly found: Comparison; readonly currency: Currency }) {
  const { t } = useTranslation()
  const words = useWords()
  const { money, percent } = useFormat()
  const rows = useMemo(() => rowsOf(found), [found])
  const columns: readonly Column<Row>[] = [
    {
      id: 'amount',
      head: t('calculator.amount'),
      width: 9,
      cell: ({ amount }) => money(minor(amount), currency),
    },
    ...found.reach.map(({ placed }, index): Column<Row> => ({
      id: placed.route.id,
      head: words(placed.route.to.name),
      align: 'end',
      cell: ({ prices }) => {
        const price = prices[index]
        return price
          ? `${money(price.fee, currency)} · ${percent(price.feePpm / 1_000_000)}`
          : t('common.none')
      },
    })),
  ]
  return (
    <DataTable
      label={t('calculator.chart')}
      rows={rows}
      columns={columns}
      keyOf={({ amount }) => String(amount)}
      rowHeight={36}
      maxHeight={320}
    />
  )
}

function rowsOf({ reach, context }: Comparison): readonly Row[] {
  const amounts = new Set(reach.flatMap(({ steps }) => steps.map(({ amount }) => amount)))
  return [...amounts]
    .sort((a, b) => a - b)
    .map((amount) => ({
      amount,
      prices: reach.map(({ placed }) => quote(placed, minor(amount), context).price),
    }))
}
