import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import type { Minor } from '../../money/money'
import { bareAmount } from '../../money/bare-amount'
import { type DecimalMark, parseAmount } from '../../money/parse-amount'
import type { Decisions } from '../decisions'
import { decimalHint } from '../decimal-style'
import type { StatedPart } from '../format'
import type { Row } from '../tables/table'
import type { RowMeaning } from '../words/vocabulary'
import { fine, isNothing } from './column-facts'
import { type Block, isDataRow } from './find-blocks'
import type { Interpretation } from './interpretation'
import { meaningOfCells, rowMeaning } from './row-meaning'
import { printedDate } from '../parse-date'
import { headWords } from '../words/statement-words'
import { usedIn } from './money-columns'

/** A statement has at least so many movements before its sums can be told from them. */
const LEAST = 3

/** At most so many rows of balances and turnovers stand at the end. */
const MOST_AT_END = 4

/** What is stated of one account in one currency. */
type Noted = { -readonly [field in keyof StatedPart]: StatedPart[field] }

/** Rows among the movements that state balances and sums, and what they state. */
export class BalanceRows {
  private readonly byFigures: ReadonlyMap<number, RowMeaning>
  /** What was stated, by account and currency. */
  private readonly noted = new Map<string, Noted>()

  constructor(private readonly interpretation: Interpretation) {
    this.byFigures = balancesByFigures(interpretation)
  }

  /** What a row states, as the figures prove: opening balance and movements make the closing one; null of a movement. */
  provenAt(at: number): RowMeaning | null {
    return this.byFigures.get(at) ?? null
  }

  /** Keeps what a row of a balance states. */
  note(
    meaning: RowMeaning | null,
    row: Row,
    decisions: Decisions,
    currencyOf: (text: string) => Currency,
    account: string,
  ): void {
    if (meaning !== 'opening' && meaning !== 'closing') return
    const { balance, shape } = this.interpretation
    const cells = [...(balance === null ? [] : [balance]), ...usedIn(shape)]
    for (const cell of cells) {
      const text = row.cells[cell] ?? ''
      if (isNothing(text) || (shape.kind === 'side' && cell === shape.side.cell)) continue
      const currency = currencyOf(text)
      const amount = amountOf(text, currency, decisions.decimalOf(cell) ?? 'point')
      if (amount === null) continue
      const owed = shape.kind === 'side' && shape.side.sideOf.get(row.cells[shape.side.cell] ?? '') === 'out'
      const value = (owed ? -Math.abs(amount) : amount) as Minor
      const noted = this.of(account, currency)
      if (meaning === 'opening') noted.opening ??= value
      else noted.closing = value
      return
    }
  }

  /** Keeps the balance that the lines above the table state: on a list without running balances it is the closing one. */
  noteAbove(
    rows: readonly Row[],
    decisions: Decisions,
    currencyOf: (text: string) => Currency,
    account: string,
  ): void {
    for (const { cells } of rows.slice(-30)) {
      const at = cells.findIndex((cell) => isBalanceName(cell.replace(/[:：].*$/, '')))
      const text =
        at === -1
          ? undefined
          : cells.slice(at + 1).find((cell) => bareAmount(cell) !== null && printedDate(cell) === null)
      if (text === undefined) continue
      const amount = amountOf(
        text,
        currencyOf(text),
        decisions.decimalOf(this.interpretation.columns.length) ?? 'point',
      )
      if (amount !== null) this.of(account, currencyOf(text)).closing = amount
    }
  }

  stated(): readonly StatedPart[] {
    // Balances beside each row say the same, and more.
    return this.interpretation.balance === null ? [...this.noted.values()] : []
  }

  private of(account: string, currency: Currency): Noted {
    const key = `${account}\n${currency}`
    const noted = this.noted.get(key) ?? { account, currency }
    this.noted.set(key, noted)
    return noted
  }
}

/** An amount as a line prints it; null where it cannot be read, or its currency is not known. */
function amountOf(text: string, currency: Currency, by: DecimalMark): Minor | null {
  const hint = decimalHint(text)
  const mark = hint === 'point' || hint === 'comma' ? hint : by
  return currency === noCurrency ? null : parseAmount(text, mark, decimalsOf(currency))
}

