import type { TransactionKind } from '../../model'
import { type Minor, zero } from '../../money/money'
import type { Cells } from '../cells'
import { optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { type RowOutcome, tableFormat } from '../table-format'
import { mostFrequent } from './most-frequent'
import { netOfFee } from './net-of-fee'
import { paypalActivityColumns, paypalColumns } from './paypal-columns'
import { bearsOutPaypal, provenPaypal } from './paypal-proof'
import { knownPaypalKind, paypalKind } from './paypal-types'

const columns = {
  ...paypalColumns,
  ...paypalActivityColumns,
  title: optional('Item Title', 'Artikelbezeichnung', 'Titolo oggetto', "Titre de l'objet", '商品タイトル'),
  subject: optional('Subject', 'Betreff', 'Oggetto', 'Objet', '件名'),
}
type Key = keyof typeof columns

/** Types of rows that PayPal marks as a memo: they ask for money or allow it to be taken, and move none. */
const memo =
  /^(?:request (?:sent|received)|money request|general authori[sz]ation|void of authori[sz]ation|reauthori[sz]ation|anforderung (?:gesendet|erhalten)|geldanforderung|allgemeine autorisierung|richiesta (?:inviata|ricevuta)|autorizzazione generica|demande (?:envoyée|reçue)|autorisation générale|solicitud (?:enviada|recibida)|autorización general|リクエスト送信|支払いリクエスト|요청 보냄|일반 승인)/i

/**
 * PayPal, Activity download. Columns can be ticked by the person, so they are found by name alone. Seen 2018 to 2026.
 *
 * What moved the balance is told by `Balance Impact`, not by the status: holds are pending and yet in the balance,
 * memos (requests sent, authorisations) are completed and moved nothing. Net is what the balance changed by.
 */
export const paypalActivity = tableFormat({
  info: {
    id: 'paypal-activity',
    label: 'PayPal activity (CSV)',
    provider: 'paypal',
    accountKind: 'wallet',
    accountName: 'PayPal',
  },
  columns,
  marks: ['zone', 'type', 'status', 'gross'],
  bornOut: bearsOutPaypal,
  proven: provenPaypal,
  date: 'date',
  amounts: ['gross', 'fee', 'net', 'balance'],
  begin: ({ has, texts }) => {
    const statuses = texts('status').filter((status) => status !== '')
    // In a language of which no word is known, the word that most rows have is “completed”.
    const isUnseen = statuses.length > 0 && !statuses.some((status) => statusOf(status) === 'posted')
    const usual = isUnseen ? mostFrequent(statuses.filter((status) => statusOf(status) === null)) : undefined
    return { row }

    /** PayPal names nobody where money comes from or goes to one's own bank. */
    function kindOf(type: string, name: string, amount: Minor): TransactionKind {
      if (!isUnseen || name !== '') return paypalKind(type, amount)
      return knownPaypalKind(type) ?? (amount < 0 ? 'withdrawal' : 'top-up')
    }

    function row(cells: Cells<Key>): RowOutcome {
      const type = cells.text('type')
      const status = cells.text('status')
      const told = statusOf(status)
      if (/^memo$/i.test(cells.text('impact'))) return 'never-moved'
      if (!has('impact') && (told === 'cancelled' || memo.test(type))) return 'never-moved'
      if (isUnseen && !has('impact') && told === null && status !== '' && status !== usual)
        cells.wrong({ code: 'unknown-state', text: status }, 'status', zero)
      const currency = cells.currency('currency')
      const { amount, fee } = netOfFee(cells, currency, 'negative')
      const kind = kindOf(type, cells.text('name'), amount)
      const counted = has('impact') || kind === 'hold' || kind === 'top-up' || told !== 'pending'
      const title = cells.first('title', 'subject')
      return makeDraft({
        line: cells.line,
        day: cells.day('date'),
        time: cells.time('time'),
        amount,
        currency,
        fee,
        kind,
        status: counted ? 'posted' : 'pending',
        text: [type, title].filter(Boolean).join(' · '),
        counterparty: orNull(cells.text('name')),
        reference: orNull(cells.text('id')),
        balance: cells.amountIfAny('balance', currency),
      })
    }
  },
})
