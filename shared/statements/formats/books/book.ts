import type { Day } from '../../../day'
import type { Draft, TransactionKind, TransactionStatus } from '../../../model'
import { bareAmount } from '../../../money/bare-amount'
import { type Currency, decimalsOf } from '../../../money/currency'
import { knownCurrency, noCurrency } from '../../../money/currency-codes'
import { type Minor, zero } from '../../../money/money'
import { parseAmount } from '../../../money/parse-amount'
import type { Cells } from '../../cells'
import { decimalStyle } from '../../decimal-style'
import type { StatedPart } from '../../format'
import { askCurrency, type FoundCurrency } from '../../generic/currency'
import { kindOfTexts } from './book-kinds'
import { viewCurrency } from '../../generic/view-currency'
import { makeDraft, orNull } from '../../make-draft'
import { printedDate } from '../../parse-date'
import type { Finding, Question } from '../../reading'
import type { TableView } from '../../table-format'
import { type Table, textOf } from '../../tables/table'
import { collapse } from '../../text/plain'
import { accountKindOf } from './account-kind'

/** One row of a household book, as its format understands it. */
export interface Entry {
  readonly account: string
  readonly amount: Minor
  readonly currency: Currency
  readonly kind: TransactionKind
  /** What the row says, the most telling first; empty texts are passed over. */
  readonly texts: readonly string[]
  readonly counterparty?: string
  readonly reference?: string
  readonly status?: TransactionStatus
  readonly balance?: Minor | null
  readonly fee?: Minor
  /** A time that stands apart from the date. */
  readonly time?: string | null
  /** The day where the row's own date is none. */
  readonly day?: Day
}

/** One side of a transfer between two accounts of the book. */
export type Leg = Pick<Entry, 'account' | 'amount' | 'currency'>

/**
 * What the export of a household program has in common whatever the program: several accounts in one list, a currency
 * that may have to be asked, accounts that begin with what was in them.
 */
export class Book<C extends string> {
  private readonly found: FoundCurrency
  private readonly parts = new Map<string, { account: string; currency: Currency; began: boolean }>()
  private places: ReadonlyMap<number, number> | null = null
  private readonly held = new Map<string, string>()
  private unstated: { readonly text: string; readonly line: number } | null = null

  /**
   * @param date the column that dates a row
   * @param amounts the columns of amounts, whose marks may tell the currency
   */
  private readonly nameless = new Map<C, boolean>()

  constructor(
    private readonly view: TableView<C>,
    private readonly date: C,
    amounts: readonly C[],
  ) {
    this.found = viewCurrency(view, date, amounts)
  }

  /** The texts of a column, to be looked through before the first row. */
  texts(key: C): readonly string[] {
    return this.view.texts(key)
  }

  /** Whether the file has the column. */
  has(key: C): boolean {
    return this.view.has(key)
  }

  /** The heads of all columns, as the file has them. */
  get heads(): readonly string[] {
    return this.view.header.names
  }

  /** All tables of the file, this one too. */
  get tables(): readonly Table[] {
    return this.view.source.tables
  }

  /** The table that is being read. */
  get table(): Table {
    return this.view.table
  }

  /** Which row below the head is being read, from 0: to look up what was found before the first row. */
  rowOf(cells: Cells<C>): number {
    if (this.places === null) {
      const { table, header } = this.view
      this.places = new Map(table.rows.slice(header.at + 1).map(({ line }, row) => [line, row]))
    }
    return this.places.get(cells.line) ?? -1
  }

  /** The texts of a column in those rows that have a date: others are totals, heads and remarks. */
  dated(key: C): readonly string[] {
    const dates = this.view.texts(this.date)
    return this.view.texts(key).filter((_, row) => printedDate(dates[row] ?? '') !== null)
  }

  /** The lines above the head. */
  get above(): readonly string[] {
    const { table, header } = this.view
    return table.rows.slice(0, Math.max(0, header.at)).map(textOf)
  }

  /** The currency of a row: its own column, the mark beside its amount, the file's, what the person said; else it is asked. */
  currency(cells: Cells<C>, column: C | null, ...amounts: readonly C[]): Currency {
    const code = column === null ? '' : cells.text(column)
    if (code !== '') return cells.currency(column!)
    const texts = amounts.map((key) => cells.text(key)).filter((text) => text !== '')
    const strange = this.strangeMark(texts[0] ?? '')
    if (strange !== null)
      return cells.wrong({ code: 'bad-currency', text: strange }, amounts[0] ?? null, noCurrency)
    const currency = this.found.of(texts[0] ?? '')
    if (currency !== null) return currency
    this.unstated ??= { text: texts[0] ?? '', line: cells.line }
    return noCurrency
  }

