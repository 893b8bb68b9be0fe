import { bareAmount } from '../../money/bare-amount'
import type { Answers, Finding } from '../reading'
import { isProof } from './chain'
import type { ColumnFacts } from './column-facts'
import { earnedNet } from './fee-place'
import { inFit, outFit } from './head-fit'
import type { Interpretation } from './interpretation'
import type { MoneyShape } from './money-columns'
import { movedIn } from './pair-columns'
import { headWords, sideWords } from '../words/statement-words'
import { findSign } from './signs'
import { countsPoints } from './surroundings'

/** What the signs of a table mean. `turn`: everything as printed goes the other way; null: only the person can say. */
export interface DecidedSign {
  readonly turn: boolean | null
  /** What amounts that come in are marked with, where all others went out: letters, as on a bill, or a plus; else null. */
  readonly creditsMarked: 'letters' | 'plus' | null
  readonly finding: Finding | null
}

/**
 * Decides what the signs of every table of a file mean. A table of which nothing tells follows one of the same file of which
 * something does: a bill's sheets are printed alike.
 */
export function decideSigns(tables: readonly Interpretation[], answers: Answers): readonly DecidedSign[] {
  const each = tables.map((one) => decideSign(one, answers))
  const told = each.find(
    ({ turn, finding }, at) => turn !== null && finding?.evidence && tables[at]!.shape.kind === 'single',
  )
  return each.map((one, at) => {
    const weak = one.turn === null || (one.finding !== null && one.finding.evidence === null)
    return told !== undefined && weak && tables[at]!.shape.kind === 'single' && one.creditsMarked === null
      ? { ...told, finding: null }
      : one
  })
}

function decideSign(one: Interpretation, answers: Answers): DecidedSign {
  const { shape, chain } = one
  const plain = { creditsMarked: null }
  if (chain !== null && isProof(chain)) {
    const rows = { held: chain.held, of: chain.links }
    const value = chain.sign === 1 ? 'in-is-positive' : 'out-is-positive'
    const finding =
      shape.kind === 'single' ? ({ about: 'sign', value, evidence: 'balance', rows } as const) : null
    return { ...plain, turn: chain.sign === -1, finding }
  }
  if (shape.kind === 'side') return { ...plain, turn: false, finding: null }
  if (answers.sign !== undefined) {
    const finding: Finding = { about: 'sign', value: answers.sign, evidence: null }
    return { ...plain, turn: answers.sign === 'out-is-positive', finding }
  }
  if (shape.kind === 'pair') return pairSign(one, shape)
  const amount = one.columns[shape.amount]!
  const title = amount.negatives === 0 ? titleSide(one) : null
  if (title !== null) {
    const value = title.side === 'in' ? 'in-is-positive' : 'out-is-positive'
    return { ...plain, turn: title.side === 'out', finding: { about: 'sign', value, evidence: title.text } }
  }
  const earned = earnedNet(one)
  if (earned !== null) {
    const rows = { held: earned.rows, of: earned.rows }
    return {
      ...plain,
      turn: false,
      finding: { about: 'sign', value: 'in-is-positive', evidence: earned.head, rows },
    }
  }
  const letters = lettersOf(amount)
  if (letters === 'all')
    return { ...plain, turn: false, finding: { about: 'sign', value: 'in-is-positive', evidence: 'CR / DR' } }
  if (letters === 'credits')
    return {
      creditsMarked: 'letters',
      turn: false,
      finding: { about: 'sign', value: 'out-is-positive', evidence: 'CR' },
    }
  const printed = plusesOf(amount)
  if (printed === 'some')
    return {
      creditsMarked: 'plus',
      turn: false,
      finding: { about: 'sign', value: 'in-is-positive', evidence: '+' },
    }
  const { sign, evidence, held, of } = findSign({
    amount,
    concepts: one.block.concepts.of[shape.amount] ?? new Map(),
    texts: wordsOf(one, amount),
    sides: one.sides,
  })
  // Whoever prints a plus and a minus means them, unless rows of money say otherwise, as on a card's bill.
  if (printed === 'all' && (sign !== 'out-is-positive' || held < MANY || countsPoints(one)))
    return { ...plain, turn: false, finding: { about: 'sign', value: 'in-is-positive', evidence: '+' } }
  if (sign === null) return { ...plain, turn: null, finding: null }
  return {
    ...plain,
    turn: sign === 'out-is-positive',
    finding: { about: 'sign', value: sign, evidence, rows: { held, of } },
  }
}

