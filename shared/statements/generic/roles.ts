import { bareAmount } from '../../money/bare-amount'
import { knownCurrency } from '../../money/currency-codes'
import { type Header, plainNames } from '../header'
import { plainName } from '../plain-name'
import { printedDate } from '../parse-date'
import type { Row, Table } from '../tables/table'

/** What a column of an unknown statement can be. `fee` is part of the amount, `fee-beside` is charged on top of it. */
export const roleNames = [
  'date', 'time', 'posted', 'amount', 'in', 'out', 'side', 'fee', 'fee-beside', 'balance', 'currency', 'text',
  'counterparty', 'reference', 'status',
] as const // prettier-ignore

/** What a column of an unknown statement is. */
export type Role = (typeof roleNames)[number]

/** What the cells of a column must look like, so that a head's word is believed. */
type Shape = 'amount' | 'date' | 'side' | 'currency' | 'any'

interface RoleWords {
  readonly role: Role
  readonly shape: Shape
  /** Names as `plainName` makes them, the surest first. */
  readonly words: readonly RegExp[]
}

/** In the order in which columns are given away: `Credit balance` is a balance before it is a credit. */
const roles: readonly RoleWords[] = [
  {
    role: 'balance',
    shape: 'amount',
    words: [/balance|saldo|solde|kontostand|stand$|잔액|잔고|残高|余额|结余/],
  },
  {
    role: 'side',
    shape: 'side',
    words: [
      /^(dr\/?cr|cr\/?dr|d\/?c|c\/?d|s\/?h|h\/?s|soll\/?haben|debit\/?credit|credit\/?debit)/,
      /入出金|收\/支|입출금|입출구분|^구분|af\/?bij|^sens$|direction|^side$|^sign$|vorzeichen|indicator|type$|^art$|거래구분|거래종류/,
    ],
  },
  {
    role: 'out',
    shape: 'amount',
    words: [
      /paidout|moneyout|withdraw|^debit|^dr\b|^soll|ausgang|ausgabe|lastschrift|belastung|^débit|^debe$|^cargos?|^addebit|^uscite|^dare$|출금|찾으신|지급|お支払|出金|引出|支払|借方|支出|^out\b|spent/,
    ],
  },
  {
    role: 'in',
    shape: 'amount',
    words: [
      /paidin|moneyin|deposit|^credit|^cr\b|^haben|eingang|einnahme|gutschrift|^crédit|^haber$|^abonos?|^accredit|^entrate|^avere$|입금|맡기신|お預|入金|預入|貸方|收入|^in\b|received/,
    ],
  },
  {
    role: 'amount',
    shape: 'amount',
    words: [
      /^(transaction)?(amount|betrag|montant|importe|importo|bedrag|belopp|kwota|valor|금액|거래금액|金額|金额)/,
      /amount|betrag|umsatz|montant|importe|importo|bedrag|금액|金額|金额|amt$/,
      /^(sum|summe|net|total|value|price|cost)/,
    ],
  },
  {
    role: 'currency',
    shape: 'currency',
    words: [/currency|währung|waehrung|devise|divisa|valuta|moneda|通貨|币种|통화|^ccy$|^cur/],
  },
  {
    role: 'date',
    shape: 'date',
    words: [
      /^(transaction|trans\.?|booking|trade|operation)?date(andtime|time)?$|^buchungs(tag|datum)|^datum|^fecha|^data|^거래일|^일자|^일시|^날짜|^이용일|^日付|^取引日|^お取引日|^利用日|^年月日|^交易(时间|日期)|^日期|^datetime|^timestamp|^created/,
      /date|datum|fecha|일자|일시|날짜|日付|年月日|日期|时间|valuta|wertstellung|^when$|^day$/,
    ],
  },
  { role: 'posted', shape: 'any', words: [/post(ed|ing)?(date)?$|completed|settle|승인일|결제일|確定日/] },
  {
    role: 'time',
    shape: 'any',
    words: [/^(transaction)?time$|^uhrzeit|^heure|^hora$|^orario|^시간|^거래시간|^時刻|^時間/],
  },
  {
    role: 'status',
    shape: 'any',
    words: [/^(status|state|stato|état|estado|zustand)|상태|状态|状態|ステータス/],
  },
  {
    role: 'reference',
    shape: 'any',
    words: [
      /^id$|(transaction|reference|ref|receipt|trace|order|거래|승인)\.?(id|no\.?|number|nr\.?|nummer|번호|code)|取引番号|照会番号|交易(单)?号|流水号|^fitid/,
    ],
  },
  {
    role: 'text',
    shape: 'any',
    words: [
      /description|narrat|verwendungszweck|buchungstext|libellé|concepto|descrizione|causale|omschrijving|적요|내용|기재|摘要|内容|说明|particulars|details?$/,
      /^(memo|text|note|title|reference|info|메모|備考|备注)/,
      /payee|merchant|name|empfänger|가맹점|거래처|利用先|对方/,
    ],
  },
  {
    role: 'counterparty',
    shape: 'any',
    words: [
      /payee|payer|merchant|counterpart|beneficiary|empfänger|auftraggeber|begünstigter|상대|거래처|의뢰인|받는|보낸|가맹점|取引先|相手|对方|商户|^name$|^from$|^to$/,
    ],
  },
]

