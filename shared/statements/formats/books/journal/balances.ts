import { add, type Decimal, nothing } from './decimal'

/** What lies in every account of a journal, in every commodity, as entries are added up day by day. */
export class Balances {
  private readonly held = new Map<string, Map<string, Decimal>>()

  add(account: string, commodity: string, number: Decimal): void {
    const own = this.held.get(account) ?? new Map<string, Decimal>()
    this.held.set(account, own)
    own.set(commodity, add(own.get(commodity) ?? nothing, number))
  }

  /** What an account holds of a commodity, with all accounts below it or without. */
  of(account: string, commodity: string, below: boolean): Decimal {
    let sum = this.held.get(account)?.get(commodity) ?? nothing
    if (below)
      for (const [name, held] of this.held)
        if (name.startsWith(`${account}:`)) sum = add(sum, held.get(commodity) ?? nothing)
    return sum
  }
}
