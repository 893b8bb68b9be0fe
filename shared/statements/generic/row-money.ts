import type { Currency } from '../../money/currency'
import { bareAmount } from '../../money/bare-amount'
import { noCurrency } from '../../money/currency-codes'
import { type Minor, minor, toDecimal, zero } from '../../money/money'
import { negate } from '../../money/negate'
import type { Cells } from '../cells'
import { askedIn } from '../decisions'
import type { Finding, Question } from '../reading'
import { type Row, textOf } from '../tables/table'
import type { BlockMeans } from './block-reader'
import { isNothing } from './column-facts'
import { askCurrency, findCurrency, type FoundCurrency } from './currency'
import { hasPlus } from './decide-sign'
import { decideFee, type FeePlace } from './fee-place'
import type { Interpretation } from './interpretation'
import { currencyOfText } from './marks'
import { movedIn } from './pair-columns'
import type { Role } from './roles'
import { type RowsAbove, surroundingsOf } from './surroundings'
import { unsignedTrades } from './trades'

/** What the rows of a block moved, in which currency and at which fee. What only the person can know is asked, once. */
export class RowMoney {
  readonly findings: readonly Finding[]
  private readonly found: FoundCurrency
  private readonly fee: FeePlace
  /** The currency that the person named for what does not state its own. */
  private readonly said: Currency | undefined
  private readonly turned: boolean
  /** Words that say neither side, beside amounts that carry a sign of their own. */
  private readonly signed: ReadonlySet<string>
  /** Another column that could as well hold the amounts; null where nothing speaks for one. */
  private readonly rival: number | null
  /** Words for buying beside amounts whose signs say nothing. */
  private readonly trades: ReadonlySet<string>
  private askedCurrency = false

  constructor(
    private readonly by: BlockMeans,
    rows: RowsAbove,
    figures: readonly number[],
    private readonly ask: (question: Question) => void,
  ) {
    const { interpretation, sign, answers, decisions, several } = by
    const around = surroundingsOf(interpretation, figures, rows, decisions.order === 'month-first')
    // Of several tables, an answer is about those that do not state their currency.
    const own = several && findCurrency(around, undefined).finding !== null
    this.said = own ? undefined : answers.currency
    this.found = findCurrency(around, this.said)
    const { place, evidence } = decideFee(interpretation, answers)
    this.fee = place
    this.turned = sign.turn === true
    this.rival = rivalOf(interpretation)
    this.signed = signedWords(interpretation)
    this.trades = unsignedTrades(interpretation)
    const charged = place === 'inside' || place === 'beside'
    this.findings = [
      ...(this.found.finding === null ? [] : [this.found.finding]),
      ...(charged ? [{ about: 'fee', value: place, evidence } as const] : []),
    ]
  }

  /** The currency of a row; none, and a question, where nothing states it. */
  currency(cells: Cells<Role>, row: Row): Currency {
    const stated = this.currencyOf(row, cells.first('amount', 'in', 'out'))
    if (stated !== null) return stated
    const named = this.currencyText(row)
    if (named !== '') return cells.wrong({ code: 'bad-currency', text: named }, 'currency', noCurrency)
    if (!this.askedCurrency) {
      this.askedCurrency = true
      const { names, concepts } = this.by.interpretation.block
      const moved = (['amount', 'in', 'out'] as const).map((key) => cells.text(key)).find(saysMore)
      this.ask(askCurrency(moved ?? '', cells.line, concepts.languages, names))
    }
    return noCurrency
  }

  /** The currency of an amount of a row; null where nothing states it. */
  currencyOf(row: Row, amount: string): Currency | null {
    // Amounts of several marks are of several currencies, whatever is said of the file; else the person knows better.
    const marked = this.found.beside(amount)
    if (marked !== null && (this.found.severalMarks || this.said === undefined)) return marked
    const text = this.currencyText(row)
    if (this.said !== undefined) return (this.isMixed() ? currencyOfText(text) : null) ?? this.said
    const beside = this.found.of(amount)
    if (this.found.inHead) return beside
    return text === '' ? beside : currencyOfText(text)
  }

  /** Whether the column of currencies names several, so that no answer is about all rows. */
  private isMixed(): boolean {
    const { currencies, columns } = this.by.interpretation
    return currencies.some((cell) => {
      const { values, filled, texts } = columns[cell]!
      return values.size > 1 || filled < texts.length
    })
  }

  private currencyText(row: Row): string {
    for (const cell of this.by.interpretation.currencies) {
      const text = row.cells[cell] ?? ''
      if (!isNothing(text)) return text
    }
    return ''
  }

  /** What a row moved, as the person sees it, with its sign; a stand-in where the row hangs on a question. */
  size(cells: Cells<Role>, row: Row, currency: Currency): Minor {
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
    const trade = row.cells[this.by.interpretation.words.type ?? -1] ?? ''
    if (this.trades.has(trade)) {
      const said = this.by.answers.sides?.[trade]
      if (said === undefined) return this.openSide(cells, trade, amount, currency)
      return minor(said === 'in' ? Math.abs(amount) : -Math.abs(amount))
    }
    if (sign.creditsMarked !== null) {
      const text = cells.text('amount')
      const credited = sign.creditsMarked === 'plus' ? hasPlus(text) : bareAmount(text)?.side === 'credit'
      return credited ? amount : negate(amount)
    }
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
      ...askedIn(currency),
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
    if (said === null)
      return amount < 0 || this.signed.has(word) ? amount : this.openSide(cells, word, amount, currency)
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
      ...askedIn(currency),
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
      ...askedIn(currency),
      choices: [
        { answer: 'in-is-positive', reading: printed[0] },
        { answer: 'out-is-positive', reading: printed[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text, readings: printed }, 'amount', zero)
  }

  /** The fee of a row: all of it, and what of it comes on top of the amount. */
  charged(
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
      ...askedIn(currency),
      choices: [
        { answer: 'inside', reading: readings[0] },
        { answer: 'beside', reading: readings[1] },
      ],
    })
    return cells.wrong({ code: 'ambiguous-amount', text: cells.text('amount'), readings }, 'amount', nothing)
  }
}

/** Whether a figure is there and is not nothing. */
const saysMore = (text: string): boolean => /[1-9]/.test(text)

/** The words of a column of sides that say nothing, where some of their amounts are printed with a minus. */
function signedWords({ shape, columns }: Interpretation): ReadonlySet<string> {
  const words = new Set<string>()
  if (shape.kind !== 'side') return words
  for (const [at, number] of columns[shape.amount]!.numbers.entries()) {
    const word = shape.side.texts[at] ?? ''
    if (number < 0 && (shape.side.sideOf.get(word) ?? null) === null) words.add(word)
  }
  return words
}

/** A second column of amounts that nothing rules out; null without one. */
function rivalOf({ shape, rival }: Interpretation): number | null {
  const other = rival?.shape
  if (other === undefined || other.kind === 'pair' || shape.kind === 'pair') return null
  return other.amount === shape.amount ? null : other.amount
}

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