  /** The account that a column names; a row whose money moved has to name it, unless the file names none at all. */
  account(cells: Cells<C>, column: C): string {
    const name = cells.text(column)
    return name !== '' || this.namesNone(column) ? name : cells.wrong({ code: 'no-account' }, column, name)
  }

  /** Whether a column is empty in every row. */
  private namesNone(column: C): boolean {
    const known = this.nameless.get(column) ?? this.view.texts(column).every((text) => text === '')
    this.nameless.set(column, known)
    return known
  }

  /** A mark beside an amount that says nothing certain, in a file whose currency is known by another mark. */
  private strangeMark(text: string): string | null {
    const mark = bareAmount(text)?.mark ?? ''
    if (mark === '' || this.found.beside(text) !== null) return null
    const known = bareAmount(this.found.finding?.evidence ?? '')?.mark ?? ''
    return known === '' || known === mark ? null : mark
  }

  /** The currency a text names; null where none. */
  named(text: string): Currency | null {
    return knownCurrency(text)
  }

  /** A movement of one account. */
  entry(cells: Cells<C>, said: Entry): Draft {
    const key = `${said.currency} ${said.account}`
    if (!this.parts.has(key))
      this.parts.set(key, { account: said.account, currency: said.currency, began: false })
    const text = collapse(said.texts.find((one) => one !== '') ?? '')
    return makeDraft({
      line: cells.line,
      account: said.account,
      day: said.day ?? cells.day(this.date),
      time: said.time ?? dayTime(cells.time(this.date)),
      amount: said.amount,
      currency: said.currency,
      kind: kindOfTexts(said.kind, [...said.texts, said.counterparty ?? ''], said.amount),
      fee: said.fee ?? zero,
      text,
      counterparty: orNull(said.counterparty ?? ''),
      reference: orNull(said.reference ?? ''),
      status: said.status ?? 'posted',
      balance: said.balance ?? null,
    })
  }

  /** What an account began with: it moves the balance and is no income, and there was nothing before it. */
  opening(cells: Cells<C>, said: Omit<Entry, 'kind'>): Draft {
    const draft = this.entry(cells, { ...said, kind: 'adjustment' })
    this.parts.get(`${said.currency} ${said.account}`)!.began = true
    return draft
  }

  /** Money that went from one account of the book to another, written once: a movement of each. */
  transfer(cells: Cells<C>, said: Omit<Entry, keyof Leg | 'kind'>, from: Leg, to: Leg): readonly Draft[] {
    const shared = { ...said, kind: 'transfer' } as const
    return [
      this.entry(cells, { ...shared, texts: [...said.texts, to.account], counterparty: to.account, ...from }),
      this.entry(cells, {
        ...shared,
        texts: [...said.texts, from.account],
        counterparty: from.account,
        ...to,
      }),
    ]
  }

  /** Notes what the file says lies in an account now, beside its rows. */
  holds(account: string, text: string): void {
    this.held.set(account, text)
  }

  /** What the export says about its accounts. */
  stated(): readonly StatedPart[] {
    return [...this.parts.values()].map(({ account, currency, began }) => {
      const kind = accountKindOf(account)
      const closing = this.closingOf(account, currency)
      return {
        account,
        currency,
        ...(kind ? { kind } : {}),
        ...(began ? { opening: zero } : {}),
        ...(closing === null ? {} : { closing }),
      }
    })
  }

  /** A sum beside the rows is that of an account in one currency: what two hold together says nothing of either. */
  private closingOf(account: string, currency: Currency): Minor | null {
    const text = this.held.get(account)
    const several = [...this.parts.values()].filter((part) => part.account === account).length > 1
    if (text === undefined || several) return null
    const { mark } = decimalStyle([...this.held.values()])
    return parseAmount(text, mark === 'comma' ? 'comma' : 'point', decimalsOf(currency))
  }

  get questions(): readonly Question[] {
    return this.unstated === null ? [] : [askCurrency(this.unstated.text, this.unstated.line)]
  }

  get findings(): readonly Finding[] {
    return this.found.finding === null ? [] : [this.found.finding]
  }
}

/** A moment at midnight is a day whose time nobody wrote down. */
const dayTime = (time: string | null): string | null =>
  time !== null && /^00:00(?::00)?$/.test(time) ? null : time
