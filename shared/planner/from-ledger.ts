import { addDays } from '../day'
import { assembleProblem } from './from-ledger/assemble-problem'
import { type Candidacy, candidateOf } from './from-ledger/candidate'
import type { PlanningInput } from './from-ledger/planning-input'
import type { LedgerProblem } from './from-ledger/planning-outcome'
import { selfPaidOf } from './from-ledger/self-paid'
import { usefulCandidates } from './from-ledger/useful-candidates'

/**
 * The planning problem of a ledger: what may be sent, by which routes, under which limits; and what is not in it, and
 * why. A route enters only if it is allowed, its fee is known and, where no official source states it, confirmed. What
 * leaves by itself is decided by nobody: it is expected where it arrives.
 *
 * The problem is plain data, the same for the same input: it can be saved and solved again elsewhere.
 */
export function problemFromLedger(input: PlanningInput): LedgerProblem {
  const end = addDays(input.today, input.preferences.horizonDays)
  const ledgers = [...input.ledger.values()].filter(({ account }) => account.role !== 'destination')
  const selfPaid = selfPaidOf(ledgers, input, end)
  const candidacies = ledgers.map(
    (ledger): Candidacy =>
      selfPaid.excluded.get(ledger.account.id) ??
      candidateOf(ledger, input, end, selfPaid.arrivals.get(ledger.account.id)),
  )
  const { useful, excluded } = usefulCandidates(candidacies.flatMap(({ candidate }) => candidate ?? []))
  const gone = new Set(excluded.flatMap(({ account, reason }) => (reason === 'lapsed' ? [account] : [])))
  // Of a place that holds nothing any more, no way out is worth a question.
  const routes = candidacies.flatMap((one) => one.excluded).filter(({ account }) => !gone.has(account))
  return {
    ...assembleProblem(useful, input, end),
    excluded: [...routes, ...excluded],
    notes: useful.flatMap(({ notes }) => notes),
  }
}
