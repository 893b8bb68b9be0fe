import type { Draft } from '../../../../model'
import type { Currency } from '../../../../money/currency'
import { decimalsOf } from '../../../../money/currency'
import { noCurrency } from '../../../../money/currency-codes'
import { type Minor, minor, zero } from '../../../../money/money'
import type { Fault, Problem, SkipReason } from '../../../../problem'
import type { ReadJob, Rows, StatedPart } from '../../../format'
import { askCurrency } from '../../../generic/currency'
import { makeDraft, orNull } from '../../../make-draft'
import type { Question, Skipped } from '../../../reading'
import { shorten } from '../../../text/plain'
import { accountKindOf } from '../account-kind'
import { type AccountSide, isPromise, sideOf } from '../account-side'
import { bookedKind, isOpening, type Side } from '../booked'
import type { Amount } from './amount'
import { Balances } from './balances'
import { add, type Decimal, inUnits, opposite, textOf } from './decimal'
import type { Aside, Assertion, Journal, JournalEntry, Pad, Posting } from './entry'
import { type Filled, fillEntry } from './fill-entry'
import { moneyOf } from './money-of'

const asidesToSkips: Partial<Record<Aside['kind'], SkipReason>> = { detail: 'detail', preamble: 'preamble' }

/** What has been found out about one account. */
interface Part {
  readonly account: string
  readonly currency: Currency
  /** Whether an entry states what it began with. */
  began: boolean
  /** Whether a claimed balance was right. */
  held: boolean
  /** The last claimed balance that was right, where nothing moved since. */
  closing: Minor | null
}

/** So many entries are read before others get a turn. */
const TURN = 1000

/** A journal as rows: a posting of an asset or a debt is a movement of that account. */
export async function readJournal(file: string, journal: Journal, job: ReadJob): Promise<Rows> {
  const reader = new JournalRows(file, journal, job)
  const entries = journal.entries
    .map((entry, order) => ({ entry, order }))
    .sort((a, b) => (a.entry.day < b.entry.day ? -1 : a.entry.day > b.entry.day ? 1 : a.order - b.order))
  for (const [index, { entry }] of entries.entries()) {
    if (index % TURN === TURN - 1) await job.tick(index, entries.length)
    reader.claimsBefore(entry.day)
    reader.take(entry)
  }
  reader.claimsBefore(null)
  return reader.rows()
}

class JournalRows {
  private readonly drafts: Draft[] = []
  private readonly skipped: Skipped[] = []
  private readonly problems: Problem[] = []
  private readonly balances = new Balances()
  private readonly parts = new Map<string, Part>()
  private readonly claims: Assertion[]
  private readonly pads: Pad[]
  private question: Question | null = null

