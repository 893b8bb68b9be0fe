import { type Candidate, lapsed } from './candidate'
import type { Excluded } from './planning-outcome'

/** The candidates whose money exists and can arrive, with the routes that help, and why the others were left. */
export interface Usefulness {
  readonly useful: readonly Candidate[]
  readonly excluded: readonly Excluded[]
}

/** Leaves out accounts from which no chain of routes reaches cash, and accounts that nothing lies in or comes into. */
export function usefulCandidates(candidates: readonly Candidate[]): Usefulness {
  const among = new Set(candidates.map(({ account }) => account.id))
  const arriving = closure(candidates, (one, arrives) =>
    one.routes.some(({ target }) => !among.has(target.id) || arrives.has(target.id)),
  )
  const leading = candidates
    .filter(({ account }) => arriving.has(account.id))
    .map((one) => ({
      ...one,
      routes: one.routes.filter(({ target }) => !among.has(target.id) || arriving.has(target.id)),
    }))
  const filled = closure(
    leading,
    (one, fills) =>
      hasMoney(one) ||
      leading.some(
        ({ account, routes }) =>
          fills.has(account.id) && routes.some(({ target }) => target.id === one.account.id),
      ),
  )
  const excluded = candidates.flatMap((one): Excluded[] => {
    const { id } = one.account
    if (filled.has(id)) return []
    if (one.lapsedOn !== null && !hasMoney(one)) return [lapsed(id, one.lapsedOn)]
    return [{ account: id, route: null, reason: arriving.has(id) ? 'empty' : 'no-route' }]
  })
  return { useful: leading.filter(({ account }) => filled.has(account.id)), excluded }
}

const hasMoney = ({ account }: Candidate): boolean =>
  account.opening > 0 || (account.flows ?? []).some(({ amount }) => amount > 0)

/** The least set of accounts that holds all of which `belongs` is true, given the set so far. */
function closure(
  candidates: readonly Candidate[],
  belongs: (one: Candidate, soFar: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const one of candidates) if (belongs(one, found)) found.add(one.account.id)
  }
  return found
}
