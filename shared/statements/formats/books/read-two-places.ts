import { negate } from '../../../money/negate'
import { minor, zero } from '../../../money/money'
import type { Cells } from '../../cells'
import type { Chosen } from '../../choose-format'
import type { ReadJob } from '../../format'
import { currencyPairs } from '../../generic/currency-columns'
import { info } from '../../generic/generic'
import type { Interpretation } from '../../generic/interpretation'
import { rolesOf } from '../../generic/role-cells'
import { stateOf } from '../../generic/states'
import type { Understood } from '../../generic/understand'
import { type Header, keysOf, optional } from '../../header'
import { layoutOf } from '../../profiles/layout'
import { type Located, readTables } from '../../read-tables'
import type { Source } from '../../source'
import type { RowOutcome } from '../../table-format'
import { TableReading } from '../../table-reading'
import type { Row, Table } from '../../tables/table'
import { Book, type Leg } from './book'
import { bookKind } from './book-kinds'
import { keptCurrencies, oneAmountTransfer } from './one-amount'
import { type TwoPlaces, twoPlacesOf, wayOfType } from './two-places'

const columns = {
  date: optional(),
  time: optional(),
  from: optional(),
  to: optional(),
  type: optional(),
  out: optional(),
  in: optional(),
  outCurrency: optional(),
  inCurrency: optional(),
  category: optional(),
  counterparty: optional(),
  reference: optional(),
  status: optional(),
  fee: optional(),
  text: optional(),
  note: optional(),
} as const
type Key = keyof typeof columns

/** A table understood as one of two places a row. */
interface OfTwoPlaces {
  readonly interpretation: Interpretation
  readonly places: TwoPlaces
}

/** The columns by what they are. Words that are nothing else are texts of the row. */
function headerOf({ interpretation, places }: OfTwoPlaces): Header<Key> {
  const { block, dates, time, fee, currencies, words } = interpretation
  const { from, to, type } = places
  const taken = new Set<number | null>([from, to, type])
  const free = (cell: number | null): number | null => (taken.has(cell) ? null : cell)
  const [text = null, note = null] = words.texts.filter((cell) => !taken.has(cell))
  const paired = [...currencyPairs(interpretation.columns, block.concepts.of)]
  const currencyOf = (amount: number): number | null =>
    paired.find(([, other]) => other === amount)?.[0] ?? (currencies.length === 1 ? currencies[0]! : null)
  const cells: Record<Key, number | null> = {
    date: dates.date,
    time,
    from,
    to,
    type,
    out: places.out,
    in: places.in,
    outCurrency: currencyOf(places.out),
    inCurrency: currencyOf(places.in),
    category: free(words.category),
    counterparty: free(words.counterparty),
    reference: free(words.reference),
    status: free(words.status),
    fee,
    text,
    note,
  }
  return {
    at: block.at,
    names: block.names,
    missing: [],
    cellOf: new Map(keysOf(columns).flatMap((key) => (cells[key] === null ? [] : [[key, cells[key]]]))),
  }
}

/**
 * Any table whose rows name two accounts: money leaves the one and reaches the other, and a transfer moves both. Null where
 * the file has no such table, or a person has said what its columns are. Where nothing tells which of the two moved, nothing
 * is read, and that is said.
 */
export async function readTwoPlaces(
  { source, found: tables }: Understood,
  job: ReadJob,
): Promise<Chosen | null> {
  if (job.answers.roles !== undefined || job.answers.head !== undefined) return null
  const found = tables.map(({ interpretation }) => ({
    interpretation,
    places: twoPlacesOf(interpretation),
  }))
  const [first] = found
  if (first === undefined || found.every(({ places }) => places === null)) return null
  const layoutWith = (rows: Chosen['rows']): Chosen => {
    const { interpretation } = first
    const { block } = interpretation
    const roles = { at: block.at, to: block.to, ...rolesOf(interpretation) }
    return { format: info, rows, layout: layoutOf(block.table, roles, null, rows.findings) }
  }
  const understood = found.flatMap(({ interpretation, places }): OfTwoPlaces[] =>
    places === null || 'unclear' in places ? [] : [{ interpretation, places }],
  )
  const lists = new Map<Table, OfTwoPlaces>()
  for (const one of understood) {
    const { block } = one.interpretation
    const before = lists.get(block.table)
    if (before === undefined) lists.set(block.table, one)
    // A head that stands again further down goes on with the list above.
    else if (before.interpretation.block.names.join('|') !== block.names.join('|')) return null
  }
  const unclear = found.flatMap(({ places }) =>
    places !== null && 'unclear' in places ? [places.unclear] : [],
  )
  if (unclear.length > 0) return layoutWith(unread(source, unclear[0]!))
  // Further lists of another kind are read together, as any table is.
  if (understood.length < found.length) return null
  return layoutWith(await readAll(source, lists, understood, job))
}

