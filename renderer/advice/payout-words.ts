import type { Day } from '../../shared/day'
import type { Minor } from '../../shared/money/money'
import type { NamedAccount, Payout } from '../../shared/planner/from-ledger/planning-outcome'

type Text = 'next' | 'undated' | 'brings' | 'free' | 'waits' | 'due' | 'missing' | 'several'

/** What is filled into those texts. */
const blanks = { place: '', day: '', amount: '', fee: '', when: '' }

/** How days, sums and places are written for this person; sums in the currency of the place that pays. */
interface Writing {
  /** A text of `plan.payout`, filled in. */
  readonly say: (text: Text, values: typeof blanks) => string
  readonly day: (day: Day) => string
  readonly money: (amount: Minor) => string
  readonly nameOf: (target: NamedAccount) => string
}

/** Says where, when and about how much a place pays out by itself, no more than is known of it. */
export function payoutWords(payout: Payout, { say: sayAll, day, money, nameOf }: Writing): string {
  const say = (text: Text, values: Partial<typeof blanks> = {}): string =>
    sayAll(text, { ...blanks, ...values })
  const place = typeof payout.to === 'string' ? say(payout.to) : nameOf(payout.to)
  switch (payout.kind) {
    case 'waits':
      return say('waits', { place, amount: money(payout.least) })
    case 'due':
      return say('due', { place, day: day(payout.on) })
    case 'next': {
      const { on, brings } = payout
      const when = on === null ? say('undated', { place }) : say('next', { place, day: day(on) })
      if (brings === null) return when
      const amount = money(brings.amount)
      return brings.fee === 0
        ? say('free', { when, amount })
        : say('brings', { when, amount, fee: money(brings.fee) })
    }
  }
}
