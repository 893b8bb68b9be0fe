import type { Draft, TransactionStatus } from '../../model'
import { noCurrency } from '../../money/currency-codes'
import { minor, zero } from '../../money/money'
import { bareAmount } from '../../money/bare-amount'
import { Cells } from '../cells'
import type { Decisions } from '../decisions'
import type { StatedPart } from '../format'
import type { Header } from '../header'
import { makeDraft, orNull } from '../make-draft'
import type { Answers, Finding, FormatInfo, Question } from '../reading'
import type { Source } from '../source'
import type { SkipReason } from '../../problem'
import type { TableReading } from '../table-reading'
import { isBlank, type Row, type Table, textOf } from '../tables/table'
import { maskedLabel } from './account-label'
import { accountOfBlock, rowsSinceMovement } from './account-sections'
import { BalanceRows } from './balance-rows'
import { continuing } from './continued'
import { isProof } from './chain'
import { isNothing } from './column-facts'
import type { DateForm } from './date-forms'
import type { DecidedSign } from './decide-sign'
import { findingsOf } from './findings'
import type { Interpretation } from './interpretation'
import { kindOfRow, namesMethods } from './kinds'
import { usedIn } from './money-columns'
import { partRows } from './part-rows'
import { meaningOfCells, namesSum } from './row-meaning'
import type { Role } from './roles'
import { statusBy } from './row-status'
import { stateOf, titleState } from './states'
import { RowEnds } from './row-ends'
import { RowMoney } from './row-money'
import { referenceWord, rowText } from './row-text'
import { chargesAlone, headerOf, isHead, tellingWord, timeIn, wordsOf } from './block-columns'

/** What a block is read by. */
export interface BlockMeans {
  readonly source: Source
  readonly table: Table
  readonly interpretation: Interpretation
  readonly decisions: Decisions
  readonly sign: DecidedSign
  readonly format: FormatInfo
  readonly answers: Answers
  readonly form: DateForm
  /** What its sheet calls the account; null where sheets are parts of one. */
  readonly sheet: string | null
  /** What the lines above it call its account, where those of other tables name others; else null. */
  readonly title: string | null
  /** Whether the file holds other tables beside it. */
  readonly several: boolean
  /** What the table above it on the same sheet is called; null where it is the first. */
  readonly before: string | null
}

/** Reads the rows of one block: each becomes a movement, is skipped with a reason, or is a problem. */
export class BlockReader {
  readonly questions: Question[] = []
  readonly findings: Finding[]
  private readonly header: Header<Role>
  private readonly money: RowMoney
  readonly account: string
  private readonly balances: BalanceRows
  private readonly parts: ReadonlySet<number>
  private readonly needed: number
  private readonly figures: readonly number[]
  private readonly statusOf: (row: Row) => TransactionStatus
  private readonly continued: ReturnType<typeof continuing>
  /** The row being read, as a question shows it. */
  private row: Row | null = null
  private readonly ends: RowEnds
  /** Whether a line above the row says that what follows waits. */
  private waits = false
  private readonly isBill: boolean
  private readonly isMethod: boolean

  constructor(private readonly by: BlockMeans) {
    const { interpretation, sign, table } = by
    const { block, shape, words } = interpretation
    this.header = headerOf(interpretation)
    this.figures = usedIn(shape).filter((cell) => shape.kind !== 'side' || cell !== shape.side.cell)
    const start = block.headRows[0] ?? block.from
    const near = rowsSinceMovement(table.rows, start)
    this.account = accountOfBlock(by, near)
    const around = { above: table.rows.slice(0, start), near }
    this.money = new RowMoney(by, around, this.figures, (question) => this.ask(question))
    this.balances = new BalanceRows(interpretation)
    this.parts = partRows(interpretation)
    this.needed = Math.max(interpretation.dates.date, ...this.figures) + 1
    this.statusOf = statusBy(interpretation)
    this.continued = continuing(interpretation)
    this.isMethod = words.type !== null && namesMethods(interpretation.columns[words.type]!.values)
    this.isBill =
      shape.kind === 'single' &&
      (sign.turn === true || sign.creditsMarked === 'letters') &&
      interpretation.balance === null
    this.findings = [
      ...findingsOf(interpretation),
      ...this.money.findings,
      ...(sign.finding === null ? [] : [sign.finding]),
    ]
    this.ends = new RowEnds(interpretation, (at) => by.form(table.rows[at]!, at) !== null)
    for (const row of near) this.waits = this.waitsBelow(row)
    const head = near.at(-1)
    const owner = this.ownerOf(null)
    const currencyOf = (text: string) => this.money.currencyOf(head!, text) ?? noCurrency
    if (head !== undefined && owner !== null) this.balances.noteAbove(near, by.decisions, currencyOf, owner)
  }