/** Nothing was read: the rows name two accounts, and which of them moved is not said. */
function unread(source: Source, names: readonly [string, string]): TableReading {
  const reading = new TableReading(source.file)
  for (const { rows } of source.tables) for (const row of rows) reading.skip(row, 'detail')
  reading.problems.push({ code: 'two-accounts', names, at: { file: source.file } })
  return reading
}

async function readAll(
  source: Source,
  lists: ReadonlyMap<Table, OfTwoPlaces>,
  understood: readonly OfTwoPlaces[],
  job: ReadJob,
): Promise<Chosen['rows']> {
  const located = [...lists.values()].map((one): Located<Key> => ({
    table: one.interpretation.block.table,
    header: headerOf(one),
  }))
  const ends = new Map(understood.map(({ interpretation: { block } }) => [block.table, block.to]))
  const below = new Set<Row | undefined>([...ends].map(([table, to]) => table.rows[to]))
  return readTables<Key>(
    {
      info,
      columns,
      date: 'date',
      amounts: ['out', 'in'],
      end: (row) => below.has(row),
      begin: (view) => {
        const book = new Book<Key>(view, 'date', ['out', 'in'])
        const row = rowReader(book, lists.get(view.table)!)
        return {
          row,
          stated: () => book.stated(),
          get questions() {
            return book.questions
          },
          get findings() {
            return book.findings
          },
        }
      },
    },
    source,
    located,
    job,
  )
}

function rowReader(
  book: Book<Key>,
  { interpretation, places }: OfTwoPlaces,
): (cells: Cells<Key>) => RowOutcome {
  const { from, to, signed, incomeFirst } = places
  const { table, at } = interpretation.block
  const rows = table.rows.slice(at + 1)
  const codes = [book.texts('outCurrency'), book.texts('inCurrency')] as const
  const kept = keptCurrencies(
    rows.map((row, index) => {
      const way = places.wayOf(row)
      const first = way === 'out' || (way === 'in' && incomeFirst)
      const accounts = way === null || way === 'transfer' ? [] : [row.cells[first ? from : to] ?? '']
      return { accounts, currency: book.named(codes[first ? 0 : 1][index] ?? '') }
    }),
  )
  const byLine = new Map(rows.map((row) => [row.line, row]))
  return (cells) => {
    const way = places.wayOf(byLine.get(cells.line)!)
    const accountOf = (side: 'out' | 'in'): string => book.account(cells, side === 'out' ? 'from' : 'to')
    const legOf = (side: 'out' | 'in', effect: 'out' | 'in'): Leg => {
      const code = side === 'out' ? 'outCurrency' : 'inCurrency'
      const currency = book.currency(cells, cells.has(code) ? code : null, side)
      const printed = cells.amount(side, currency)
      // A sign tells what the row did to its account; a transfer takes from the first and gives to the second.
      if (signed && way !== 'transfer') return { account: accountOf(side), currency, amount: printed }
      const size = signed ? minor(Math.abs(printed)) : printed
      return { account: accountOf(side), currency, amount: effect === 'out' ? negate(size) : size }
    }
    const said = {
      texts: [cells.text('counterparty'), cells.text('text'), cells.text('note')],
      counterparty: cells.text('counterparty'),
      reference: cells.text('reference'),
      time: cells.time('time'),
      status: stateOf(cells.text('status')) ?? ('posted' as const),
    }
    // Whether a fee is part of the amount, and of whose, is not said.
    if (/[1-9]/.test(cells.text('fee')))
      cells.wrong({ code: 'not-understood', text: cells.text('fee') }, 'fee', zero)
    if (way === 'transfer') {
      const legs = [legOf('out', 'out'), legOf('in', 'in')] as const
      const one = places.out === places.in
      return one
        ? oneAmountTransfer(book, cells, said, legs, kept, 'out')
        : book.transfer(cells, said, ...legs)
    }
    if (way === null) {
      const type = cells.text('type')
      if (places.type !== null && wayOfType(type) === null)
        cells.wrong({ code: 'unknown-state', text: type }, 'type', zero)
      else if (/^[0.,]*$/.test(cells.text('out') + cells.text('in'))) return 'never-moved'
      else cells.wrong({ code: 'no-side', text: cells.first('out', 'in') }, 'out', zero)
      return []
    }
    const first = way === 'out' || incomeFirst
    const leg = legOf(first ? 'out' : 'in', way)
    if (leg.amount === 0 && cells.problem('') === null) return 'never-moved'
    const other = cells.text(first ? 'to' : 'from')
    const category = cells.text('category')
    const given = way === 'out' && leg.amount > 0
    return book.entry(cells, {
      ...said,
      ...leg,
      texts: [...said.texts, other, category],
      counterparty: said.counterparty || other,
      kind: given ? 'refund' : bookKind(`${category} ${other}`.trim(), leg.amount),
    })
  }
}
