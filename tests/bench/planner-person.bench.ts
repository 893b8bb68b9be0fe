import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { areaProblems } from '../../renderer/advice/areas'
import { becomeSamplePerson } from '../../renderer/importing/sample-person'
import { readConfirmations } from '../../renderer/store/confirmations'
import { Database } from '../../renderer/store/database'
import { type Preferences, readPreferences } from '../../renderer/store/preferences'
import { readRecords } from '../../renderer/store/read-records'
import type { Day } from '../../shared/day'
import { loadLedger } from '../../shared/ledger/ledger'
import { because } from '../../shared/planner/because'
import { plan } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'
import { readCatalog } from '../support/read-catalog'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'
import { importInto } from './support/import-into'

const samples = new URL('../../resources/samples/', import.meta.url)
const today = '2026-11-22' as Day
const TIMES = 9

/** What a person waits for on the plan's screen: the plan again after a wish has changed, and why a transfer is in it. */
export const benchmark: Benchmark = {
  name: 'Planner: what if, for the person of the sample statements (50 ms are asked for)',
  async *cases() {
    const problemsWith = await samplePerson()
    const wishes: readonly (readonly [string, Partial<Preferences>])[] = [
      ['the plan', {}],
      ['soon instead of cheapest', { urgency: 'soon' }],
      ['a transfer worth ten times the trouble', { effort: 3_000 }],
      ['half a year ahead', { horizonDays: 183 }],
    ]
    for (const [name, wish] of wishes) {
      const changed = problemsWith(wish)
      yield caseOf(name, () => planned(changed))
    }
    const problems = problemsWith({})
    yield caseOf('the plan, building its problems included', () => planned(problemsWith({})))
    const [first] = problems.flatMap((problem) => {
      const { transfers } = plan(problem)
      return transfers.length > 0 ? [{ problem, transfers }] : []
    })
    if (!first) throw new Error('The sample person has nothing to do')
    yield caseOf('why the first transfer is in it', () => {
      const { reasons } = because(first.problem, first.transfers, 0)
      return { reasons: reasons.length }
    })
  },
}

const caseOf = (name: string, run: () => Facts): BenchmarkCase => ({
  name,
  ours: {
    name: 'Jandon',
    times: TIMES,
    run: () => {
      const begun = process.cpuUsage()
      const facts = run()
      const { user, system } = process.cpuUsage(begun)
      return { 'CPU ms': (user + system) / 1000, ...facts }
    },
  },
})

function planned(problems: readonly PlanningProblem[]): Facts {
  const plans = problems.map((problem) => plan(problem))
  return {
    problems: plans.length,
    transfers: plans.reduce((all, { transfers }) => all + transfers.length, 0),
    gap: plans.reduce((all, one) => all + (one.status === 'infeasible' ? 0 : one.gap), 0),
  }
}

/** Imports the samples as the window does; gives the problems for any wishes. */
async function samplePerson(): Promise<(wish: Partial<Preferences>) => PlanningProblem[]> {
  const database = new Database('bench-person')
  await database.open()
  await becomeSamplePerson(database)
  const names = readdirSync(samples).filter((file) => !file.endsWith('.md'))
  await importInto(
    database,
    names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, samples))) })),
  )
  const ledger = loadLedger(await readRecords(database))
  const preferences = await readPreferences(database)
  const confirmations = await readConfirmations(database)
  return (wish) =>
    areaProblems({
      today,
      ledger,
      planned: ledger,
      catalog: readCatalog(),
      preferences: { ...preferences, ...wish },
      confirmations,
      expectations: [],
      experience: {},
      ownWays: [],
      facts: {},
    }).map(({ problem }) => problem)
}
