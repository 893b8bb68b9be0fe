import type { Draft, TransactionStatus } from '../../model'
import type { Currency } from '../../money/currency'
import { noCurrency } from '../../money/currency-codes'
import { type Minor, minor, toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { bareAmount } from '../../money/bare-amount'
import { Cells } from '../cells'
import type { Decisions } from '../decisions'
import type { StatedPart } from '../format'
import type { Header } from '../header'
import { makeDraft, orNull } from '../make-draft'
import { printedDate } from '../parse-date'
import type { Answers, Finding, FormatInfo, Question } from '../reading'
import type { Source } from '../source'
import type { SkipReason } from '../../problem'
import type { TableReading } from '../table-reading'
import { isBlank, type Row, type Table, textOf } from '../tables/table'
import { labelAbove, labelInName, maskedLabel } from './account-label'
import { BalanceRows } from './balance-rows'
import { isProof } from './chain'
import { isNothing } from './column-facts'
import { askCurrency, findCurrency, type FoundCurrency } from './currency'
import type { DateForm } from './date-forms'
import type { DecidedSign } from './decide-sign'
import { decideFee, type FeePlace } from './fee-place'
import { findingsOf } from './findings'
import type { Interpretation } from './interpretation'
import { kindOfRow } from './kinds'
import { currencyOfText } from './marks'
import { movedIn, usedIn } from './money-columns'
import { partRows } from './part-rows'
import { meaningOfCells } from './row-meaning'
import type { Role } from './roles'
import { stateOf, statesOf } from './states'
import { rowText } from './row-text'

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
}

/** Reads the rows of one block: each becomes a movement, is skipped with a reason, or is a problem. */
export class BlockReader {
  readonly questions: Question[] = []
  readonly findings: Finding[]
  private readonly header: Header<Role>
  private readonly money: FoundCurrency
  private readonly states: ReadonlyMap<string, TransactionStatus | null> | null
  private readonly account: string
  private readonly fee: FeePlace
  private readonly balances: BalanceRows
  private readonly parts: ReadonlySet<number>
  private readonly needed: number
  private readonly figures: readonly number[]
  private readonly posted: (row: Row) => boolean
  /** The row being read, as a question shows it. */
  private row: Row | null = null
  private firstDated = -1
  private lastDated = -1
  private readonly turned: boolean
  private readonly isBill: boolean
  /** Another column that could as well hold the amounts; null where nothing speaks for one. */
  private readonly rival: number | null

  constructor(private readonly by: BlockMeans) {
    const { interpretation, sign, answers, source, table } = by
    const { block, shape, words } = interpretation
    this.header = headerOf(interpretation)
    this.figures = usedIn(shape).filter((cell) => shape.kind !== 'side' || cell !== shape.side.cell)
    const above = table.rows.slice(0, block.headRows[0] ?? block.from)
    this.money = findCurrency(
      {
        heads: [...this.figures, ...(interpretation.balance === null ? [] : [interpretation.balance])].map(
          (cell) => block.names[cell] ?? '',
        ),
        above,
        amounts: this.amountTexts(),
        monthFirst: by.decisions.order === 'month-first',
      },
      answers.currency,
    )
    this.states = words.status === null ? null : statesOf(interpretation.columns[words.status]!.values.keys())
    // What a person called such files is the account's name; a column of several accounts tells more.
    this.account =
      answers.account ?? (by.format.accountLabel === undefined ? this.accountLabel(above, source.file) : '')
    const fee = decideFee(interpretation, answers)
    this.fee = fee.place
    this.balances = new BalanceRows(interpretation)
    this.parts = partRows(interpretation)
    this.needed = Math.max(interpretation.dates.date, ...this.figures) + 1
    this.posted = postedBy(interpretation)
    const other = interpretation.rival?.shape
    this.rival =
      other === undefined || other.kind === 'pair' || shape.kind === 'pair' || other.amount === shape.amount
        ? null
        : other.amount
    this.turned = sign.turn === true
    this.isBill =
      shape.kind === 'single' && (this.turned || sign.creditsMarked) && interpretation.balance === null
    this.findings = [
      ...findingsOf(interpretation),
      ...[this.money.finding, sign.finding].filter((one) => one !== null),
      ...(fee.place === 'inside' || fee.place === 'beside'
        ? [{ about: 'fee', value: fee.place, evidence: fee.evidence } as const]
        : []),
    ]
    this.findEnds()
  }

