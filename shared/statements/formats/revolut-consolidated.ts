import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import { decimalHint } from '../decimal-style'
import { type StatementFormat, noRows, type ReadJob, type Rows, type StatedPart } from '../format'
import { type Columns, column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft } from '../make-draft'
import { type Readable, readTables } from '../read-tables'
import type { FormatInfo } from '../reading'
import type { Source } from '../source'
import type { TableReader } from '../table-format'
import type { Table } from '../tables/table'
import { aloneIn, type Section, sectionsOf, titled } from './revolut-sections'
import { revolutInterest, revolutKinds, revolutTax } from './revolut-words'
import { withoutWorth } from './without-worth'

const info: FormatInfo = {
  id: 'revolut-consolidated',
  label: 'Revolut consolidated statement (CSV)',
  provider: 'revolut',
  accountKind: 'wallet',
  accountName: 'Revolut',
}

/** Words of descriptions and categories. */
const kinds: KindWords = [
  ['adjustment', revolutTax],
  [
    'transfer',
    /\bpockets?\b|\bvaults?\b|savings|sparen|épargne|risparmi|ahorro|oszczędno|poupança|spaarpot/i,
  ],
  ['income', revolutInterest],
  ...revolutKinds,
]

type Key = 'day' | 'text' | 'category' | 'moved' | 'balance' | 'fees'

const columns: Columns<Key> = {
  day: column('Date'),
  text: optional('Description'),
  category: optional('Category'),
  moved: column('Money in/out'),
  balance: column('Balance'),
  fees: optional('Fees'),
}

/** A section as a table of its own: what stands in it, with its head first, and amounts without their worth at home. */
function tableOf({ rows }: Table, { title, from, to }: Section): Table {
  return {
    name: title,
    rows: rows.slice(from, to).map(({ line, cells }) => ({ line, cells: cells.map(withoutWorth) })),
  }
}

function readerOf(section: Section): Readable<Key> {
  const { title: account, currency } = section
  return {
    info,
    columns,
    date: 'day',
    amounts: ['moved', 'balance'],
    begin: (): TableReader<Key> => ({
      row: (cells) => {
        const amount = cells.amount('moved', currency)
        const [text, category] = [cells.text('text'), cells.text('category')]
        return makeDraft({
          line: cells.line,
          account,
          day: cells.day('day'),
          amount,
          currency,
          fee: minor(Math.abs(cells.amountIfAny('fees', currency) ?? 0)),
          kind: kindBy(kinds, `${text} ${category}`, amount),
          text: text === '' ? category : text,
          balance: cells.amountIfAny('balance', currency),
        })
      },
    }),
  }
}