  constructor(
    private readonly file: string,
    private readonly journal: Journal,
    private readonly job: ReadJob,
  ) {
    this.claims = [...journal.assertions].sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : a.line - b.line,
    )
    this.pads = [...journal.pads]
    for (const { kind, line, text } of journal.asides) {
      const reason = asidesToSkips[kind]
      if (reason) this.skip(line, reason, text)
      else if (kind === 'include') this.fail(line, { code: 'include-unread', name: text })
      else if (kind === 'bad-date') this.fail(line, { code: 'bad-date', text: shorten(text) })
      else this.fail(line, { code: 'not-understood', text: shorten(text) })
    }
  }

  rows(): Rows {
    for (const { line, account } of this.pads) this.skip(line, 'preamble', account)
    const { drafts, skipped, problems } = this
    const breaks = problems.filter(
      ({ code }) => code === 'balance-breaks' || code === 'entry-unbalanced',
    ).length
    return {
      rows: drafts.length + skipped.length + problems.length - breaks,
      drafts,
      skipped: skipped.toSorted((a, b) => a.line - b.line),
      problems: problems.toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0)),
      questions: this.question === null ? [] : [this.question],
      findings: [],
      stated: this.stated(),
    }
  }

  /** Checks what the journal claims of balances at the beginning of days up to this one; null: to the end. */
  claimsBefore(day: string | null): void {
    while (this.claims.length > 0 && (day === null || this.claims[0]!.day <= day)) {
      const { line, account, amount, day: on } = this.claims.shift()!
      this.fillUp(account, amount, on)
      this.skip(line, 'balance-only', account)
      this.compare(line, account, amount, true)
    }
  }

  take(entry: JournalEntry): void {
    const real = entry.postings.filter(({ virtual }) => !virtual)
    for (const { line, account, virtual } of entry.postings) if (virtual) this.skip(line, 'detail', account)
    const found = fillEntry(real, this.balances)
    if (found === null) {
      for (const { line, account } of real) this.fail(line, { code: 'not-understood', text: account })
      return
    }
    this.checkSum(entry, found.left)
    const filled = found.postings
    const sides = filled.flatMap(({ posting, amounts }) =>
      amounts.map((amount) => this.sideAs(posting, amount)),
    )
    let place = 0
    for (const one of filled)
      for (const amount of one.amounts) {
        const self = sides[place]!
        const others = sides.filter((_, index) => index !== place)
        place++
        this.post(entry, one, amount, self, others)
      }
  }

  /** What is left over of an entry is said; two commodities without a price are an exchange, whose rate follows. */
  private checkSum({ line }: JournalEntry, left: readonly Amount[]): void {
    const off = left.filter(({ commodity, number }) => inUnits(number, this.decimals(commodity)).units !== 0)
    if (off.length !== 1) return
    const by = `${textOf(off[0]!.number)} ${off[0]!.commodity}`.trim()
    this.fail(line, { code: 'entry-unbalanced', by })
  }

  private decimals(commodity: string): number {
    const currency = moneyOf(commodity)
    return currency === null ? 2 : decimalsOf(currency)
  }

  private post(entry: JournalEntry, one: Filled, amount: Amount, self: Side, others: readonly Side[]): void {
    const { posting } = one
    const { line, account } = posting
    this.balances.add(account, amount.commodity, amount.number)
    const tied =
      posting.asserted === null ? null : this.compare(line, account, posting.asserted, posting.inclusive)
    if (self.side === null && amount.number.digits !== 0n)
      return this.fail(line, { code: 'unknown-account', account })
    if (self.side !== 'own' || isPromise(account)) return this.skip(line, 'not-this-account', account)
    if (amount.number.digits === 0n) return this.skip(line, 'zero', account)
    const currency = this.currencyOf(amount, line)
    if (currency === null) return this.skip(line, 'not-this-account', `${account} ${amount.commodity}`)
    const { units, exact } = inUnits(amount.number, decimalsOf(currency))
    if (!exact && !one.inferred)
      return this.fail(line, {
        code: 'bad-amount',
        text: `${textOf(amount.number)} ${amount.commodity}`,
      })
    const opens = isOpening(others)
    this.see(account, currency, opens)
    const text = [entry.payee, entry.text].filter(Boolean).join(' · ') || posting.comment
    this.drafts.push(
      makeDraft({
        line,
        account,
        day: entry.day,
        amount: minor(units),
        currency,
        kind: opens ? 'adjustment' : bookedKind(self, others),
        text,
        counterparty: orNull(entry.payee),
        reference: orNull(entry.code),
        balance:
          tied === true && !posting.inclusive ? this.minorOf(posting.asserted!.number, currency) : null,
      }),
    )
  }

  /** A pad: what an account must have got before, so that its next balance is right. */
  private fillUp(account: string, { commodity, number }: Amount, on: string): void {
    const found = this.pads.findLastIndex((pad) => pad.account === account && pad.day < on)
    if (found === -1) return
    const [pad] = this.pads.splice(found, 1)
    const missing = add(number, opposite(this.balances.of(account, commodity, true)))
    const from: Side = { account: pad!.from, side: this.sideOf(pad!.from), amount: -1, currency: commodity }
    const currency = this.currencyOf({ commodity, number }, pad!.line)
    this.balances.add(account, commodity, missing)
    this.balances.add(pad!.from, commodity, opposite(missing))
    if (missing.digits === 0n || currency === null || this.sideOf(account) !== 'own')
      return this.skip(pad!.line, 'zero', account)
    const { units } = inUnits(missing, decimalsOf(currency))
    const opens = isOpening([from])
    this.see(account, currency, opens)
    const text = pad!.from
    this.drafts.push(
      makeDraft({
        line: pad!.line,
        account,
        day: pad!.day,
        amount: minor(units),
        currency,
        kind: 'adjustment',
        text,
      }),
    )
  }

  /** Whether an account holds what the journal claims; what it says otherwise is a problem of its line. */
  private compare(line: number, account: string, claimed: Amount, below: boolean): boolean {
    const { commodity, number } = claimed
    const held = this.balances.of(account, commodity, below)
    const off = inUnits(add(held, opposite(number)), this.decimals(commodity)).units
    const currency = moneyOf(commodity)
    const part = currency === null ? undefined : this.parts.get(`${currency} ${account}`)
    if (off === 0) {
      if (part) {
        part.held = true
        part.closing = this.minorOf(this.balances.of(account, commodity, false), part.currency)
      }
      return true
    }
    const told = (value: Decimal): string => `${textOf(value)} ${commodity}`.trim()
    this.fail(line, { code: 'balance-breaks', expected: told(held), stated: told(number) })
    return false
  }

  private see(account: string, currency: Currency, began: boolean): void {
    const key = `${currency} ${account}`
    const part = this.parts.get(key) ?? { account, currency, began: false, held: false, closing: null }
    this.parts.set(key, { ...part, began: part.began || began, closing: null })
  }

  /** An account that the journal opens, or whose balance it claims rightly, held nothing before its first entry. */
  private stated(): readonly StatedPart[] {
    return [...this.parts.values()].map(({ account, currency, began, held, closing }) => {
      const kind = accountKindOf(account.split(':').at(-1)!)
      return {
        account,
        currency,
        ...(kind ? { kind } : {}),
        ...(began || held ? { opening: zero } : {}),
        ...(closing === null ? {} : { closing }),
      }
    })
  }

  private currencyOf({ commodity, number }: Amount, line: number): Currency | null {
    if (commodity !== '') return moneyOf(commodity, textOf(number))
    const { currency } = this.job.answers
    if (currency === undefined) this.question ??= askCurrency(textOf(number), line)
    return currency ?? noCurrency
  }

  private minorOf(number: Decimal, currency: Currency): Minor {
    return minor(inUnits(number, decimalsOf(currency)).units)
  }

  private sideAs({ account }: Posting, { commodity, number }: Amount): Side {
    return { account, side: this.sideOf(account), amount: inUnits(number, 6).units, currency: commodity }
  }

  /** What an account is: as it or one above it is declared, else by its name. */
  private sideOf(account: string): AccountSide | null {
    for (let name = account; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf(':')))) {
      const declared = this.journal.declared.get(name)
      if (declared) return declared
    }
    return sideOf(account)
  }

  private skip(line: number, reason: SkipReason, text: string): void {
    this.skipped.push({ line, reason, text: shorten(text) })
  }

  private fail(line: number, fault: Fault): void {
    this.problems.push({ ...fault, at: { file: this.file, line } })
  }
}
