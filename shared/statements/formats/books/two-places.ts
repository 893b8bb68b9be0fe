import { isProof } from '../../generic/chain'
import { isNothing } from '../../generic/column-facts'
import { currencyPairs } from '../../generic/currency-columns'
import { type Concepts, means } from '../../generic/head-concepts'
import type { Interpretation } from '../../generic/interpretation'
import { printedDate } from '../../parse-date'
import type { Row } from '../../tables/table'
import { sideWords } from '../../words/statement-words'
import { isOwnMove } from './book-kinds'

/** Which of the two places of a row money left and reached: `out` the first alone, `in` the second alone. */
export type Way = 'out' | 'in' | 'transfer'

/** A table whose rows name where money comes from and where it goes, by place of the columns. */
export interface TwoPlaces {
  readonly from: number
  readonly to: number
  readonly type: number | null
  /** What left the first place and what reached the second: one column where rows have one amount. */
  readonly out: number
  readonly in: number
  /** Whether income names its account first, as some programs do. */
  readonly incomeFirst: boolean
  /** Whether what was spent bears a minus. */
  readonly signed: boolean
  /** What a row is by its type, its amounts and its places; null where they do not tell. */
  readonly wayOf: (row: Row) => Way | null
}

/** Two places whose rows do not tell which of them moved, by the heads of their columns. */
export interface Unclear {
  readonly unclear: readonly [string, string]
}

/** Bare prepositions that head columns; as words of longer heads they mean nothing. */
const bareFrom = /^(?:из|откуда|from)$/iu
/** A word for an account in a head that says where it stands too (`From account`, `출금계좌`). */
const accountHead =
  /account|wallet|card\b|сч[её]т|кошел|konto|cuenta|compte|conto|conta\b|rekening|계좌|지갑|口座|財布|账户|帳戶|賬戶/iu
const bareTo = /^(?:в|куда|to)$/iu

/** Such a share of the types must be known for a column to be one of types. */
const KNOWN = 0.9

/** A type is one of few. */
const MOST_TYPES = 12

const text = (row: Row, cell: number): string => {
  const said = row.cells[cell] ?? ''
  return isNothing(said) ? '' : said
}

/** What a word of a column of types says. */
export function wayOfType(word: string): Way | null {
  if (isOwnMove(word)) return 'transfer'
  const found = new Set(
    sideWords()
      .find(word)
      .flatMap(({ whole, meaning, length }) => (whole && length > 1 ? [meaning] : [])),
  )
  return found.size === 1 ? [...found][0]! : null
}

/**
 * The two places of a table, by its heads and by what stands in them: rows that name both as places of money are transfers
 * between them. Null where it has none, or where one place is in every row: it is that one's list.
 */
