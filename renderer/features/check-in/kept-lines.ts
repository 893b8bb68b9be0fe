import type { BalanceLine, BalanceList } from '../../../shared/check-in/balance-list'
import { lineBalance } from '../../../shared/check-in/line-balance'
import type { LineFault } from '../../../shared/check-in/line-fault'
import { matchPlace } from '../../../shared/check-in/match-places'
import type { Day } from '../../../shared/day'
import { groupBy } from '../../../shared/ledger/group-by'
import type { Account, AccountKind, ExpiryTerm, StatedBalance } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { type Minor, sum, toDecimal } from '../../../shared/money/money'
import { fail, type Result, ok } from '../../../shared/result'
import type { AccountExpiry, AccountReading } from '../../store/accounts'
import { readNewAccount } from '../../store/read-new-account'

/** Where a line of a list goes: nowhere, to a place by its id, or to a new one of a kind. */
export type LineChoice = 'out' | `place ${string}` | `open ${AccountKind}`

/** Why a line is not kept: what is wrong with it, or that its name offers to turn a debt into cash. */
export type KeptFault = LineFault | { readonly code: 'cashing' }

/** What lines are kept with. */
export interface KeepingFacts {
  readonly accounts: readonly Account[]
  /** The day of lines that print none. */
  readonly day: Day
  /** That of a new place, where the list states none. */
  readonly currency: Currency
}

/** What keeping a list would write, and which lines cannot be kept as they were chosen, by their number. */
export interface KeptLines {
  readonly opened: readonly Account[]
  readonly readings: readonly AccountReading[]
  /** When they lapse, as far as the list says. */
  readonly expiries: readonly AccountExpiry[]
  /** Lines that are parts of one balance, by their number, with all of it. */
  readonly parts: ReadonlyMap<number, Minor>
  /** What each reading is of, and what else of that account the list says, by the number of its first line. */
  readonly read: ReadonlyMap<number, ListReading>
  readonly faults: ReadonlyMap<number, KeptFault>
}

/** A reading of a list, with the others that it has of the account. */
export interface ListReading {
  readonly account: Account
  readonly reading: StatedBalance
  readonly beside: readonly StatedBalance[]
}

/** Where a line goes before the person says so: to the place of its name, if there is one. */
export function firstChoice(line: BalanceLine, accounts: readonly Account[]): LineChoice {
  const place = line.fault ? null : matchPlace(line.name, line.currency, accounts)
  return place ? `place ${place.id}` : 'out'
}

/** Works out what is kept of a list. */
export function keptLines(
  list: BalanceList,
  choiceOf: (line: BalanceLine) => LineChoice,
  facts: KeepingFacts,
): KeptLines {
  const openedHere: Account[] = []
  const lines: DatedLine[] = []
  const faults = new Map<number, KeptFault>()
  const unread = new PlacesOfDays(facts.day)
  for (const line of list.lines) {
    const choice = choiceOf(line)
    if (choice === 'out') continue
    const placed = placeOf(line, list, choice, openedHere, facts)
    if (!placed.ok) {
      faults.set(line.line, placed.error)
      continue
    }
    const balance = lineBalance(line, list, placed.value.currency)
    if (balance.ok)
      lines.push({
        account: placed.value.id,
        reading: { day: line.day ?? facts.day, balance: balance.value },
        until: line.until,
        line: line.line,
      })
    else {
      faults.set(line.line, balance.error)
      unread.add(placed.value.id, line.day)
    }
  }
  for (const { fault, name, currency, day } of list.lines) {
    const place = fault && matchPlace(name, currency, [...facts.accounts, ...openedHere])
    if (place) unread.add(place.id, day)
  }
  // What else the list says of a place of which a line cannot be read may be a part, and is not taken for all of it.
  const isWhole = ({ account, reading }: DatedLine): boolean => !unread.has(account, reading.day)
  for (const one of lines) if (!isWhole(one)) faults.set(one.line, { code: 'part-unread' })
  const read = lines.filter(isWhole)
  const opened = openedHere.filter(({ id }) => read.some(({ account }) => account === id))
  const { readings, ...kept } = withExpiries(read)
  return {
    opened,
    ...kept,
    readings: readings.map(({ account, reading }) => ({ account, reading })),
    read: besideEachOther(readings, [...facts.accounts, ...opened]),
    faults,
  }
}

/** Places, each on a day: that of the list where a line prints none. */
class PlacesOfDays {
  private readonly keys = new Set<string>()

