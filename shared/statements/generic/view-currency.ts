import { dateOrder } from '../date-order'
import type { TableView } from '../table-format'
import { findCurrency, type FoundCurrency } from './currency'

/**
 * The currency of a format's columns of amounts, as heads, marks and the lines above the table state it.
 *
 * @param date the column that dates the rows: a bare `$` beside dates with the month first is that of the United States
 */
export function viewCurrency<C extends string>(
  { table, header, texts, answers }: TableView<C>,
  date: C,
  amounts: readonly C[],
): FoundCurrency {
  const heads = amounts.flatMap((key) => {
    const cell = header.cellOf.get(key)
    return cell === undefined ? [] : [header.names[cell] ?? '']
  })
  return findCurrency(
    {
      heads,
      above: table.rows.slice(0, Math.max(0, header.at)),
      amounts: amounts.flatMap((key) => [...texts(key)]),
      monthFirst: dateOrder([texts(date)]).order === 'month-first',
    },
    answers.currency,
  )
}
