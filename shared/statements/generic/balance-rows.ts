import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import type { Minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import type { Decisions } from '../decisions'
import { decimalHint } from '../decimal-style'
import type { StatedPart } from '../format'
import type { Row } from '../tables/table'
import type { RowMeaning } from '../words/vocabulary'
import { fine, isNothing } from './column-facts'
import { isDataRow } from './find-blocks'
import type { Interpretation } from './interpretation'
import { meaningOfCells } from './row-meaning'
import { usedIn } from './money-columns'

/** A statement has at least so many movements before its sums can be told from them. */
const LEAST = 3

/** At most so many rows of balances and turnovers stand at the end. */
const MOST_AT_END = 4

/** Rows among the movements that state balances and sums, and what they state. */
export class BalanceRows {
  private readonly byFigures: ReadonlySet<number>
  private opening: { amount: Minor; currency: Currency } | null = null
  private closing: { amount: Minor; currency: Currency } | null = null

  constructor(private readonly interpretation: Interpretation) {
    this.byFigures = balancesByFigures(interpretation)
  }

  /** Whether a row states a balance or a sum, as the figures prove: opening balance and movements make the closing one. */
  isBalance(at: number): boolean {
    return this.byFigures.has(at)
  }

  /** Keeps what a row of a balance states. */
  note(
    meaning: RowMeaning | null,
    row: Row,
    decisions: Decisions,
    currencyOf: (text: string) => Currency,
  ): void {
    if (meaning !== 'opening' && meaning !== 'closing') return
    const { balance, shape } = this.interpretation
    const cells = [...(balance === null ? [] : [balance]), ...usedIn(shape)]
    for (const cell of cells) {
      const text = row.cells[cell] ?? ''
      if (isNothing(text) || (shape.kind === 'side' && cell === shape.side.cell)) continue
      const currency = currencyOf(text)
      const hint = decimalHint(text)
      const mark = hint === 'point' || hint === 'comma' ? hint : (decisions.decimalOf(cell) ?? 'point')
      const amount = currency === noCurrency ? null : parseAmount(text, mark, decimalsOf(currency))
      if (amount === null) continue
      const owed = shape.kind === 'side' && shape.side.sideOf.get(row.cells[shape.side.cell] ?? '') === 'out'
      const value = { amount: (owed ? -Math.abs(amount) : amount) as Minor, currency }
      if (meaning === 'opening') this.opening ??= value
      else this.closing = value
      return
    }
  }

  stated(account: string): readonly StatedPart[] {
    const { opening, closing, interpretation } = this
    const currency = (opening ?? closing)?.currency
    // Balances beside each row say the same, and more.
    if (currency === undefined || interpretation.balance !== null || interpretation.account !== null)
      return []
    return [
      {
        account,
        currency,
        ...(opening ? { opening: opening.amount } : {}),
        ...(closing ? { closing: closing.amount } : {}),
      },
    ]
  }
}

/**
 * Rows at the ends of a table that are no movements, in whatever language: the first is the opening and the last the closing
 * balance where the rows between them lead from one to the other and look otherwise, and those before the last are sums.
 */
function balancesByFigures(one: Interpretation): ReadonlySet<number> {
  const { block, shape, mark, balance } = one
  const none = new Set<number>()
  if (balance !== null || shape.kind === 'pair') return none
  const { rows } = block.table
  const places: number[] = []
  for (let at = block.from; at < block.to; at++) if (isDataRow(rows[at]!)) places.push(at)
  if (places.length < LEAST + 2) return none
  const ends = [...places.slice(0, 2), ...places.slice(-MOST_AT_END - 1)]
  // Where words tell, they are followed.
  if (ends.some((at) => meaningOfCells(rows[at]!.cells) !== null)) return none
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
      return new Set(apart)
  }
  return none
}

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
