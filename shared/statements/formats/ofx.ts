import type { Draft } from '../../model'
import { noCurrency, statedCurrency } from '../../money/currency-codes'
import type { Problem } from '../../problem'
import { noRows, type Rows, type StatedPart, type StatementFormat } from '../format'
import { askedIn } from '../decisions'
import { askCurrency } from '../generic/currency'
import { mergeStated } from '../merge-stated'
import type { Finding, Question, Skipped } from '../reading'
import { shorten } from '../text/plain'
import { bankRows } from './ofx-bank'
import { brokerRow, brokerRows, securitiesOf } from './ofx-broker'
import type { OfxAccount } from './ofx-row'
import { findAll, leaf, type OfxNode, ofxTree } from './ofx-tags'
import { decimalMark, ofxAmount, ofxDay } from './ofx-values'

const TURN = 4000

/** Statements of accounts, by their element: of banks, cards, brokers and loans. */
const statements = ['STMTRS', 'CCSTMTRS', 'INVSTMTRS', 'LOANSTMTRS'] as const

/**
 * OFX 1.x (SGML), 2.x (XML) and QFX. Several accounts in one file are told apart by ACCTID. The closing balance is
 * LEDGERBAL (AVAILBAL holds credit lines), of a broker's account AVAILCASH; dates are kept as printed, whatever zone stands
 * behind them.
 */
export const ofx: StatementFormat = {
  info: {
    id: 'ofx',
    label: 'OFX, QFX (banks and cards)',
    provider: null,
    accountKind: 'bank',
    accountName: 'Bank',
  },
  claims: ({ grammar }) => grammar === 'ofx',
  async read({ file, text }, { answers, tick }) {
    const tree = ofxTree(text)
    const mark = decimalMark(tree) ?? answers.decimal ?? null
    const drafts: Draft[] = []
    const skipped: Skipped[] = []
    const problems: Problem[] = []
    const questions: Question[] = []
    const findings: Finding[] = []
    const stated: StatedPart[] = []
    const securities = securitiesOf(tree)
    const nodes = statements.flatMap((name) => findAll(tree, name))
    const labels = labelsOf(nodes)
    const lists = nodes.map(rowsOf)
    const total = lists.reduce((sum, list) => sum + list.length, 0)
    let rows = 0
    for (const [index, node] of nodes.entries()) {
      const code = leaf(node, 'CURDEF')
      const account: OfxAccount = {
        account: labels[index]!,
        currency: statedCurrency(code) ?? answers.currency ?? noCurrency,
        mark,
        kind: node.name === 'CCSTMTRS' ? 'card' : node.name === 'INVSTMTRS' ? 'broker' : 'bank',
      }
      const list = lists[index]!
      stated.push(statedOf(node, account))
      const bank = bankRows(
        list.map(bankRowIn).filter((row) => row !== null),
        account,
        answers,
      )
      if (bank.signs === 'by-type')
        findings.push({ about: 'sign', value: 'by-type', evidence: leaf(list[0]!, 'TRNAMT') })
      for (const row of list) {
        if (++rows % TURN === 0) await tick(rows, total)
        const moved = bankRowIn(row)
        const printed = leaf(row, 'TRNAMT') || leaf(row, 'TOTAL')
        const read =
          node.name === 'LOANSTMTRS'
            ? ({ skip: 'not-this-account' } as const)
            : moved === null
              ? brokerRow(row, account, securities)
              : bank.read(moved)
        if ('draft' in read) drafts.push({ ...read.draft, place: rows })
        else if ('skip' in read)
          skipped.push({ line: row.line, reason: read.skip, text: shorten(textOf(row)) })
        else {
          problems.push({ ...read.fault, at: { file, line: row.line } })
          if (read.fault.code === 'ambiguous-amount' && !questions.some(({ about }) => about === 'sign'))
            questions.push({
              ...askSign(printed, row.line, read.fault.readings),
              ...askedIn(account.currency),
            })
        }
        if (account.currency === noCurrency && !questions.some(({ about }) => about === 'currency'))
          questions.push(askCurrency(printed, row.line))
      }
    }
    if (!/<\/OFX>/i.test(text.slice(-2000))) problems.push({ code: 'truncated-file', at: { file } })
    const told = { drafts, skipped, problems, questions, findings, stated: mergeStated(stated) }
    return { ...noRows, rows, ...told } satisfies Rows
  },
}

/** The elements of a statement's lists of movements. */
function rowsOf(statement: OfxNode): readonly OfxNode[] {
  if (statement.name === 'INVSTMTRS') return brokerRows(statement)
  if (statement.name === 'LOANSTMTRS') return findAll(statement, 'LOANSTMTTRN')
  return [...findAll(statement, 'STMTTRN'), ...findAll(statement, 'STMTTRNP')]
}

/** The movement of money that an element of a list is or holds; null of securities. */
const bankRowIn = (row: OfxNode): OfxNode | null =>
  row.name.startsWith('STMTTRN') ? row : (findAll(row, 'STMTTRN')[0] ?? null)

/** The account of each statement. Credit unions give one number to a member: then its kind tells accounts apart. */
function labelsOf(nodes: readonly OfxNode[]): readonly string[] {
  const owners = nodes.map(
    (node) => node.children.flatMap((child) => [child, ...child.children]).find(isOwner) ?? node,
  )
  const accounts = owners.map((owner) => ({ id: leaf(owner, 'ACCTID'), type: leaf(owner, 'ACCTTYPE') }))
  return accounts.map(({ id, type }) =>
    type !== '' && accounts.some((other) => other.id === id && other.type !== type) ? `${id} ${type}` : id,
  )
}

const isOwner = ({ name }: OfxNode): boolean => /ACCTFROM$/.test(name)

function statedOf(statement: OfxNode, { account, currency, kind, mark }: OfxAccount): StatedPart {
  const from = ofxDay(leaf(statement, 'DTSTART'))
  const to = ofxDay(leaf(statement, 'DTEND'))
  const ledger = findAll(statement, 'LEDGERBAL')[0]
  const printed = ledger ? leaf(ledger, 'BALAMT') : leaf(statement, 'AVAILCASH')
  const closing = ofxAmount(printed, mark, currency)
  return {
    account,
    currency,
    kind: kind === 'card' ? 'card' : 'bank',
    ...(from !== null && to !== null ? { period: { from, to } } : {}),
    ...(closing !== null ? { closing } : {}),
  }
}

const askSign = (text: string, line: number, readings: readonly [string, string]): Question => ({
  about: 'sign',
  line,
  text,
  choices: [
    { answer: 'in-is-positive', reading: readings[0] },
    { answer: 'out-is-positive', reading: readings[1] },
  ],
})

/** Every text of an element on one line, for messages. */
const textOf = (node: OfxNode): string =>
  [node.name, node.text, ...node.children.map(textOf)].filter((text) => text !== '').join(' ')
