import { addDays, type Day } from '../day'
import type { Ledger } from '../ledger/ledger'
import type { Account, Statement } from '../model'
import { minor } from '../money/money'
import { type Half, isCounted, type Pair } from '../pairs/pair'
import { type PairBook, type PairDecision, unpaired } from '../pairs/pair-up'
import { returnedIn } from '../pairs/returned'
import { type Covers, coverageOf } from './coverage'
import { type Foretell, foretellBy } from './expected-way'
import type { FollowedTransfer } from './followed-transfer'
import { type Claims, claimsOf } from './claims'
import { missingOf, type UsualFee, usualFees } from './missing'
import { ownPayees } from './own-payees'
import type { StartedTransfer } from './started-transfer'
import { type FeeOfPair, transferFees } from './transfer-fee'

/** Everything the life of transfers is read from. */
export interface TransferEvidence {
  readonly ledger: Ledger
  readonly statements: readonly Statement[]
  readonly book: PairBook
  readonly started: readonly StartedTransfer[]
  readonly decisions: readonly PairDecision[]
  readonly today: Day
}

interface Context extends TransferEvidence {
  readonly covers: Covers
  readonly foretell: Foretell
  readonly feeOf: FeeOfPair
  readonly usualFee: UsualFee
  readonly claims: Claims
  /** The keys of rows whose money arrived, as the person says. */
  readonly arrived: ReadonlySet<string>
}

/**
 * Every transfer between own accounts and how far it has come: those the person started, those the statements show on
 * both sides, and withdrawals nobody has seen arrive. Nothing is stored of it: the next statements move it on.
 */
export function followTransfers(evidence: TransferEvidence): FollowedTransfer[] {
  const { ledger, statements, book, decisions } = evidence
  const accounts = [...ledger.values()].map(({ account }) => account)
  const sure = book.pairs.filter(isCounted)
  const isOwn = ownPayees(sure)
  const open = unpaired(book).filter(
    (half) => half.row.amount < 0 && (half.row.kind === 'withdrawal' || isOwn(half)),
  )
  const context: Context = {
    ...evidence,
    covers: coverageOf(statements),
    foretell: foretellBy(sure, accounts, book.rules),
    feeOf: transferFees(ledger),
    usualFee: usualFees(sure),
    claims: claimsOf(evidence),
    arrived: new Set(decisions.flatMap(({ out, verdict }) => (verdict === 'arrived' ? [out] : []))),
  }
  const { byOut, unclaimed } = context.claims
  return [
    ...book.pairs.map((pair) => ofPair(pair, byOut.get(pair.out.key) ?? null, context)),
    ...open.map((out) => ofSent(out, byOut.get(out.key) ?? null, context)),
    ...returnedTransfers(ledger),
    ...unclaimed.map((started) => ofRequested(started, context)),
  ].sort((a, b) => (a.sentOn < b.sentOn ? 1 : a.sentOn > b.sentOn ? -1 : a.id < b.id ? -1 : 1))
}

function ofPair(
  pair: Pair,
  started: StartedTransfer | null,
  { book, feeOf, usualFee }: Context,
): FollowedTransfer {
  const { out, into } = pair
  const missing = missingOf(pair, started, book.rules, usualFee)
  const known = isCounted(pair)
  return {
    id: pair.id,
    state: !known ? 'arrived' : missing !== null ? 'short' : 'matched',
    from: out.account,
    to: into.account,
    started,
    out: out.row,
    into: into.row,
    pair,
    amount: minor(0 - out.row.amount),
    sentOn: out.row.day,
    dueOn: started?.dueOn ?? addDays(out.row.day, book.rules.between(out.account, into.account).usualDays),
    fee: feeOf(pair),
    missing: known ? missing : null,
    awaits: null,
  }
}

/** It left, and nobody has seen it arrive. Only a statement that tells of all the days until then can say it is late. */
function ofSent(out: Half, started: StartedTransfer | null, context: Context): FollowedTransfer {
  const { covers, foretell, arrived, today } = context
  const named = started === null ? null : accountOf(started.to, context)
  const way = foretell(out)
  const to = named ?? way?.to ?? null
  const dueOn = started?.dueOn ?? way?.dueOn ?? out.row.day
  const seen = to !== null && covers(to.id, out.row.day, dueOn)
  const told = arrived.has(out.key) ? 'arrived' : null
  const unseen = seen && today > dueOn ? 'late' : 'sent'
  return {
    ...sentBase(out, to),
    id: out.key,
    state: started?.mark ?? told ?? unseen,
    started,
    dueOn,
    missing: null,
    awaits: to !== null && !seen ? { account: to.id, upTo: dueOn } : null,
  }
}

const sentBase = (out: Half, to: Account | null) => ({
  from: out.account,
  to,
  out: out.row,
  into: null,
  pair: null,
  amount: minor(0 - out.row.amount),
  sentOn: out.row.day,
  fee: out.row.fee > 0 ? out.row.fee : null,
})

const returnedTransfers = (ledger: Ledger): FollowedTransfer[] =>
  [...ledger.values()].flatMap((one) =>
    returnedIn(one).map(({ out, back }): FollowedTransfer => ({
      id: `${one.account.id} ${out.id}`,
      state: 'failed',
      from: one.account,
      to: null,
      started: null,
      out,
      into: back,
      pair: null,
      amount: minor(0 - out.amount),
      sentOn: out.day,
      dueOn: back.day,
      fee: minor(0 - out.amount - back.amount),
      missing: null,
      awaits: null,
    })),
  )

/** The person asked for it; the sender's statements do not show it yet. */
function ofRequested(started: StartedTransfer, context: Context): FollowedTransfer {
  const { covers, today, claims } = context
  const from = accountOf(started.from, context)!
  const into = claims.arrivals.get(started.id) ?? null
  const seen = covers(started.from, started.requestedOn, started.dueOn)
  return {
    id: started.id,
    state: started.mark ?? (into ? 'arrived' : seen && today > started.dueOn ? 'late' : 'requested'),
    from,
    to: accountOf(started.to, context),
    started,
    out: null,
    into: into?.row ?? null,
    pair: null,
    amount: started.debit,
    sentOn: started.requestedOn,
    dueOn: started.dueOn,
    fee: null,
    missing: null,
    awaits: seen ? null : { account: started.from, upTo: started.dueOn },
  }
}

const accountOf = (id: string | null, { ledger }: Pick<TransferEvidence, 'ledger'>): Account | null =>
  (id === null ? undefined : ledger.get(id)?.account) ?? null