  stated(): readonly StatedPart[] {
    return this.balances.stated(this.account)
  }

  read(row: Row, at: number, reading: TableReading): void {
    const { interpretation, form, decisions } = this.by
    this.row = row
    if (isBlank(row)) return reading.skip(row, 'blank')
    if (this.isHead(row)) return reading.skip(row, 'header')
    const dated = form(row, at)
    const said = this.mayBeBalance(at, dated === null, row) ? meaningOfCells(this.wordsOf(row)) : null
    // A section of what waits is named above its rows; a row with a day is one of them.
    const meaning = said === 'pending' && dated !== null ? null : said
    const arithmetic = this.balances.isBalance(at)
    if (meaning !== null || arithmetic) {
      this.balances.note(meaning, row, decisions, (text) => this.currencyOf(row, text) ?? noCurrency)
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
    if (this.figures.every((cell) => isNothing(row.cells[cell] ?? ''))) return this.unmoved(row, reading)
    if (
      row.cells.length < this.needed &&
      this.figures.some((cell) => cell >= row.cells.length) &&
      interpretation.shape.kind !== 'pair'
    )
      return reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: this.needed })
    const cells = new Cells(dated.row, this.header, decisions)
    reading.take(row, this.draftOf(cells, dated.row, dated.waits), cells)
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
    const { interpretation } = this.by
    const text = row.cells[interpretation.dates.date] ?? ''
    const figures = this.figures.filter(
      (cell) => !isNothing(row.cells[cell] ?? '') && bareAmount(row.cells[cell]!) !== null,
    )
    if (at < this.firstDated) return reading.skip(row, 'preamble')
    if (figures.length === 0 || (text !== '' && !/\d/.test(text) && stateOf(text) === 'pending')) {
      const beyond = at > this.lastDated || this.lastDated === -1
      return reading.skip(
        row,
        beyond ? 'footer' : text !== '' && stateOf(text) !== null ? 'never-moved' : 'detail',
      )
    }
    if (totals.test(textOf(row))) return reading.skip(row, 'total')
    // Below the last movement stand sums and notes; a row of the table that lost its day is another matter.
    if (at > this.lastDated && (text === '' || !/\d/.test(text))) return reading.skip(row, 'footer')
    if (row.cells.length < this.needed)
      return reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: this.needed })
    const cells = new Cells(row, this.header, this.by.decisions)
    cells.wrong({ code: 'bad-date', text }, 'date', zero)
    reading.take(row, [], cells)
  }

  private draftOf(cells: Cells<Role>, row: Row, waits: boolean): Draft | SkipReason {
    const { interpretation, format } = this.by
    const { words, time, chain } = interpretation
    const currency = this.rowCurrency(cells, row)
    const size = this.sizeOf(cells, row, currency)
    if (size === null) return 'never-moved'
    const charged = this.chargedIn(cells, size, currency)
    const amount = minor(size - charged.beside)
    const { text, counterparty } = rowText(words, row, amount)
    const kind = kindOfRow(
      {
        text: text === '' ? (counterparty ?? '') : text,
        type: this.varying(words.type, row),
        category: this.varying(words.category, row),
        counterparty: counterparty ?? '',
        bill: this.isBill,
      },
      amount,
    )
    const stated = this.balanceOf(cells, currency)
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
      status: waits ? 'pending' : this.statusOf(row),
      text,
      counterparty: orNull(counterparty ?? ''),
      reference:
        words.reference === null || isNothing(row.cells[words.reference] ?? '')
          ? null
          : row.cells[words.reference]!,
      balance,
    })
  }

  private accountOf(row: Row): string {
    const { account, columns } = this.by.interpretation
    if (account === null || this.by.answers.account !== undefined) return this.account
    const one = columns[account]!.values.size <= 1
    return one && this.by.format.accountLabel !== undefined
      ? this.account
      : maskedLabel(row.cells[account] ?? '')
  }

  /** The word of a column that does not say the same of every row. */
  private varying(cell: number | null, row: Row): string {
    if (cell === null) return ''
    const { values, filled } = this.by.interpretation.columns[cell]!
    return values.size === 1 && filled > 3 ? '' : (row.cells[cell] ?? '')
  }

  private balanceOf(cells: Cells<Role>, currency: Currency): Minor | null {
    return isNothing(cells.text('balance')) ? null : cells.amountIfAny('balance', currency)
  }

  /** What a row moved, as the person sees it; null where it moved nothing. */
  private sizeOf(cells: Cells<Role>, row: Row, currency: Currency): Minor | null {
    const { shape } = this.by.interpretation
    const { sign } = this.by
    if (shape.kind === 'pair') {
      const paidIn = figureIn(cells, 'in', currency)
      const paidOut = figureIn(cells, 'out', currency)
      const size = minor(movedIn(paidIn ?? 0, paidOut ?? 0, shape))
      return sign.turn === null ? this.openSign(cells, size, currency) : this.turned ? negate(size) : size
    }
    const amount = cells.amount('amount', currency)
    if (this.rival !== null) {
      const other = this.otherAmount(cells, row, this.rival, amount, currency)
      if (other !== null) return other
    }
    if (shape.kind === 'side') return this.bySide(cells, row, amount, currency, shape.side)
    if (sign.creditsMarked)
      return bareAmount(cells.text('amount'))?.side === 'credit' ? amount : negate(amount)
    return sign.turn === null ? this.openSign(cells, amount, currency) : this.turned ? negate(amount) : amount
  }

  /** The row hangs on which column holds its amount; null where both say the same. */
  private otherAmount(
    cells: Cells<Role>,
    row: Row,
    rival: number,
    amount: Minor,
    currency: Currency,
  ): Minor | null {
    const { block, shape } = this.by.interpretation
    const text = row.cells[rival] ?? ''
    if (shape.kind === 'pair' || isNothing(text) || bareAmount(text) === null) return null
    const other = cells.parse(text, 'amount', currency)
    if (Math.abs(other) === Math.abs(amount)) return null
    const nameOf = (cell: number): string => {
      const name = block.names[cell] ?? ''
      return name === '' || block.names.indexOf(name) !== cell ? String(cell + 1) : name
    }
    const readings = [toDecimal(amount, currency), toDecimal(other, currency)] as const
    this.ask({
      about: 'roles',
      line: cells.line,
      text: textOf(row),
      choices: [
        { answer: nameOf(shape.amount), reading: readings[0] },
        { answer: nameOf(rival), reading: readings[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
  }

  private bySide(
    cells: Cells<Role>,
    row: Row,
    amount: Minor,
    currency: Currency,
    side: { readonly cell: number; readonly sideOf: ReadonlyMap<string, 'in' | 'out' | null> },
  ): Minor {
    const word = row.cells[side.cell] ?? ''
    const said = side.sideOf.get(word) ?? this.by.answers.sides?.[word] ?? laterSide(side.sideOf, word)
    // A sign of its own beside its word is a reversal, or repeats it; the word says which way the column reads it.
    if (said === null) return amount < 0 ? amount : this.openSide(cells, word, amount, currency)
    const size = minor(said === 'in' ? Math.abs(amount) : -Math.abs(amount))
    return this.turned ? negate(size) : size
  }

  /** The row hangs on a word that only the person can know. */
  private openSide(cells: Cells<Role>, word: string, size: Minor, currency: Currency): Minor {
    if (size === 0) return size
    const readings = bothWays(size, currency)
    this.ask({
      about: 'sides',
      line: cells.line,
      text: word,
      choices: [
        { answer: 'in', reading: readings[0] },
        { answer: 'out', reading: readings[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', zero)
  }

  /** The rows hang on which way money goes; the first of them becomes the question. */
  private openSign(cells: Cells<Role>, size: Minor, currency: Currency): Minor {
    if (size === 0) return size
    const text = cells.first('amount', 'in', 'out')
    const readings = bothWays(size, currency)
    const printed = size > 0 ? readings : ([readings[1], readings[0]] as const)
    this.ask({
      about: 'sign',
      line: cells.line,
      text,
      choices: [
        { answer: 'in-is-positive', reading: printed[0] },
        { answer: 'out-is-positive', reading: printed[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text, readings: printed }, 'amount', zero)
  }

  private chargedIn(
    cells: Cells<Role>,
    size: Minor,
    currency: Currency,
  ): { readonly beside: Minor; readonly fee: Minor } {
    const nothing = { beside: zero, fee: zero }
    if (this.fee === 'none' || isNothing(cells.text('fee'))) return nothing
    const fee = minor(Math.abs(cells.amountIfAny('fee', currency) ?? 0))
    if (fee === 0) return nothing
    if (this.fee === 'inside') return { beside: zero, fee }
    if (this.fee === 'beside') return { beside: fee, fee }
    // A row that hangs on something else already has no amount yet to ask with.
    if (cells.problem(this.by.source.file) !== null) return nothing
    const readings = [toDecimal(size, currency), toDecimal(minor(size - fee), currency)] as const
    this.ask({
      about: 'fee',
      line: cells.line,
      text: cells.text('fee'),
      choices: [
        { answer: 'inside', reading: readings[0] },
        { answer: 'beside', reading: readings[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', nothing)
  }

  private rowCurrency(cells: Cells<Role>, row: Row): Currency {
    const stated = this.currencyOf(row, cells.first('amount', 'in', 'out'))
    if (stated !== null) return stated
    const named = this.currencyText(row)
    if (named !== '') return cells.wrong({ code: 'bad-currency', text: named }, 'currency', noCurrency)
    this.ask(
      askCurrency(
        cells.first('amount', 'in', 'out'),
        cells.line,
        this.by.interpretation.block.concepts.languages,
      ),
    )
    return noCurrency
  }

  private currencyOf(row: Row, amount: string): Currency | null {
    if (this.by.answers.currency !== undefined) return this.by.answers.currency
    const marked = this.money.beside(amount)
    if (marked !== null) return marked
    const beside = this.money.of(amount)
    if (this.money.inHead) return beside
    const text = this.currencyText(row)
    return text === '' ? beside : currencyOfText(text)
  }

  private currencyText(row: Row): string {
    for (const cell of this.by.interpretation.currencies) {
      const text = row.cells[cell] ?? ''
      if (!isNothing(text)) return text
    }
    return ''
  }

  private statusOf(row: Row): TransactionStatus {
    const { status } = this.by.interpretation.words
    const text = status === null ? '' : (row.cells[status] ?? '')
    const state = text === '' || this.states === null ? null : (this.states.get(text) ?? stateOf(text))
    return state ?? (this.posted(row) ? 'posted' : 'pending')
  }

  private ask(question: Question): void {
    const same = (one: Question): boolean =>
      one.about === question.about && (one.about !== 'sides' || one.text === question.text)
    if (this.questions.some(same)) return
    this.questions.push(this.row === null ? question : { ...question, row: textOf(this.row) })
  }

  /** Names of balances stand at the ends of a table, beside rows without a day, or where no amount is. */
  private mayBeBalance(at: number, undated: boolean, row: Row): boolean {
    return (
      undated ||
      at <= this.firstDated + 2 ||
      at >= this.lastDated - 6 ||
      this.figures.every((cell) => isNothing(row.cells[cell] ?? ''))
    )
  }

  private wordsOf({ cells }: Row): readonly string[] {
    const { dates, words } = this.by.interpretation
    const dated = printedDate(cells[dates.date] ?? '') !== null
    return cells.filter(
      (cell, at) =>
        cell !== '' && !this.figures.includes(at) && at !== words.status && (at !== dates.date || !dated),
    )
  }

  private isHead({ cells }: Row): boolean {
    const { block } = this.by.interpretation
    return (
      block.at !== -1 && cells.every((cell, at) => cell === (block.table.rows[block.at]!.cells[at] ?? ''))
    )
  }

  private amountTexts(): readonly string[] {
    const { columns, balance } = this.by.interpretation
    return [...this.figures, ...(balance === null ? [] : [balance])].flatMap(
      (cell) => columns[cell]?.texts ?? [],
    )
  }

  private accountLabel(above: readonly Row[], file: string): string {
    return labelAbove(above) ?? labelInName(file) ?? ''
  }

  /** Where the first and the last row with a day stand. */
  private findEnds(): void {
    const { interpretation, form, table } = this.by
    const { from, to } = interpretation.block
    for (let at = from; at < to && this.firstDated === -1; at++)
      if (form(table.rows[at]!, at) !== null) this.firstDated = at
    for (let at = to - 1; at >= from && this.lastDated === -1; at--)
      if (form(table.rows[at]!, at) !== null) this.lastDated = at
  }
}

const totals = /\b(sub)?totals?\b|summe|gesamt|somme|totale|합\s*계|소\s*계|총\s*계|合計|小計|总计|合计|共计/i

const bothWays = (size: Minor, currency: Currency): readonly [string, string] => {
  const plain = toDecimal(minor(Math.abs(size)), currency)
  return [`+${plain}`, `-${plain}`]
}

/** A word that comes only below the weighed rows, and is one of theirs in other letters. */
function laterSide(sideOf: ReadonlyMap<string, 'in' | 'out' | null>, word: string): 'in' | 'out' | null {
  if (sideOf.has(word)) return null
  for (const [known, said] of sideOf) if (known.toLowerCase() === word.toLowerCase()) return said
  return null
}

/** A figure of one direction; nothing, a dash, and another currency's lack of decimals are no figure. */
function figureIn(cells: Cells<Role>, role: 'in' | 'out', currency: Currency): Minor | null {
  const text = cells.text(role)
  return isNothing(text) ? null : cells.amount(role, currency)
}

/** A time of its own, also as six figures. */
function timeIn(cells: Cells<Role>): string | null {
  const compact = /^(\d{2})(\d{2})(\d{2})?$/.exec(cells.text('time'))
  if (compact) return [compact[1], compact[2], compact[3]].filter((part) => part !== undefined).join(':')
  return cells.time('time') ?? cells.time('date')
}

function headerOf({
  block,
  dates,
  shape,
  balance,
  time,
  fee,
  currencies,
  words,
}: Interpretation): Header<Role> {
  const cellOf = new Map<Role, number>([['date', dates.date]])
  if (shape.kind === 'pair') {
    cellOf.set('in', shape.in)
    cellOf.set('out', shape.out)
  } else cellOf.set('amount', shape.amount)
  if (balance !== null) cellOf.set('balance', balance)
  if (time !== null) cellOf.set('time', time)
  if (fee !== null) cellOf.set('fee', fee)
  if (currencies[0] !== undefined) cellOf.set('currency', currencies[0])
  if (words.texts[0] !== undefined) cellOf.set('text', words.texts[0])
  return {
    at: block.at,
    cellOf,
    names: block.at === -1 ? [] : block.table.rows[block.at]!.cells,
    missing: [],
  }
}

/** Whether a second day, which rows get when they are booked, is there: the newest rows may lack it. */
function postedBy({ dates, columns, block, words, posted: named }: Interpretation): (row: Row) => boolean {
  if (named !== null) return ({ cells }) => (cells[named] ?? '') !== ''
  const posted = dates.all.find((cell) => {
    const facts = columns[cell]!
    const blank = facts.texts.length - facts.filled
    if (cell === dates.date || blank === 0 || blank > facts.texts.length * 0.3 || words.status !== null)
      return false
    const booked = (block.concepts.of[cell]?.get('booking') ?? 0) > 0.6
    const newest =
      facts.texts.slice(0, blank).every((text) => text === '') ||
      facts.texts.slice(-blank).every((text) => text === '')
    return booked && newest
  })
  return posted === undefined ? () => true : ({ cells }) => (cells[posted] ?? '') !== ''
}
