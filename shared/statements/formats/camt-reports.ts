import type { Draft } from '../../model'
import type { Currency } from '../../money/currency'
import { noCurrency, statedCurrency } from '../../money/currency-codes'
import { type Minor, minor } from '../../money/money'
import { negate } from '../../money/negate'
import type { Problem } from '../../problem'
import { noRows, type ReadJob, type Rows, type StatedPart } from '../format'
import { mergeStated } from '../merge-stated'
import { askCurrency } from '../generic/currency'
import type { Finding, Question, Skipped } from '../reading'
import type { Source } from '../source'
import { childrenOf, findDeep, textAt, XmlError, type XmlNode, xmlTree } from '../tables/xml-tree'
import { shorten } from '../text/plain'
import { type CamtAccount, currencyText, type Entry, isoDay, readEntry, signed } from './camt-entry'

const TURN = 4000

/** Statements, intraday reports and notifications, by the element that holds one account's. */
const reports = ['Stmt', 'Rpt', 'Ntfctn'] as const

/** Reads every report of a CAMT file. */
export async function readCamt({ file, text }: Source, { answers, tick }: ReadJob): Promise<Rows> {
  const at = { file }
  const drafts: Draft[] = []
  const skipped: Skipped[] = []
  const problems: Problem[] = []
  const stated: StatedPart[] = []
  const findings: Finding[] = []
  const questions: Question[] = []
  const tree = treeOf(text)
  if (typeof tree === 'string')
    return { ...noRows, problems: [{ code: 'damaged-file', detail: `XML: ${tree}`, at }] }
  const nodes = reports.flatMap((name) => findDeep(tree.root, name))
  const total = nodes.reduce((count, node) => count + childrenOf(node, 'Ntry').length, 0)
  let done = 0
  for (const node of nodes) {
    const account = accountOf(node, answers.currency ?? noCurrency)
    const balances = balancesOf(node, account)
    const entries: Entry[] = []
    for (const one of childrenOf(node, 'Ntry')) {
      if (++done % TURN === 0) await tick(done, total)
      const reason = noMovement(node, one)
      const read = reason === null ? readEntry(one, account) : null
      if (reason !== null) skipped.push({ line: one.line, reason, text: shorten(wordsOf(one)) })
      else if (read !== null && 'code' in read) problems.push({ ...read, at: { file, line: one.line } })
      else if (read !== null) entries.push(placed(read, done))
      if (account.currency === noCurrency && currencyText(one) === '' && questions.length === 0)
        questions.push(askCurrency(textAt(one, 'Amt'), one.line))
    }
    const settled = settle(entries, balances)
    for (const draft of settled.drafts) drafts.push(draft)
    findings.push(...settled.findings)
    stated.push(...balances)
  }
  if (tree.flaw !== null) problems.push(flawOf(tree.flaw, file))
  const rows =
    drafts.length + skipped.length + problems.filter((problem) => problem.at.line !== undefined).length
  return { ...noRows, rows, drafts, skipped, problems, questions, findings, stated: mergeStated(stated) }
}

/** Files are often one long line, so that an entry's number says where it is. */
const placed = (entry: Entry, place: number): Entry => ({
  ...entry,
  drafts: entry.drafts.map((draft) => ({ ...draft, place })),
})

function treeOf(text: string): ReturnType<typeof xmlTree> | string {
  try {
    return xmlTree(text)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return error.message
  }
}

/** A document whose last tags are missing was cut; anything else that is not well-formed is damage. */
const flawOf = (flaw: string, file: string): Problem =>
  /^unclosed/i.test(flaw)
    ? { code: 'truncated-file', at: { file } }
    : { code: 'damaged-file', detail: `XML: ${flaw}`, at: { file } }

/** Notifications repeat what statements state; entries of status INFO tell of something and move nothing. */
function noMovement(report: XmlNode, entry: XmlNode): Skipped['reason'] | null {
  if (report.name === 'Ntfctn') return 'detail'
  return textAt(entry, 'Sts', 'Sts/Cd') === 'INFO' ? 'never-moved' : null
}

