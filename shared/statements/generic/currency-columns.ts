import { wordsOf } from '../words/fold'
import { type ColumnFacts, share } from './column-facts'
import { type Concepts, means } from './head-concepts'
import { currencyFit } from './head-fit'
import { currencyOfText } from './marks'

/** The columns of currencies, each with the column of figures it belongs to; null: none in particular. */
export type CurrencyPairs = ReadonlyMap<number, number | null>

/** Codes that are words or well-known symbols too. */
const ambiguous = /^(?:ALL|TRY|TOP|PEN|CUP|MOP|BAM|SOS|GEL|LAK|MAD|ANG|BOB|BND|STD|COP|ARS)$/

/** Whether a column's cells name currencies. */
const namesCurrencies = (facts: ColumnFacts, concepts: Concepts): boolean => {
  if (facts.filled === 0) return false
  // Symbols of shares and words such as `All` are codes too: only a head for currencies, or none, lets them be.
  const told = means(concepts, 'currency') > 0.4
  if (!told && facts.filled < facts.texts.length * 0.95) return false
  if (!told && [...facts.values.keys()].some((text) => ambiguous.test(text))) return false
  let named = 0
  for (const [text, count] of facts.values)
    if (currencyOfText(text) !== null && (told || /^[A-Z]{3}$/.test(text))) named += count
  return named >= facts.filled * 0.9
}

const figures = (facts: ColumnFacts): boolean =>
  facts.filled > 0 && share(facts.amounts, facts) >= 0.7 && !facts.counting

/** Rates are in no currency. */
const isRate = (concepts: Concepts): boolean =>
  means(concepts, 'rate') > 0.6 && means(concepts, 'amount', 'in', 'out', 'fee') === 0

/**
 * Pairs each column of currencies with the figures it is about: by words that both heads share (`Original amount`,
 * `Original currency`), by standing beside them, and by being filled in the same rows.
 */
export function currencyPairs(columns: readonly ColumnFacts[], concepts: readonly Concepts[]): CurrencyPairs {
  const pairs = new Map<number, number | null>()
  const amounts = columns.filter((facts) => figures(facts) && !isRate(concepts[facts.cell] ?? new Map()))
  for (const currency of columns.filter((facts) =>
    namesCurrencies(facts, concepts[facts.cell] ?? new Map()),
  )) {
    let best: number | null = null
    let most = 1
    for (const amount of amounts) {
      const score = kinship(currency, amount, columns, concepts)
      if (score > most) [most, best] = [score, amount.cell]
    }
    pairs.set(currency.cell, best)
  }
  return pairs
}

function kinship(
  currency: ColumnFacts,
  amount: ColumnFacts,
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
): number {
  const apart = currency.cell - amount.cell
  const beside = apart === 1 ? 1.6 : apart === -1 ? 1.4 : Math.abs(apart) === 2 ? 0.4 : 0
  const mine = wordsOf(currency.head)
  const shared = wordsOf(amount.head).filter(
    (word) => word.length > 1 && mine.includes(word) && !isCommon(word, columns),
  ).length
  const alike = (['foreign', 'account', 'balance', 'fee', 'in', 'out', 'from', 'to', 'net'] as const).filter(
    (concept) =>
      means(concepts[currency.cell] ?? new Map(), concept) > 0 ===
      means(concepts[amount.cell] ?? new Map(), concept) > 0,
  ).length
  // What stands right before a currency is in it, though its head says more of it than the other.
  const unlike = Math.min(9 - alike, apart === 1 ? 1 : 9)
  const together =
    currency.texts.filter((text, at) => (text !== '') === (amount.texts[at] !== '')).length /
    Math.max(1, currency.texts.length)
  return beside + 1.2 * shared - 0.9 * unlike + 1.5 * together
}

/** A word that many heads share, such as `transaction`, pairs nothing. */
const isCommon = (word: string, columns: readonly ColumnFacts[]): boolean =>
  columns.filter(({ head }) => wordsOf(head).includes(word)).length > 3

/** Whether the figures that a column of currencies belongs to are those that a reading takes, or the same in every row. */
function saysSame(cell: number | null, used: readonly number[], columns: readonly ColumnFacts[]): boolean {
  if (cell === null || used.includes(cell)) return true
  const own = columns.find((facts) => facts.cell === cell)!
  return used.some((other) =>
    columns
      .find((facts) => facts.cell === other)!
      .numbers.every((number, at) => Object.is(Math.abs(number), Math.abs(own.numbers[at] ?? NaN))),
  )
}

/** What it speaks for a column of currencies that it never changes. */
const STEADY = 0.5

/**
 * The columns that state the currency of some figures, in the order in which a row is asked for it. Empty where none does.
 *
 * @param used the columns of figures that a reading takes
 */
export function currencyCells(
  pairs: CurrencyPairs,
  used: readonly number[],
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
): readonly number[] {
  const of = (cell: number): ColumnFacts => columns.find((facts) => facts.cell === cell)!
  const own = [...pairs]
    .filter(([, amount]) => amount !== null && used.includes(amount))
    .map(([cell]) => cell)
  const usable = (own.length > 0 ? own : [...pairs].map(([cell]) => cell)).filter(
    (cell) =>
      means(concepts[cell] ?? new Map(), 'foreign') < 0.7 ||
      own.length > 0 ||
      (pairs.size === 1 &&
        of(cell).filled >= of(cell).texts.length * 0.95 &&
        saysSame(pairs.get(cell) ?? null, used, columns)),
  )
  // Where one is of other figures, such as what the buyer paid, and another is not, the other is meant.
  const home = usable.filter((cell) => saysSame(pairs.get(cell) ?? null, used, columns))
  // Of those that belong to other figures, the one that never changes is the account's.
  const steady = (cell: number): number => (own.length === 0 && of(cell).values.size === 1 ? STEADY : 0)
  const rank = (cell: number): number =>
    currencyFit(concepts[cell] ?? new Map()) +
    of(cell).filled / Math.max(1, of(cell).texts.length) +
    steady(cell)
  const ranked = (home.length > 0 ? home : usable).toSorted((a, b) => rank(b) - rank(a) || a - b)
  const [first] = ranked
  if (first === undefined) return []
  // One that every row fills is enough; where each direction has its own, a row fills one of them.
  return of(first).filled >= of(first).texts.length * 0.95 ? [first] : ranked.slice(0, 2)
}
