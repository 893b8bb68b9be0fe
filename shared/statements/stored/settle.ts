import type { Draft, Transaction } from '../../model'
import type { Currency } from '../../money/currency'
import { answersWith } from '../answers'
import type { Answers, Finding, Question, Reading } from '../reading'
import { compare, type StoredAccount } from './compare'

/** Reads the file anew with these answers. */
type ReadAnew = (answers: Answers) => Promise<Reading>

/** Fewer rows may agree by chance. */
const ENOUGH = 3

/** The one that holds is borne out by so many times as many rows as any other. */
const FAR_MORE = 4

/** At most so many questions of a file are settled, one after the other. */
const MOST_QUESTIONS = 5

/**
 * Settles what a file leaves open by what the ledger holds already: an answer that makes its rows the very rows of an
 * account, or go on from its balance, or that gives the names of the other side the signs they always had, is the right
 * one where no other does so. What the ledger does not tell stays a question.
 *
 * @param stored the accounts of the ledger, with their rows
 */
export async function settleByStored(
  reading: Reading,
  answers: Answers,
  stored: readonly StoredAccount[],
  readAnew: ReadAnew,
): Promise<Reading> {
  let settled = reading
  let said = answers
  let known: ReadonlyMap<string, number> | null = null
  const ways = () => (known ??= waysOf(stored.flatMap(({ transactions }) => transactions)))
  const findings: Finding[] = []
  const left = new Set<string>()
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
    const question = settled.questions.find((one) => isTold(one) && !left.has(keyOf(one)))
    if (question === undefined) break
    left.add(keyOf(question))
    const chosen = await choose(question, said, { accounts: stored, ways }, readAnew)
    if (chosen === null) continue
    said = answersWith(said, question, chosen.answer)
    settled = chosen.reading
    findings.push({ about: question.about, value: chosen.answer, evidence: 'stored', rows: chosen.rows })
  }
  return findings.length === 0 ? settled : withFindings(settled, findings)
}

/** What is stored, and the way that the money of each name in it went. */
interface Witness {
  readonly accounts: readonly StoredAccount[]
  readonly ways: () => ReadonlyMap<string, number>
}

interface Candidate {
  readonly answer: string
  readonly reading: Reading
  readonly rows: { readonly held: number; readonly of: number }
}

async function choose(
  question: Question,
  said: Answers,
  witness: Witness,
  readAnew: ReadAnew,
): Promise<Candidate | null> {
  const candidates: Candidate[] = []
  for (const answer of answersTo(question, witness.accounts)) {
    const reading = await readAnew(answersWith(said, question, answer))
    candidates.push({ answer, reading, rows: agreement(question, reading, witness) })
  }
  candidates.sort((a, b) => b.rows.held - a.rows.held)
  const [best, second] = candidates
  if (best === undefined || best.rows.held < ENOUGH) return null
  return best.rows.held >= FAR_MORE * (second?.rows.held ?? 0) ? best : null
}

/** What is asked about the meaning of cells; how a file is opened, and whose it is, no row of the ledger tells. */
const isTold = ({ about }: Question): boolean =>
  about !== 'password' && about !== 'encoding' && about !== 'account'

const keyOf = ({ about, text }: Question): string => `${about} ${text}`

function answersTo(question: Question, stored: readonly StoredAccount[]): readonly string[] {
  const offered = question.choices.map(({ answer }) => answer)
  if (question.about !== 'currency') return offered
  return [...new Set(stored.map(({ account }): Currency => account.currency))]
}

/** In how many rows the ledger bears a reading out, of how many that can tell. */
function agreement(
  question: Question,
  reading: Reading,
  { accounts, ways }: Witness,
): { readonly held: number; readonly of: number } {
  let held = 0
  for (const { account, transactions } of accounts)
    for (const part of reading.parts) {
      if (part.currency !== account.currency) continue
      const drafts = reading.drafts.filter(
        (draft) => draft.account === part.account && draft.currency === part.currency,
      )
      const { same, chain } = compare({ part, drafts }, transactions)
      held = Math.max(held, same, chain === 'continues' ? ENOUGH : 0)
    }
  if (held >= ENOUGH || !['sign', 'sides'].includes(question.about))
    return { held, of: reading.drafts.length }
  return bySigns(reading.drafts, ways())
}

/** Names of the other side, each once, whose money goes the way it always went. */
function bySigns(
  drafts: readonly Draft[],
  ways: ReadonlyMap<string, number>,
): { readonly held: number; readonly of: number } {
  const mine = waysOf(drafts)
  let [held, against] = [0, 0]
  for (const [name, way] of mine) {
    const before = ways.get(name)
    if (before === undefined || before === 0 || way === 0) continue
    if (before === way) held++
    else against++
  }
  return { held: against === 0 ? held : 0, of: held + against }
}

/** The way the money of each name goes: 1 in, -1 out, 0 where it went both ways. */
function waysOf(
  rows: readonly Pick<Transaction, 'text' | 'counterparty' | 'amount'>[],
): ReadonlyMap<string, number> {
  const ways = new Map<string, number>()
  for (const { text, counterparty, amount } of rows) {
    const name = (counterparty ?? text).normalize('NFKC').trim().toLowerCase()
    if (name === '' || amount === 0) continue
    const way = Math.sign(amount)
    ways.set(name, (ways.get(name) ?? way) === way ? way : 0)
  }
  return ways
}

function withFindings(reading: Reading, findings: readonly Finding[]): Reading {
  const told = (before: readonly Finding[]): readonly Finding[] => [
    ...findings,
    ...before.filter(({ about }) => !findings.some((one) => one.about === about)),
  ]
  return {
    ...reading,
    findings: told(reading.findings),
    ...(reading.layout ? { layout: { ...reading.layout, findings: told(reading.layout.findings) } } : {}),
  }
}