/** What a line alone above the head says of all amounts below it, such as `EXPENSES`; null where none does. */
function titleSide({ block }: Interpretation): { readonly side: 'in' | 'out'; readonly text: string } | null {
  const head = block.headRows[0] ?? block.from
  for (const { cells } of block.table.rows.slice(Math.max(0, head - TITLE_ABOVE), head).toReversed()) {
    const [text, ...others] = cells.filter((cell) => cell !== '')
    if (text === undefined || others.length > 0) continue
    const said = [...sideWords().find(text), ...headWords().find(text)].filter(
      ({ meaning, whole }) => whole && (meaning === 'in' || meaning === 'out'),
    )
    const sides = new Set(said.map(({ meaning }) => meaning as 'in' | 'out'))
    return sides.size === 1 ? { side: [...sides][0]!, text } : null
  }
  return null
}

/** A title stands so closely above its table. */
const TITLE_ABOVE = 2

/** The texts of each sampled row that tell why money moved. */
function wordsOf({ words, columns }: Interpretation, amount: ColumnFacts): readonly (readonly string[])[] {
  const cells = [words.type, ...words.texts, words.category, words.counterparty].filter(
    (cell) => cell !== null,
  )
  return amount.texts.map((_, at) => cells.map((cell) => columns[cell]?.texts[at] ?? ''))
}

/** Whether amounts carry letters of credit and debit: all of them, or the credits alone, as on a card's bill. */
function lettersOf({ texts }: ColumnFacts): 'all' | 'credits' | 'none' {
  let [credits, debits, bare] = [0, 0, 0]
  for (const text of texts) {
    if (text === '') continue
    const side = bareAmount(text)?.side ?? null
    if (side === 'credit') credits++
    else if (side === 'debit') debits++
    else bare++
  }
  if (debits > 0) return 'all'
  return credits > 0 && bare > 0 ? 'credits' : credits > 0 ? 'all' : 'none'
}

/** So many rows say more than printed signs. */
const MANY = 2

/** Whether an amount is printed with a plus, which nobody prints without meaning it. */
export const hasPlus = (text: string): boolean => /^[^\d]{0,4}\+|\+\)?\s*$/.test(text)

/** The positive amounts that carry a plus: all of them, beside a minus for the others; or some, where none has a minus. */
function plusesOf({ texts, negatives, positives }: ColumnFacts): 'all' | 'some' | 'none' {
  const pluses = texts.filter(hasPlus).length
  if (pluses === 0) return 'none'
  if (negatives === 0) return pluses < positives ? 'some' : 'none'
  return pluses >= positives ? 'all' : 'none'
}

/** Two columns whose heads do not say which is which: words of the rows, else the fuller one is what went out. */
function pairSign(one: Interpretation, shape: MoneyShape & { readonly kind: 'pair' }): DecidedSign {
  const concepts = (cell: number) => one.block.concepts.of[cell] ?? new Map<never, never>()
  const told = inFit(concepts(shape.in)) + outFit(concepts(shape.out))
  const turned = inFit(concepts(shape.out)) + outFit(concepts(shape.in))
  const plain = { creditsMarked: null, finding: null }
  if (told > turned + 1) return { ...plain, turn: false }
  const [inward, outward] = [one.columns[shape.in]!, one.columns[shape.out]!]
  const moves = inward.numbers.map((number, at) => movedIn(number, outward.numbers[at] ?? NaN, shape) || 0)
  const amount: ColumnFacts = {
    ...inward,
    head: '',
    numbers: moves,
    positives: moves.filter((move) => move > 0).length,
    negatives: moves.filter((move) => move < 0).length,
  }
  const found = findSign({ amount, concepts: new Map(), texts: wordsOf(one, amount), sides: one.sides })
  if (found.sign !== null && found.evidence !== null)
    return { ...plain, turn: found.sign === 'out-is-positive' }
  const many = 3
  if (amount.negatives >= many * Math.max(1, amount.positives)) return { ...plain, turn: false }
  if (amount.positives >= many * Math.max(1, amount.negatives)) return { ...plain, turn: true }
  return { ...plain, turn: null }
}
