import type { Day } from '../day'
import { balanceAt, balanceChanges } from '../ledger/balances'
import { countedFrom, type Inferred } from '../ledger/inferred'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { isDebt } from '../ledger/places'
import { countedReadings } from '../ledger/readings'
import type { AccountKind, Transaction, TransactionKind } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { negate } from '../money/negate'

/** An account of a double-entry journal. */
export interface JournalAccount {
  /** Its own, whatever it is called. */
  readonly key: string
  /** Its names from the top down: `Assets`, `Wallets`, `KakaoPay KRW`; what is somebody else's stands below their name. */
  readonly path: readonly string[]
}

/** One side of an entry. */
export interface Posting {
  readonly account: JournalAccount
  readonly amount: Minor
  readonly currency: Currency
}

/** A movement with all its sides; they add up to nothing in each currency. */
export interface Entry {
  readonly day: Day
  readonly text: string
  readonly reference: string | null
  readonly postings: readonly Posting[]
}

/** What an account must hold at the end of a day: lets the program that reads the journal check it. */
export interface Assertion {
  readonly day: Day
  readonly account: JournalAccount
  readonly balance: Minor
  readonly currency: Currency
}

/** The ledger in double entry. */
export interface Journal {
  readonly entries: readonly Entry[]
  readonly assertions: readonly Assertion[]
}

/** Under what an account is found. */
const group: Readonly<Record<AccountKind, string>> = {
  wallet: 'Wallets',
  platform: 'Platforms',
  points: 'Points',
  voucher: 'Vouchers',
  carrier: 'Carriers',
  bank: 'Banks',
  card: 'Cards',
  cash: 'Cash',
}

/**
 * Where the other side of a movement goes. Each movement stands by itself, so that nothing is guessed: what goes from
 * one account to another passes through `Transfers` or, between currencies, `Conversions`.
 */
const otherSide: Readonly<Record<TransactionKind, readonly [root: string, name: string]>> = {
  payment: ['Expenses', 'Payments'],
  income: ['Income', 'Received'],
  refund: ['Expenses', 'Refunds'],
  'top-up': ['Equity', 'Transfers'],
  withdrawal: ['Equity', 'Transfers'],
  transfer: ['Equity', 'Transfers'],
  fee: ['Expenses', 'Fees'],
  conversion: ['Equity', 'Conversions'],
  reward: ['Income', 'Rewards'],
  expiry: ['Expenses', 'Expired'],
  'carrier-charge': ['Expenses', 'Carrier charges'],
  hold: ['Equity', 'Holds'],
  adjustment: ['Equity', 'Adjustments'],
}

const counter = (path: readonly string[]): JournalAccount => ({ key: path.join('\n'), path })
const fees = counter(otherSide.fee)
const openings = counter(['Equity', 'Opening balances'])

/** The ledger in double entry, oldest first. Pending and cancelled rows change no balance and are left out. */
export function journalOf(ledger: Ledger): Journal {
  const accounts = [...ledger.values()]
  const entries = accounts.flatMap((one) => [
    ...opening(one),
    ...one.posted.map((row) => entry(one, row)),
    ...one.inferred.map((moved) => adjustment(one, moved)),
  ])
  return {
    entries: entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    assertions: accounts.flatMap((one) => [...readOff(one), ...assertion(one)]),
  }
}

const accountOf = ({ account }: AccountLedger): JournalAccount => ({
  key: account.id,
  path: [
    isDebt(account) ? 'Liabilities' : 'Assets',
    group[account.kind],
    ...(account.owner === undefined ? [] : [account.owner]),
    account.name,
  ],
})

function opening(ledger: AccountLedger): Entry[] {
  const { opening: known, account } = ledger
  if (known.day === null || known.balance === 0) return []
  return [
    {
      day: known.day,
      text: 'Opening balance',
      reference: null,
      postings: sides(accountOf(ledger), openings, known.balance, account.currency),
    },
  ]
}

function entry(ledger: AccountLedger, row: Transaction): Entry {
  const { day, text, counterparty, reference, kind, amount, fee, currency } = row
  const [own, other] = sides(accountOf(ledger), counter(otherSide[kind]), amount, currency)
  const charged: Posting = { account: fees, amount: fee, currency }
  return {
    day,
    text: counterparty === null || counterparty === text ? text : `${counterparty} | ${text}`,
    reference,
    postings: fee === 0 ? [own, other] : [own, charged, { ...other, amount: minor(other.amount - fee) }],
  }
}

/** What balances read off differ by, which no row tells of. */
const adjustment = (ledger: AccountLedger, moved: Inferred): Entry => {
  const [text, other] =
    moved.lapsed === undefined
      ? [`Between balances read off on ${moved.after} and ${moved.until}`, otherSide.adjustment]
      : [
          `Lapsed with the end of ${moved.lapsed}, as a balance read off on ${moved.until} shows`,
          otherSide.expiry,
        ]
  return {
    day: countedFrom(moved),
    text,
    reference: null,
    postings: sides(accountOf(ledger), counter(other), moved.amount, ledger.account.currency),
  }
}

const sides = (
  account: JournalAccount,
  other: JournalAccount,
  amount: Minor,
  currency: Currency,
): [Posting, Posting] => [
  { account, amount, currency },
  { account: other, amount: negate(amount), currency },
]

/** The balances read off that all else leads to, before the last one: a program refuses a file with any other. */
function readOff(ledger: AccountLedger): Assertion[] {
  const { account } = ledger
  const [last] = assertion(ledger)
  return countedReadings(account.stated)
    .filter(({ day, balance }) => last && day < last.day && balanceAt(ledger, day) === balance)
    .map(({ day, balance }) => ({ day, account: accountOf(ledger), balance, currency: account.currency }))
}

function assertion(ledger: AccountLedger): Assertion[] {
  const last = balanceChanges(ledger).at(-1)
  const { opening: known, account } = ledger
  const day = last?.day ?? known.day
  if (day === null) return []
  return [
    { day, account: accountOf(ledger), balance: last?.balance ?? known.balance, currency: account.currency },
  ]
}
