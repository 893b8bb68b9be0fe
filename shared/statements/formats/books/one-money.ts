import { type Minor, zero } from '../../../money/money'
import { negate } from '../../../money/negate'
import { column, optional } from '../../header'
import type { Row } from '../../tables/table'
import { bookKind } from './book-kinds'
import { bookFormat } from './book-format'

const expense = /^(?:expense|ausgabe|d[eé]pense|gasto|spesa|despesa|расход|витрата|지출|支出|wydatek)/iu
const income = /^(?:income|einnahme|revenu|ingreso|entrata|receita|доход|дохід|수입|収入|收入|przych[oó]d)/iu
const transfer = /^(?:transfer|[üu]berweisung|umbuchung|virement|transferencia|trasferimento|transfer[eê]ncia|перевод|переказ|이체|振替|转账|轉帳|przelew)/iu // prettier-ignore

const accountHead = /^(?:account|konto|cuenta|compte|conto|conta|сч[её]т|рахунок|계좌|口座|账户)$/i
const balanceHead = /balance|kontostand|saldo|solde|баланс|остаток|잔액|残高|余额/i

/** The list of balances below the movements: names and sums under a head of its own. */
function balancesBelow(rows: readonly Row[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const head = rows.findIndex(
    ({ cells }) =>
      cells.some((cell) => accountHead.test(cell)) && cells.some((cell) => balanceHead.test(cell)),
  )
  if (head <= 0) return found
  const name = rows[head]!.cells.findIndex((cell) => accountHead.test(cell))
  const sum = rows[head]!.cells.findIndex((cell) => balanceHead.test(cell))
  for (const { cells } of rows.slice(head + 1))
    if (cells[name] && cells[sum]) found.set(cells[name], cells[sum])
  return found
}

/**
 * 1Money. Unsigned amounts in two columns, each with its currency: what the first account lost and what the second got. A
 * transfer is written once. The older file names the account of an income first, the newer one second, as its heads say.
 * A list of balances may follow below. Seen 2019 to 2026.
 */
export const oneMoney = bookFormat({
  id: 'one-money',
  label: '1Money (CSV)',
  columns: {
    date: column('DATE', 'Date (UTC)', 'DATUM', 'ДАТА', 'FECHA', 'DATA', '날짜', '日付', '日期'),
    type: column('TYPE', 'TYP', 'ТИП', 'TIPO', '유형', '種類', '类型'),
    from: {
      names: [
        'FROM ACCOUNT',
        'From account / from category',
        'VOM KONTO',
        'СО СЧЁТА',
        'СО СЧЕТА',
        'DE CUENTA',
        'DU COMPTE',
      ],
      pattern:
        /^(?:from|vom|со|з|de|du|dal?|z)(?:account|konto|сч[её]та|рахунку|lacuenta|cuenta|compte|conto|conta|konta)(?:\/.*)?$/,
      optional: false,
    },
    to: {
      names: ['TO ACCOUNT / TO CATEGORY'],
      pattern:
        /^(?:to|zum|на|a|à|au|al|para|do)(?:account|konto|сч[её]т|рахунок|lacuenta|cuenta|compte|conto|conta|konta)\/.+$/,
      optional: false,
    },
    amount: column('AMOUNT', 'AMOUNT 1', 'BETRAG', 'СУММА', 'СУМА', 'IMPORTE', 'MONTANT', 'IMPORTO', 'KWOTA'),
    currency: column('CURRENCY', 'CURRENCY 1', 'WÄHRUNG', 'ВАЛЮТА', 'MONEDA', 'DEVISE', 'VALUTA', 'WALUTA'),
    amount2: column(
      'AMOUNT 2',
      'BETRAG 2',
      'СУММА 2',
      'СУМА 2',
      'IMPORTE 2',
      'MONTANT 2',
      'IMPORTO 2',
      'KWOTA 2',
    ),
    currency2: column('CURRENCY 2', 'WÄHRUNG 2', 'ВАЛЮТА 2', 'MONEDA 2', 'DEVISE 2', 'VALUTA 2', 'WALUTA 2'),
    notes: optional('NOTES', 'Comment', 'NOTIZEN', 'ЗАМЕТКИ', 'НОТАТКИ', 'NOTAS', 'NOTE', 'NOTATKI'),
  },
  own: ['from', 'to'],
  marks: ['type', 'from', 'to', 'amount'],
  date: 'date',
  amounts: ['amount', 'amount2'],
  open: (book) => {
    for (const [account, sum] of balancesBelow(book.table.rows)) book.holds(account, sum)
    const names = book.heads.map((head) => head.toLowerCase())
    const bothWays = names.some(
      (name) => /^(?:from|vom|со|de|du)\b.*\/.*\p{L}/u.test(name) && !/^to\b/.test(name),
    )
    return (cells) => {
      const first = book.currency(cells, 'currency', 'amount')
      const size = cells.amount('amount', first)
      const other = cells.text('amount2') !== ''
      const second = other && cells.text('currency2') !== '' ? cells.currency('currency2') : first
      const size2: Minor = other ? cells.amount('amount2', second) : size
      const [from, to, type] = [cells.text('from'), cells.text('to'), cells.text('type')]
      const texts = [cells.text('notes'), to]
      if (transfer.test(type))
        return book.transfer(
          cells,
          { texts: [cells.text('notes')] },
          { account: from, amount: negate(size), currency: first },
          { account: to, amount: size2, currency: second },
        )
      if (expense.test(type)) {
        const amount = negate(size)
        return book.entry(cells, {
          account: from,
          amount,
          currency: first,
          kind: bookKind(to, amount),
          texts,
        })
      }
      if (!income.test(type)) cells.wrong({ code: 'unknown-state', text: type }, 'type', zero)
      const said = bothWays
        ? { account: to, amount: size2, currency: second, texts: [cells.text('notes'), from] }
        : { account: from, amount: size, currency: first, texts }
      return book.entry(cells, { ...said, kind: bookKind(bothWays ? from : to, said.amount) })
    }
  },
})