  constructor(private readonly day: Day) {}

  add(account: string, day: Day | null): void {
    this.keys.add(`${day ?? this.day} ${account}`)
  }

  has(account: string, day: Day): boolean {
    return this.keys.has(`${day} ${account}`)
  }
}

/** What a line says of its place. */
interface DatedLine extends AccountReading {
  readonly line: number
  readonly until: Day | null
}

/** A reading with the number of the first line that says it. */
interface LinedReading extends AccountReading {
  readonly line: number
}

function besideEachOther(
  readings: readonly LinedReading[],
  accounts: readonly Account[],
): ReadonlyMap<number, ListReading> {
  const byAccount = groupBy(readings, ({ account }) => account)
  return new Map(
    readings.flatMap(({ line, account: id, reading }) => {
      const account = accounts.find((one) => one.id === id)
      const others = (byAccount.get(id) ?? []).filter((other) => other.line !== line)
      return account ? [[line, { account, reading, beside: others.map((other) => other.reading) }]] : []
    }),
  )
}

/** What the lines of one place and day come to. */
interface ReadGroup extends Pick<KeptLines, 'expiries'> {
  readonly readings: readonly LinedReading[]
  readonly parts: readonly (readonly [line: number, balance: Minor])[]
}

/**
 * Lines of one place and day are parts of its balance as soon as one of them has a last day: those of one last day lapse
 * together, and what has none stays. A line that is alone says when all of it lapses; without any last day, lines of one day
 * are readings that differ.
 */
function withExpiries(
  read: readonly DatedLine[],
): Pick<KeptLines, 'expiries' | 'parts'> & Pick<ReadGroup, 'readings'> {
  const groups = [...groupBy(read, ({ account, reading }) => `${reading.day} ${account}`).values()]
  const found = groups.map((lines): ReadGroup => {
    const [{ account, reading, until, line: first }] = lines as [DatedLine, ...DatedLine[]]
    const isInParts = lines.length > 1 && lines.some((line) => line.until !== null)
    if (!isInParts)
      return {
        parts: [],
        readings: lines.map(({ reading: of, line }) => ({ account, reading: of, line })),
        expiries: until === null ? [] : [{ account, terms: [{ kind: 'day', until }] }],
      }
    const balance = totalOf(lines)
    return {
      parts: lines.map(({ line }) => [line, balance]),
      readings: [{ account, reading: { ...reading, balance }, line: first }],
      expiries: [{ account, terms: partsOf(lines) }],
    }
  })
  return {
    readings: found.flatMap(({ readings }) => readings),
    expiries: found.flatMap(({ expiries }) => expiries),
    parts: new Map(found.flatMap(({ parts }) => parts)),
  }
}

/** What lapses of a balance, a part for each last day. */
const partsOf = (lines: readonly DatedLine[]): readonly ExpiryTerm[] =>
  [...groupBy(lines, ({ until }) => until ?? '').values()].flatMap((of): ExpiryTerm[] => {
    const [{ until, reading }] = of as [DatedLine, ...DatedLine[]]
    const amount = totalOf(of)
    return until !== null && amount > 0 ? [{ kind: 'part', amount, until, stated: reading.day }] : []
  })

const totalOf = (lines: readonly DatedLine[]): Minor => sum(lines.map(({ reading }) => reading.balance))

/** The place a line goes to; one that it opens is added to those opened. */
function placeOf(
  line: BalanceLine,
  list: BalanceList,
  choice: Exclude<LineChoice, 'out'>,
  opened: Account[],
  { accounts, day, currency }: KeepingFacts,
): Result<Account, KeptFault> {
  const [what, ...rest] = choice.split(' ')
  const id = rest.join(' ')
  const known =
    what === 'place' ? accounts.find((one) => one.id === id) : matchPlace(line.name, line.currency, opened)
  if (known) return ok(known)
  const code = line.currency ?? currency
  const balance = lineBalance(line, list, code)
  if (!balance.ok) return balance
  const read = readNewAccount(
    {
      name: line.name,
      kind: id as AccountKind,
      provider: null,
      currency: code,
      balance: toDecimal(balance.value, code),
    },
    [...accounts, ...opened].map((one) => one.id),
    line.day ?? day,
  )
  if (!read.ok) return fail({ code: read.error.field === 'cashing' ? 'cashing' : 'no-name' })
  const account: Account = { ...read.value, stated: [] }
  opened.push(account)
  return ok(account)
}