/** Words that say which way money went, in a column of their own. */
export const sideOf = (text: string): 'in' | 'out' | null => {
  const plain = plainName(text)
  if (
    /^(c|cr|credit|crédit|crdt|h|haben|in|\+|입금|입|入金|收入|bij|deposit|paidin|income|incoming|gutschrift|eingang|받기)/.test(
      plain,
    ) &&
    !/^(cash|check|card|charge|haus|inst|c[^r])/.test(plain)
  )
    return 'in'
  if (
    /^(d|dr|debit|débit|dbit|s|soll|out|-|출금|출|出金|支出|af|withdrawal|paidout|expense|outgoing|lastschrift|ausgang|보내기)$/.test(
      plain,
    )
  )
    return 'out'
  return null
}

/** So many rows below a head are looked at before its words are believed. */
export const PROBE = 200

/**
 * Finds the head of an unknown table: the first row whose words, borne out by the cells below, name a date and an
 * amount. Null where there is none.
 */
export function findRoles(table: Table): Header<Role> | null {
  for (const [at, row] of table.rows.slice(0, 100).entries()) {
    if (plainNames(row).filter((name) => name !== '').length < 2) continue
    const below = table.rows.slice(at + 1, at + 1 + PROBE)
    const cellOf = rolesOf(row, below)
    const moves = cellOf.has('amount') || cellOf.has('in') || cellOf.has('out')
    if (cellOf.has('date') && moves) return { at, cellOf, names: row.cells, missing: [] }
  }
  return null
}

/** What the columns below a head are, by its words and by what stands in them. */
export function rolesOf(head: Row, below: readonly Row[]): Map<Role, number> {
  const names = plainNames(head)
  const cellOf = new Map<Role, number>()
  const free = new Set(names.flatMap((name, index) => (name === '' || name.length > 60 ? [] : [index])))
  for (const { role, shape, words } of roles) {
    const found = words
      .flatMap((word) => [...free].filter((index) => word.test(names[index]!)))
      .find((index) =>
        fits(
          shape,
          below.map(({ cells }) => cells[index] ?? ''),
        ),
      )
    if (found === undefined) continue
    cellOf.set(role, found)
    free.delete(found)
  }
  return cellOf
}

function fits(shape: Shape, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  if (shape === 'any' || filled.length === 0) return shape !== 'side' && shape !== 'currency'
  const test = tests[shape]
  return filled.filter(test).length >= filled.length * 0.6
}

const tests: Record<Exclude<Shape, 'any'>, (text: string) => boolean> = {
  amount: (text) => bareAmount(text) !== null || /^[-–—]+$/.test(text),
  date: (text) => printedDate(text) !== null,
  side: (text) => sideOf(text) !== null,
  currency: (text) => knownCurrency(text) !== null,
}