const opening =
  /^(?:opening balance|anfangssaldo|eröffnungssaldo|solde d[’']ouverture|solde initial|saldo iniziale|saldo inicial|beginsaldo|openingssaldo|saldo początkowe|saldo otwarcia)$/i
const closing =
  /^(?:closing balance|endsaldo|abschlusssaldo|schlusssaldo|solde de clôture|solde final|saldo finale|saldo final|eindsaldo|saldo końcowe|saldo zamknięcia)$/i

/** What the summaries above the tables state about each account. */
function summaries({ rows }: Table): readonly StatedPart[] {
  const stated = new Map<string, StatedPart>()
  let account: { readonly title: string; readonly currency: Currency } | null = null
  for (const row of rows) {
    const text = aloneIn(row)
    const currency = text === null ? null : titled(text)
    if (text !== null && currency !== null) account = { title: text, currency }
    if (account === null) continue
    const key = account.title
    for (const [cell, name] of row.cells.entries()) {
      const which = opening.test(name) ? 'opening' : closing.test(name) ? 'closing' : null
      const balance = which === null ? null : amountOf(row.cells[cell + 1] ?? '', account.currency)
      if (which === null || balance === null) continue
      const known = stated.get(key) ?? { account: key, currency: account.currency }
      stated.set(key, { ...known, [which]: balance })
    }
  }
  return [...stated.values()]
}

function amountOf(text: string, currency: Currency): Minor | null {
  const plain = withoutWorth(text)
  return plain === ''
    ? null
    : parseAmount(plain, decimalHint(plain) === 'comma' ? 'comma' : 'point', decimalsOf(currency))
}

/** Reads one section; the rest of the file is not its own. */
function readSection(source: Source, sheet: number, section: Section, job: ReadJob): Promise<Rows> {
  const table = tableOf(source.tables[sheet]!, section)
  const names = table.rows[0]?.cells ?? []
  const { day, moved, balance } = section.columns
  const free = names.flatMap((name, cell) =>
    name !== '' && ![day, moved, balance].includes(cell) ? [cell] : [],
  )
  const called = (words: RegExp): number | undefined => free.find((cell) => words.test(names[cell]!))
  const text = called(/descri|beschreibung|omschrijving|^opis/i) ?? free[0]
  const category = called(/^(?:categor|kategor|catégor)/i)
  const fees = called(/^(?:fees?|gebühren|frais|commissioni|comisiones|kosten|opłaty|comissões)$/i)
  const places: readonly (readonly [Key, number | undefined])[] = [
    ['day', day],
    ['text', text],
    ['category', category],
    ['moved', moved],
    ['balance', balance],
    ['fees', fees],
  ]
  const cellOf = new Map(places.flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell] as const])))
  const empty: Table = { name: '', rows: [] }
  const tables = source.tables.map((_, index) => (index === sheet ? table : empty))
  return readTables(
    readerOf(section),
    { ...source, tables },
    [{ table, header: { at: 0, cellOf, names, missing: [] } }],
    job,
  )
}

/**
 * Revolut, consolidated statement, second layout: summaries of all accounts, then a table for each below its title. An
 * amount in another currency than the person's own has its worth at home in brackets behind it, which is information.
 * Tables of coins and shares hold no money and are left out. Seen 2026.
 */
export const revolutConsolidated: StatementFormat = {
  info,
  claims: (source) => source.tables.some((table) => sectionsOf(table).length > 0),
  read: async (source, job) => {
    let all = noRows
    for (const [sheet, table] of source.tables.entries()) {
      const sections = sectionsOf(table)
      const parts: Rows[] = []
      for (const section of sections) parts.push(await readSection(source, sheet, section, job))
      const read = new Set(
        sections.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
      )
      const rest = leftOut(
        source,
        sheet,
        { name: '', rows: table.rows.filter((_, at) => !read.has(at)) },
        job,
      )
      all = [all, ...parts, await rest].reduce(together)
      const titles = new Set(sections.map(({ title }) => title))
      all = {
        ...all,
        stated: [...all.stated, ...summaries(table).filter(({ account }) => titles.has(account))],
      }
    }
    return { ...all, skipped: all.skipped.toSorted((a, b) => a.line - b.line) }
  },
}

/** The rows that belong to no section, each skipped. */
function leftOut(source: Source, sheet: number, table: Table, job: ReadJob): Promise<Rows> {
  const tables = source.tables.map((_, index) => (index === sheet ? table : { name: '', rows: [] }))
  return readTables(
    { info, columns, date: 'day', amounts: [], begin: () => ({ row: () => 'preamble' }) },
    { ...source, tables },
    [],
    job,
  )
}

const together = (a: Rows, b: Rows): Rows => ({
  rows: a.rows + b.rows,
  drafts: [...a.drafts, ...b.drafts],
  skipped: [...a.skipped, ...b.skipped],
  problems: [...a.problems, ...b.problems],
  questions: [
    ...a.questions,
    ...b.questions.filter(({ about }) => !a.questions.some((one) => one.about === about)),
  ],
  findings: [...a.findings, ...b.findings],
  stated: [...a.stated, ...b.stated],
})