/** A line's name that means the balance of the account, not what may be drawn from it. */
const isBalanceName = (text: string): boolean => {
  if (text.length > 60 || rowMeaning(text) === 'opening') return false
  const meanings = new Set(
    headWords()
      .find(text)
      .map(({ meaning }) => meaning),
  )
  return meanings.has('balance') && !meanings.has('limit') && !meanings.has('before')
}

/**
 * Rows at the ends of a table that are no movements, in whatever language: the first is the opening and the last the closing
 * balance where the rows between them lead from one to the other and look otherwise, and those before the last are sums.
 */
function balancesByFigures(one: Interpretation): ReadonlyMap<number, RowMeaning> {
  const { block, shape, mark, balance } = one
  const none = new Map<number, RowMeaning>()
  if (balance !== null || shape.kind === 'pair') return none
  const { rows } = block.table
  const dataAt = (at: number): boolean => isDataRow(rows[at]!)
  const ends = endsOf(block, dataAt)
  if (ends === null) return none
  // Where words tell, they are followed.
  if ([...ends.first.slice(0, 2), ...ends.last].some((at) => meaningOfCells(rows[at]!.cells) !== null))
    return none
  // A look at a few rows tells of nearly every table that its ends are rows like the others.
  const few = ends.first.slice(1).map((at) => rows[at]!)
  if (![ends.first[0]!, ends.last.at(-1)!].every((at) => looksOtherwise(rows[at]!, few))) return none
  const places: number[] = []
  for (let at = block.from; at < block.to; at++) if (dataAt(at)) places.push(at)
  const moveAt = (at: number): number => {
    const number = fine(rows[at]!.cells[shape.amount] ?? '', mark)
    if (shape.kind === 'single') return number
    const said = shape.side.sideOf.get(rows[at]!.cells[shape.side.cell] ?? '') ?? null
    return said === null ? NaN : said === 'in' ? Math.abs(number) : -Math.abs(number)
  }
  const first = moveAt(places[0]!)
  const last = moveAt(places.at(-1)!)
  for (let end = 1; end <= MOST_AT_END && places.length - end - 1 >= LEAST; end++) {
    const middle = places.slice(1, places.length - end)
    const moves = middle.map(moveAt)
    const sum = moves.reduce((total, move) => total + move, 0)
    if (first + sum !== last || sum === 0) continue
    const ins = moves.reduce((total, move) => total + Math.max(0, move), 0)
    const outs = moves.reduce((total, move) => total - Math.min(0, move), 0)
    const sums = places.slice(places.length - end, -1)
    if (!sums.every((at) => [ins, outs].includes(Math.abs(moveAt(at))))) continue
    const apart = [places[0]!, ...places.slice(places.length - end)]
    if (
      apart.every((at) =>
        looksOtherwise(
          rows[at]!,
          middle.map((one) => rows[one]!),
        ),
      )
    )
      return new Map(apart.map((at, place) => [at, meaningAt(place, apart.length)]))
  }
  return none
}

/** Where the first and the last rows with a day and a figure stand; null of a table that has too few. */
function endsOf(
  { from, to }: Block,
  dataAt: (at: number) => boolean,
): { readonly first: readonly number[]; readonly last: readonly number[] } | null {
  const first: number[] = []
  for (let at = from; at < to && first.length < LEAST + 1; at++) if (dataAt(at)) first.push(at)
  const last: number[] = []
  for (let at = to - 1; at >= from && last.length < MOST_AT_END + 1; at--) if (dataAt(at)) last.unshift(at)
  return first.length < LEAST + 1 || last.at(-1)! <= first.at(-1)! ? null : { first, last }
}

/** The first is the opening balance, the last the closing one, sums stand between. */
const meaningAt = (place: number, count: number): RowMeaning =>
  place === 0 ? 'opening' : place === count - 1 ? 'closing' : 'turnover'

/** Whether a row has a word or an empty cell where all the others have another word, or one. */
function looksOtherwise({ cells }: Row, others: readonly Row[]): boolean {
  const width = others[0]!.cells.length
  for (let cell = 0; cell < width; cell++) {
    const texts = new Set(others.map((row) => row.cells[cell] ?? ''))
    const mine = cells[cell] ?? ''
    if (texts.size === 1 && !texts.has(mine)) return true
    if (mine === '' && !texts.has('')) return true
  }
  return false
}