/** Every text of an element on one line, for messages. */
const wordsOf = (node: XmlNode): string =>
  [node.text, ...node.children.map(wordsOf)].filter((text) => text !== '').join(' | ')

/**
 * The account of a report. Its own currency, or that of its balances, holds for amounts that have none.
 *
 * @param otherwise the currency where the report states none
 */
function accountOf(report: XmlNode, otherwise: Currency): CamtAccount {
  const ids = ['IBAN', 'Othr/Id', 'BBAN', 'UPIC', 'PrtryAcct/Id'].map((id) => `Acct/Id/${id}`)
  const codes = [textAt(report, 'Acct/Ccy'), ...childrenOf(report, 'Bal').map(currencyText)]
  const currency = codes.map(statedCurrency).find((code) => code !== null)
  return { account: textAt(report, ...ids), currency: currency ?? otherwise }
}

/**
 * The balances of a report by currency: opening or previously closed booked, and closing booked; in intraday reports
 * the interim booked one. Available balances hold credit lines.
 */
function balancesOf(report: XmlNode, { account, currency: own }: CamtAccount): readonly StatedPart[] {
  const byCurrency = new Map<Currency, Map<string, Minor>>()
  for (const node of childrenOf(report, 'Bal')) {
    const code = currencyText(node)
    const currency = code === '' ? own : statedCurrency(code)
    if (currency === null) continue
    const amount = signed(node, textAt(node, 'Amt'), currency)
    const codes = byCurrency.get(currency) ?? new Map<string, Minor>()
    byCurrency.set(currency, codes)
    if (amount !== null) codes.set(textAt(node, 'Tp/CdOrPrtry/Cd', 'Tp/Cd'), amount)
  }
  const from = isoDay(textAt(report, 'FrToDt/FrDtTm', 'FrToDt/FrDt'))
  const to = isoDay(textAt(report, 'FrToDt/ToDtTm', 'FrToDt/ToDt'))
  const period = from !== null && to !== null ? { period: { from, to } } : {}
  return [...byCurrency].flatMap(([currency, codes]): StatedPart[] => {
    const opening = codes.get('OPBD') ?? codes.get('PRCD')
    const closing = codes.get('CLBD') ?? codes.get('ITBD')
    if (opening === undefined && closing === undefined) return []
    return [
      {
        account,
        currency,
        ...period,
        ...(opening === undefined ? {} : { opening }),
        ...(closing === undefined ? {} : { closing }),
      },
    ]
  })
}

/**
 * The movements of a report. Reversals stand with the side they really have; some banks leave that of the original.
 * They are turned where the report ties only so.
 */
function settle(
  entries: readonly Entry[],
  balances: readonly StatedPart[],
): { readonly drafts: readonly Draft[]; readonly findings: readonly Finding[] } {
  const drafts = entries.flatMap((entry) => entry.drafts)
  const reversed = new Set(entries.filter(({ reversal }) => reversal).flatMap((entry) => entry.drafts))
  const [balance] = balances
  const first = [...reversed][0]
  if (first === undefined || balance?.opening === undefined || balance.closing === undefined)
    return { drafts, findings: [] }
  const moved = (of: Iterable<Draft>): number =>
    [...of].reduce((whole, { status, amount }) => whole + (status === 'posted' ? amount : 0), 0)
  const missing = balance.closing - balance.opening - moved(drafts)
  if (missing === 0 || missing !== -2 * moved(reversed)) return { drafts, findings: [] }
  return {
    drafts: drafts.map((draft) => (reversed.has(draft) ? turned(draft) : draft)),
    findings: [{ about: 'sign', value: 'reversals-turned', evidence: first.text }],
  }
}

function turned(draft: Draft): Draft {
  const amount = minor(negate(draft.amount))
  return { ...draft, amount, kind: amount > 0 ? 'refund' : 'adjustment' }
}