  stated(): readonly StatedPart[] {
    return this.balances.stated()
  }

  read(row: Row, at: number, reading: TableReading): void {
    const { interpretation, form, decisions } = this.by
    this.row = row
    if (isBlank(row)) return reading.skip(row, 'blank')
    if (isHead(interpretation, row)) return reading.skip(row, 'header')
    const dated = form(row, at)
    const bare = this.figures.every((cell) => isNothing(row.cells[cell] ?? ''))
    const said =
      dated === null || bare || this.ends.isNear(at)
        ? meaningOfCells(wordsOf(interpretation, this.figures, row, dated === null))
        : null
    // A section of what waits is named above its rows; a row with a day is one of them.
    const named = said === 'pending' && dated !== null ? null : said
    const meaning = named ?? this.balances.provenAt(at)
    if (meaning !== null) {
      const owner = this.ownerOf(row)
      const currencyOf = (text: string) => this.money.currencyOf(row, text) ?? noCurrency
      if (owner !== null) this.balances.note(meaning, row, decisions, currencyOf, owner)
      if (meaning === 'pending') this.waits = this.waitsBelow(row)
      const reason =
        meaning === 'total' || meaning === 'turnover'
          ? 'total'
          : meaning === 'pending'
            ? 'preamble'
            : 'balance-only'
      return reading.skip(row, reason)
    }
    if (dated === null) return this.undated(row, at, reading)
    if (this.parts.has(at)) return reading.skip(row, 'detail')
    if (bare && !chargesAlone(interpretation, row)) return this.unmoved(row, reading)
    if (
      row.cells.length < this.needed &&
      this.figures.some((cell) => cell >= row.cells.length) &&
      interpretation.shape.kind !== 'pair'
    )
      return reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: this.needed })
    const cells = new Cells(dated.row, this.header, decisions)
    const whole = this.continued(dated.row, at)
    reading.take(row, this.draftOf(cells, whole.row, dated.waits || whole.waits), cells)
  }

  /** A row that has a day and no figure: it states a balance, or tells of something that moved nothing. */
  private unmoved(row: Row, reading: TableReading): void {
    const { balance } = this.by.interpretation
    if (balance !== null && !isNothing(row.cells[balance] ?? '')) return reading.skip(row, 'balance-only')
    if (row.cells.length < this.needed && row.cells.length > 1)
      return reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: this.needed })
    return reading.skip(row, 'never-moved')
  }

  /** A row without a day, by where it stands and what it holds. */
  private undated(row: Row, at: number, reading: TableReading): void {
    this.waits = this.waitsBelow(row)
    const { interpretation } = this.by
    const text = row.cells[interpretation.dates.date] ?? ''
    const figures = this.figures.filter(
      (cell) => !isNothing(row.cells[cell] ?? '') && bareAmount(row.cells[cell]!) !== null,
    )
    if (at < this.ends.first) return reading.skip(row, 'preamble')
    if (figures.length === 0 || (text !== '' && !/\d/.test(text) && stateOf(text) === 'pending')) {
      const beyond = at > this.ends.last || this.ends.last === -1
      return reading.skip(
        row,
        beyond ? 'footer' : text !== '' && stateOf(text) !== null ? 'never-moved' : 'detail',
      )
    }
    if (totals.test(textOf(row)) || namesSum(row.cells)) return reading.skip(row, 'total')
    // Below the last movement stand sums and notes; a row of the table that lost its day is another matter.
    const lacksDay = text === '' || !/\d/.test(text) || bareAmount(text) !== null
    if (at > this.ends.last && lacksDay) return reading.skip(row, 'footer')
    if (row.cells.length < this.needed)
      return reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: this.needed })
    const cells = new Cells(row, this.header, this.by.decisions)
    cells.wrong({ code: 'bad-date', text }, 'date', zero)
    reading.take(row, [], cells)
  }

  private draftOf(cells: Cells<Role>, row: Row, waits: boolean): Draft | SkipReason {
    const { interpretation, format } = this.by
    const { words, time, chain } = interpretation
    const currency = this.money.currency(cells, row)
    const size = this.money.size(cells, row, currency)
    const charged = this.money.charged(cells, size, currency)
    const amount = minor(size - charged.beside)
    if (amount === 0 && charged.fee === 0 && cells.problem('') === null) return 'never-moved'
    const { text, counterparty } = rowText(words, row, amount)
    const kind = kindOfRow(
      {
        text: text === '' ? (counterparty ?? '') : text,
        type: this.isMethod ? '' : tellingWord(interpretation, words.type, row),
        category: tellingWord(interpretation, words.category, row),
        reference: referenceWord(words, row),
        counterparty: counterparty ?? '',
        bill: this.isBill,
      },
      amount,
    )
    const stated = isNothing(cells.text('balance')) ? null : cells.amountIfAny('balance', currency)
    const balance =
      stated !== null && chain?.states === 'before' && isProof(chain) ? minor(stated + amount) : stated
    return makeDraft({
      line: cells.line,
      account: this.accountOf(row),
      day: cells.day('date'),
      time: time === null ? cells.time('date') : timeIn(cells),
      amount,
      currency,
      fee: charged.fee,
      // What a bill says was bought goes to the carrier, whatever it was.
      kind: format.accountKind === 'carrier' && kind === 'payment' ? 'carrier-charge' : kind,
      status: waits || this.waits ? 'pending' : this.statusOf(row),
      text,
      counterparty: orNull(counterparty ?? ''),
      reference:
        words.reference === null || isNothing(row.cells[words.reference] ?? '')
          ? null
          : row.cells[words.reference]!,
      balance,
    })
  }

  /** Whose balance a line states; null where it is of one of several accounts and does not say which. */
  private ownerOf(line: Row | null): string | null {
    const { account, columns } = this.by.interpretation
    if (account === null) return this.account
    const names = [...columns[account]!.values.keys()]
    const name = line?.cells[account] || (names.length === 1 ? names[0]! : null)
    return name === null ? null : this.accountCalled(name)
  }

  private accountOf({ cells }: Row): string {
    const { account } = this.by.interpretation
    return account === null ? this.account : this.accountCalled(cells[account] ?? '')
  }

  /** The account of a row, by the cell that names it. */
  private accountCalled(name: string): string {
    const { account, columns } = this.by.interpretation
    const one = columns[account!]!.values.size <= 1
    const isSaid = this.by.answers.account !== undefined || (one && this.by.format.accountLabel !== undefined)
    return isSaid ? this.account : maskedLabel(name)
  }

  private ask(question: Question): void {
    const same = (one: Question): boolean =>
      one.about === question.about && (one.about !== 'sides' || one.text === question.text)
    if (this.questions.some(same)) return
    this.questions.push(this.row === null ? question : { ...question, row: textOf(this.row) })
  }

  /** Whether what follows a line waits: a title says so, or says that it is booked; any other line changes nothing. */
  private waitsBelow(row: Row): boolean {
    const state = titleState(row)
    return state === null ? this.waits : state === 'pending'
  }
}

const totals = /\b(sub)?totals?\b|summe|gesamt|somme|totale|합\s*계|소\s*계|총\s*계|合計|小計|总计|合计|共计/i
