import type { Facts } from '../../benchmark'
import type { Standing } from './churn'
import { type JudgedWay, judgedWays, type LivedLife } from './live-life'
import type { Rhythm } from './life'

/** What a way costs in lives of a kind, a year, beside the best known of each life. */
export function figuresOf(lives: readonly LivedLife[], way: JudgedWay): Facts {
  const regrets = lives.map((one) => one.outcomes[way].cost - bestOf(one))
  const costs = lives.map(({ outcomes }) => outcomes[way].cost)
  return {
    'cost a year': Math.round(mean(costs)),
    regret: Math.round(mean(regrets)),
    '±': Math.round(standardError(regrets)),
    'worst life': Math.round(Math.max(...regrets)),
    'transfers a year': mean(lives.map(({ outcomes }) => outcomes[way].transfers)),
  }
}

/** What else is asked of the app's advice in lives of a kind. */
export function oursOf(lives: readonly LivedLife[]): Facts {
  const worse = lives.map(({ outcomes: { ours, monthly } }) =>
    ours.parts.moved > 0 ? (100 * 2 * (ours.cost - monthly.cost)) / ours.parts.moved : 0,
  )
  return {
    'steps that stand a week later, %': shareStood(lives.map(({ churn }) => churn.all)),
    'undisturbed, %': shareStood(lives.map(({ churn }) => churn.undisturbed)),
    ...foretoldShares(lives),
    'worse than monthly at most, % of what moved': Math.max(...worse),
    'lives better than eoq': lives.filter(({ outcomes: { ours, eoq } }) => ours.cost < eoq.cost).length,
    'lives better than learnt': lives.filter(({ outcomes: { ours, learnt } }) => ours.cost < learnt.cost)
      .length,
  }
}

/** What is open of the best known: what hindsight could not prove, a year. */
export const hindsightOf = (lives: readonly LivedLife[]): Facts => ({
  'not proven': Math.round(mean(lives.map((one) => Math.max(0, bestOf(one) - one.atLeast)))),
  'lives where another way is better': lives.filter((one) => bestOf(one) < one.outcomes.hindsight.cost)
    .length,
})

const bestOf = ({ outcomes }: LivedLife): number => Math.min(...judgedWays.map((way) => outcomes[way].cost))

function foretoldShares(lives: readonly LivedLife[]): Facts {
  const rhythms: readonly Rhythm[] = ['weekly', 'monthly', 'irregular', 'seasonal', 'rare']
  const sums = (chosen: readonly Rhythm[]) => {
    const all = lives.flatMap(({ foretold }) => chosen.flatMap((rhythm) => foretold[rhythm] ?? []))
    return { expected: total(all.map((one) => one.expected)), came: total(all.map((one) => one.came)) }
  }
  const share = ({ expected, came }: ReturnType<typeof sums>): number => (came > 0 ? expected / came : NaN)
  return Object.fromEntries([
    ['foretold of what came', share(sums(rhythms))] as const,
    ...rhythms.flatMap((rhythm) => {
      const found = sums([rhythm])
      return found.came > 0 ? [[rhythm, share(found)] as const] : []
    }),
  ])
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length

function standardError(numbers: readonly number[]): number {
  const middle = mean(numbers)
  const squares = total(numbers.map((one) => (one - middle) ** 2))
  return numbers.length < 2 ? NaN : Math.sqrt(squares / (numbers.length - 1) / numbers.length)
}

const shareStood = (standings: readonly Standing[]): number =>
  (100 * total(standings.map(({ stood }) => stood))) / total(standings.map(({ named }) => named))