export function twoPlacesOf(understood: Interpretation): TwoPlaces | Unclear | null {
  const { block, columns, balance, chain } = understood
  if (balance !== null && isProof(chain)) return null
  const conceptsOf = (cell: number): Concepts => block.concepts.of[cell] ?? new Map()
  const head = (cell: number): string => block.names[cell] ?? ''
  const places = columns.filter(
    ({ cell, filled, words, dates, amounts, currencies }) =>
      filled > 0 && words > (dates + amounts + currencies) * 2 && cell !== understood.dates.date,
  )
  const isAccount = (cell: number): boolean =>
    means(conceptsOf(cell), 'account', 'card') > 0.5 || accountHead.test(head(cell))
  const lean = (cell: number): number => {
    const c = conceptsOf(cell)
    if (bareFrom.test(head(cell))) return 1
    if (bareTo.test(head(cell))) return -1
    const told = means(c, 'from') - means(c, 'to')
    return told === 0 && isAccount(cell) ? means(c, 'out') - means(c, 'in') : told
  }
  const to = places.find(({ cell }) => lean(cell) < 0)?.cell
  const from = (
    places.find(({ cell }) => lean(cell) > 0) ??
    places.find(({ cell }) => lean(cell) === 0 && isAccount(cell) && to !== undefined && isAccount(to))
  )?.cell
  if (from === undefined || to === undefined) return null
  const { account } = understood
  if (account !== null && account !== from && account !== to) return null
  const filled = block.table.rows.slice(block.from, block.to).filter(({ cells }) => cells.length > 2)
  // Sums and remarks below have no day.
  const rows = filled.filter(({ cells }) => printedDate(cells[understood.dates.date] ?? '') !== null)
  if (rows.length * 2 < filled.length) return null
  const pairs = rows.map((row) => [text(row, from), text(row, to)] as const).filter(([a, b]) => a + b !== '')
  const amounts = amountsOf(understood, conceptsOf)
  const one = amounts.out === amounts.in
  const type = typeColumn(understood, rows, [from, to])
  const named = type !== null || isAccount(from) || isAccount(to)
  if (isOneList(pairs, named ? 1 : MOST_OF_ONE)) return null
  const shared = sharedOf(pairs)
  const alone = pairs.some(([a, b]) => a === '' || b === '')
  // Where what is no account is left empty, both sides are accounts.
  const bare =
    alone &&
    ((isAccount(from) && isAccount(to)) || (pairs.some(([a]) => a === '') && pairs.some(([, b]) => b === '')))
  const wayByPlaces = (row: Row): Way | null => {
    const [a, b] = [text(row, from), text(row, to)]
    if (a === '' || b === '') return a === b ? null : a === '' ? 'in' : 'out'
    if (bare) return 'transfer'
    return shared.has(a) ? (shared.has(b) ? 'transfer' : 'out') : shared.has(b) ? 'in' : null
  }
  const wayByAmounts = (row: Row): Way | null => {
    const [left, came] = [amounts.out, amounts.in].map((cell) => /[1-9]/.test(row.cells[cell] ?? ''))
    return left ? (came ? 'transfer' : 'out') : came ? 'in' : null
  }
  const wayOf = (row: Row): Way | null =>
    type !== null ? wayOfType(text(row, type)) : one ? wayByPlaces(row) : wayByAmounts(row)
  const moved = rows.filter((row) => wayOf(row) === 'transfer' && text(row, from) !== text(row, to))
  if (moved.length === 0) return null
  const negative = (row: Row): boolean => one && /^\W*[-−(]/u.test(row.cells[amounts.out] ?? '')
  const signed = rows.some((row) => negative(row) && wayOf(row) !== 'in')
  // Amounts that go both ways in transfers are halves of them, each in a row of its own.
  const halves = signed && moved.some(negative) && !moved.every(negative)
  const unclear = { unclear: [head(from), head(to)] } as const
  if (halves) return named && lean(from) !== 0 ? unclear : null
  // Names alone do not tell an account from whom it paid and was paid by; signs tell which way money of people went.
  const told = signed || understood.shape.kind !== 'single'
  if (type === null && one && !alone) return told && !named ? null : unclear
  const incomeFirst = namesIncomeFirst(rows, { from, to, wayOf })
  return { from, to, type, ...amounts, signed, wayOf, incomeFirst }
}

/** Where heads and types say nothing of accounts, such a share of one name makes a list that one's. */
const MOST_OF_ONE = 0.8

/** Whether one name is in the rows, on either side: the list is that one's, and the others are whom it dealt with. */
function isOneList(pairs: readonly (readonly [string, string])[], share: number): boolean {
  const counts = new Map<string, number>()
  for (const [a, b] of pairs)
    for (const name of new Set([a, b])) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  return Math.max(0, ...counts.values()) >= pairs.length * share
}

/** Names that money both left and reached, and those that stand alone in a row. */
function sharedOf(pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const [sources, targets] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const alone = pairs.flatMap(([a, b]) => (a === '' || b === '' ? [a || b] : []))
  return new Set([...sources].filter((name) => name !== '' && targets.has(name)).concat(alone))
}

/** The columns of what left and of what arrived, by their heads, or by each having a currency of its own. */
function amountsOf(
  { columns, shape, block }: Interpretation,
  conceptsOf: (cell: number) => Concepts,
): Pick<TwoPlaces, 'out' | 'in'> {
  const figures = columns.filter(({ filled, amounts }) => filled > 0 && amounts > filled * 0.8)
  const of = (way: 'in' | 'out', other: 'in' | 'out'): number | undefined =>
    figures.find(({ cell }) => means(conceptsOf(cell), way) > means(conceptsOf(cell), other))?.cell
  const [out, into] = [of('out', 'in'), of('in', 'out')]
  if (out !== undefined && into !== undefined) return { out, in: into }
  if (shape.kind === 'pair') return { out: shape.out, in: shape.in }
  const paired = new Set(
    [...currencyPairs(columns, block.concepts.of).values()].filter((cell) => cell !== null),
  )
  const [other] = [...paired].filter((cell) => cell !== shape.amount)
  return paired.size === 2 && paired.has(shape.amount) && other !== undefined
    ? { out: shape.amount, in: other }
    : { out: shape.amount, in: shape.amount }
}

/** The column whose words say of nearly every row whether it is an expense, an income or a transfer. */
function typeColumn(
  { columns }: Interpretation,
  rows: readonly Row[],
  taken: readonly number[],
): number | null {
  for (const { cell, values, filled } of columns) {
    if (taken.includes(cell) || filled === 0 || values.size > MOST_TYPES) continue
    const ways = rows.flatMap((row) => (text(row, cell) === '' ? [] : [wayOfType(text(row, cell))]))
    const known = ways.filter((way) => way !== null)
    if (known.length < ways.length * KNOWN || ways.length < rows.length * KNOWN) continue
    if (known.includes('transfer') && known.some((way) => way !== 'transfer')) return cell
  }
  return null
}

/** Whether income names its account in the first column, by the names of places that expenses and transfers show. */
function namesIncomeFirst(
  rows: readonly Row[],
  { from, to, wayOf }: Pick<TwoPlaces, 'from' | 'to' | 'wayOf'>,
): boolean {
  const known = new Set(
    rows.flatMap((row) => {
      const way = wayOf(row)
      return way === 'transfer' ? [text(row, from), text(row, to)] : way === 'out' ? [text(row, from)] : []
    }),
  )
  const income = rows.filter((row) => wayOf(row) === 'in')
  const count = (cell: number): number => income.filter((row) => known.has(text(row, cell))).length
  return count(from) > count(to)
}
