import { optional } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { tableFormat } from '../table-format'
import { netOfFee } from './net-of-fee'
import { paypalActivityColumns, paypalColumns } from './paypal-columns'
import { paypalKind } from './paypal-types'

const failed =
  /denied|cancel|declin|expired|failed|voided|abgelehnt|storniert|fehlgeschlagen|annull|refus|rifiutat|geannuleerd|geweigerd|denegad|rechazad|recusad|anulowan|odrzucon|拒否|キャンセル|失敗|거부|취소|실패|拒绝|取消|失败/i
/** Types of rows that PayPal marks as a memo: they ask for money or allow it to be taken, and move none. */
const memo =
  /^(?:request (?:sent|received)|money request|general authori[sz]ation|void of authori[sz]ation|reauthori[sz]ation|anforderung (?:gesendet|erhalten)|geldanforderung|allgemeine autorisierung|richiesta (?:inviata|ricevuta)|autorizzazione generica|demande (?:envoyée|reçue)|autorisation générale|solicitud (?:enviada|recibida)|autorización general|リクエスト送信|支払いリクエスト|요청 보냄|일반 승인)/i
const waiting =
  /pending|ausstehend|in sospeso|en attente|pendiente|pendente|in behandeling|oczekując|保留中|未処理|보류|대기|待处理/i

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
  columns: {
    ...paypalColumns,
    ...paypalActivityColumns,
    title: optional('Item Title', 'Artikelbezeichnung', 'Titolo oggetto', "Titre de l'objet", '商品タイトル'),
    subject: optional('Subject', 'Betreff', 'Oggetto', 'Objet', '件名'),
  },
  marks: ['zone', 'type', 'status', 'gross'],
  date: 'date',
  amounts: ['gross', 'fee', 'net', 'balance'],
  begin: ({ has }) => ({
    row: (cells) => {
      const type = cells.text('type')
      const status = cells.text('status')
      if (/^memo$/i.test(cells.text('impact'))) return 'never-moved'
      if (!has('impact') && (failed.test(status) || memo.test(type))) return 'never-moved'
      const currency = cells.currency('currency')
      const { amount, fee } = netOfFee(cells, currency, 'negative')
      const kind = paypalKind(type, amount)
      const counted = has('impact') || kind === 'hold' || kind === 'top-up' || !waiting.test(status)
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
    },
  }),
})
