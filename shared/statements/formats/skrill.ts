import { knownCurrency, noCurrency } from '../../money/currency-codes'
import { minor, zero } from '../../money/money'
import { column, type Column, columnUnless, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'

/** Words of type and details. */
const kinds: KindWords = [
  ['fee', /\bfees?\b|\bcharges?\b|gebühr|\bfrais\b|commission|comisi|opłata|taxa|комисси/i],
  [
    'withdrawal',
    /withdraw|auszahlung|abheb|retrait|prelievo|retiro|retirada|wypłata|saque|levantamento|вывод/i,
  ],
  [
    'top-up',
    /upload|deposit|einzahlung|aufladung|dépôt|versement|deposito|ricarica|depósito|ingreso|wpłata|пополнение/i,
  ],
  [
    'refund',
    /refund|reversal|chargeback|erstattung|rückzahlung|remboursement|rimborso|reembolso|zwrot|возврат/i,
  ],
  ['conversion', /currency (?:conversion|exchange)|crypto|buy|sell|umtausch|conversion|conversione|wymiana/i],
  ['reward', /bonus|reward|cashback|loyalty|knect/i],
]

/** A column whose head is a sign with the account's currency behind it, as in files of before 2020: `[-] EUR`. */
const signed = (pattern: RegExp): Column => ({ names: [], pattern, optional: true })

/**
 * Skrill, transaction history. What went out and what came in stand unsigned below `[-]` and `[+]`, in the account's
 * currency; the amount sent is the other side's. A fee is a row of its own. What was cancelled moved nothing, whatever
 * balance stands beside it. Seen 2017 to 2026.
 */
export const skrill = tableFormat({
  info: {
    id: 'skrill',
    label: 'Skrill history (CSV)',
    provider: 'skrill',
    accountKind: 'wallet',
    accountName: 'Skrill',
  },
  columns: {
    id: optional('ID'),
    when: {
      ...column('Time (CET)', 'Time', 'Zeit', 'Heure', 'Ora', 'Hora', 'Czas', 'Date', 'Datum'),
      pattern: /^(?:time|zeit|heure|ora|hora|czas|время)(?:\([a-z]{2,5}\))?$/,
    },
    type: column('Type', 'Typ', 'Art', 'Tipo', 'Rodzaj', 'Тип'),
    details: optional(
      'Transaction Details',
      'Transaktionsdetails',
      'Détails de la transaction',
      'Dettagli transazione',
      'Dettagli della transazione',
      'Detalles de la transacción',
      'Szczegóły transakcji',
      'Detalhes da transação',
    ),
    out: columnUnless('oldOut', '[-]'),
    oldOut: signed(/^\[-\]\(?[a-z]{3}\)?$/),
    in: { ...column('[+]'), pattern: /^\[\+\]\(?[a-z]{3}\)?$/ },
    status: column('Status', 'Statut', 'Stato', 'Estado', 'Статус'),
    balance: optional('Balance', 'Kontostand', 'Guthaben', 'Solde', 'Saldo', 'Баланс'),
    note: optional('Reference', 'Referenz', 'Référence', 'Riferimento', 'Referencia', 'Referência'),
    more: optional(
      'More Information',
      'Weitere Informationen',
      "Plus d'informations",
      'Ulteriori informazioni',
      'Más información',
      'Więcej informacji',
    ),
    currency: columnUnless(
      'oldOut',
      'Currency',
      'Währung',
      'Devise',
      'Valuta',
      'Moneda',
      'Divisa',
      'Waluta',
      'Moeda',
      'Валюта',
    ),
    account: optional('Account ID', 'Konto-ID', 'ID du compte', 'ID conto', 'ID de cuenta'),
  },
  marks: ['in', 'type', 'status'],
  date: 'when',
  amounts: ['out', 'oldOut', 'in', 'balance'],
  rules: { dateOrder: 'day-first', decimal: 'point' },
  begin: ({ header, texts }) => {
    const inHead = /([A-Z]{3})\)?$/.exec(header.names[header.cellOf.get('oldOut') ?? -1] ?? '')?.[1]
    const several = new Set(texts('account').filter((text) => /\d/.test(text))).size > 1
    return {
      row: (cells) => {
        const out = header.cellOf.has('out') ? 'out' : 'oldOut'
        if (cells.first(out, 'in') === '') return 'zero'
        const currency = header.cellOf.has('currency')
          ? cells.currency('currency')
          : (knownCurrency(inHead ?? '') ?? cells.wrong({ code: 'no-currency' }, out, noCurrency))
        const amount = minor(
          Math.abs(cells.amountIfAny('in', currency) ?? zero) -
            Math.abs(cells.amountIfAny(out, currency) ?? zero),
        )
        const [type, details, state] = [cells.text('type'), cells.text('details'), cells.text('status')]
        const status = statusOf(state)
        if (status === null && state !== '')
          cells.wrong({ code: 'unknown-state', text: state }, 'status', zero)
        // A fee says so in its details, whatever it is the fee of.
        const kind = kindBy(kinds.slice(0, 1), details, amount)
        return makeDraft({
          line: cells.line,
          account: several ? cells.text('account') : '',
          day: cells.day('when'),
          time: cells.time('when'),
          amount,
          currency,
          kind: kind === 'fee' ? kind : kindBy(kinds, type, amount),
          status: status ?? 'posted',
          text: [type, details].filter(Boolean).join(' · '),
          counterparty: orNull(/^(?:from|to) (\S+@\S+)$/i.exec(details)?.[1] ?? ''),
          reference: orNull(cells.text('id')),
          balance: status === 'posted' ? cells.amountIfAny('balance', currency) : null,
        })
      },
    }
  },
})
