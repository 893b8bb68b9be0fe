/** How the running balances of a table follow from its movements. */
export interface Chain {
  /** `after`: each balance is the one after its row; `before`: before it. */
  readonly states: 'after' | 'before'
  /** Whether the rows run forward in time. */
  readonly forward: boolean
  /** 1: the movements as given; -1: all the other way round. */
  readonly sign: 1 | -1
  /** Neighbouring balances with a movement between them, and how many of them agree. */
  readonly links: number
  readonly held: number
  /** The cell that says whose balance each row states; null where the rows of one account are meant. */
  readonly owner: number | null
}

/** Whose balance each row states, by a column of the table. */
export interface Owners {
  readonly cell: number
  readonly texts: readonly string[]
}

/** Which way the days of a table run; null where they do not tell. */
export type Direction = 'up' | 'down' | null

interface Variant extends Pick<Chain, 'states' | 'forward' | 'sign'> {
  held: number
}

/** Where the rows of an account have come to: its last balance, what that row moved, and what moved since. */
interface End {
  balance: number
  move: number
  between: number
}

/**
 * Weighs every way in which balances can follow from movements, and gives the one that holds most often; null where there
 * are no two balances with a movement between them. Of ways that hold alike, the one that fits the run of days.
 *
 * @param moves what each row moved; NaN where that is not known
 * @param balances what each row states; NaN where it states none
 * @param owners whose balance each row states, where the table holds several accounts
 */
export function chainOf(
  moves: readonly number[],
  balances: readonly number[],
  run: Direction,
  owners: Owners | null = null,
): Chain | null {
  const variants: Variant[] = []
  for (const states of ['after', 'before'] as const)
    for (const forward of [true, false])
      for (const sign of [1, -1] as const) variants.push({ states, forward, sign, held: 0 })
  let links = 0
  const ends = new Map<string, End>()
  for (const [at, balance] of balances.entries()) {
    const account = owners?.texts[at] ?? ''
    const end = ends.get(account) ?? { balance: NaN, move: 0, between: 0 }
    ends.set(account, end)
    const move = moves[at] ?? NaN
    if (Number.isNaN(balance)) {
      if (!Number.isNaN(move)) end.between += move
      continue
    }
    if (!Number.isNaN(end.balance)) {
      const grown = balance - end.balance
      // What moved between two balances: this row and those that state none, or that row and those.
      const [here, there] = [move + end.between, end.move + end.between]
      const unmoved = Number.isNaN(here) && Number.isNaN(there)
      // A balance that moved where the rows say nothing of it contradicts them.
      if (unmoved ? grown !== 0 : here !== 0 || there !== 0) {
        links++
        for (const variant of variants)
          if (agrees(variant, grown, here, there, move, end.move)) variant.held++
      }
    }
    end.balance = balance
    end.move = move
    end.between = 0
  }
  if (links === 0) return null
  const fits = ({ states, forward }: Variant): number =>
    (states === 'after' ? 0.25 : 0) + (run === null ? 0 : forward === (run === 'up') ? 0.5 : 0)
  const best = variants.reduce((a, b) => (b.held + fits(b) > a.held + fits(a) ? b : a))
  return { ...best, links, owner: owners?.cell ?? null }
}

function agrees(
  { states, forward, sign }: Variant,
  grown: number,
  here: number,
  there: number,
  move: number,
  lastMove: number,
): boolean {
  const wanted = sign * (forward ? grown : -grown)
  // Forward, the balance after a row holds the row itself; the balance before it holds the row above.
  const own = (states === 'after') === forward
  return wanted === (own ? here : there) || wanted === (own ? move : lastMove)
}

/** So much of a chain must hold before it proves anything. */
const PROVING = 0.85

/** Whether a chain is proof: agreement by chance does not last. */
export const isProof = (chain: Chain | null): boolean =>
  chain !== null &&
  chain.held >= Math.max(1, chain.links * PROVING) &&
  (chain.links >= 2 || chain.held === chain.links)

/** Whether a chain is as good as none. */
export const isBroken = (chain: Chain | null): boolean => chain === null || chain.held < chain.links * 0.3
