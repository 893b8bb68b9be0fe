import { zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import type { Row } from '../../tables/table'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

const nameHead = /^(?:название|name)$/iu
const nowHead = /^(?:текущ(?:ее значение|ая сумма)|current amount)$/iu

/** The lists below the movements: what lies in each account, and the sources of income and categories. */
interface Lists {
  readonly accounts: ReadonlyMap<string, string>
  readonly others: ReadonlySet<string>
}

function listsBelow(rows: readonly Row[]): Lists {
  const accounts = new Map<string, string>()
  const others = new Set<string>()
  let now: number | null = null
  for (const { cells } of rows) {
    const [name = ''] = cells
    if (nameHead.test(name)) now = cells.findIndex((cell) => nowHead.test(cell))
    else if (now === null || name === '') continue
    else if (now === -1) others.add(name)
    else accounts.set(name, cells[now] ?? '')
  }
  return { accounts, others }
}

/**
 * CoinKeeper, in Russian and English. Unsigned amounts: what left the first place in its currency, and what reached the
 * second one in its own. The first column is headed as if it were data. Older files know expenses and transfers alone: a
 * transfer from a source of income, which the lists below the rows name, is income. Those lists are no movements; that of
 * accounts says what lies in each. Sources: importers of CoinKeeper files. Seen 2019 to 2026.
 */
export const coinKeeper = bookFormat({
  id: 'coin-keeper',
  label: 'CoinKeeper (CSV)',
  columns: {
    date: column('Данные', 'Data', 'Дата', 'Date'),
    type: column('Тип', 'Type'),
    from: column('Из', 'From'),
    to: column('В', 'To'),
    tags: optional('Теги', 'Метки', 'Tags'),
    amount: column('Сумма', 'Amount'),
    currency: column('Валюта', 'Currency'),
    reached: column('Сумма конвертированная', 'Сумма в др.валюте', 'Amount converted'),
    reachedCurrency: column('Валюта конвертированной суммы', 'Др.валюта', 'Currency of conversion'),
    note: optional('Заметки', 'Заметка', 'Note'),
  },
  own: ['reachedCurrency'],
  marks: ['from', 'to', 'reached', 'reachedCurrency'],
  date: 'date',
  amounts: ['amount', 'reached'],
  end: ({ cells }) => nameHead.test(cells[0] ?? ''),
  open: (book) => {
    const { accounts, others } = listsBelow(book.table.rows)
    for (const [account, sum] of accounts) book.holds(account, sum)
    const isSource = (name: string): boolean => !accounts.has(name) && others.has(name)
    return (cells) => {
      const currency = book.currency(cells, 'currency', 'amount')
      const size = cells.amount('amount', currency)
      const [type, note, tags] = [cells.text('type').toLowerCase(), cells.text('note'), cells.text('tags')]
      const from = { account: book.account(cells, 'from'), amount: negate(size), currency }
      const reached = cells.text('reached') !== '' && cells.text('reachedCurrency') !== ''
      const second = reached ? cells.currency('reachedCurrency') : currency
      const got = reached ? cells.amount('reached', second) : size
      const to = { account: book.account(cells, 'to'), amount: got, currency: second }
      const texts = [note, tags]
      if (type === 'расход' || type === 'expense')
        return book.entry(cells, {
          ...from,
          texts: [...texts, to.account],
          kind: bookKind(to.account, from.amount),
        })
      const moved = type === 'перевод' || type === 'transfer'
      if (moved && !isSource(from.account)) return book.transfer(cells, { texts }, from, to)
      if (!moved && type !== 'доход' && type !== 'income')
        cells.wrong({ code: 'unknown-state', text: cells.text('type') }, 'type', zero)
      return book.entry(cells, {
        ...to,
        texts: [...texts, from.account],
        kind: bookKind(from.account, to.amount),
      })
    }
  },
})
