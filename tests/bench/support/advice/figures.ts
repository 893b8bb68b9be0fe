import type { RollCosts } from '../../../../shared/advice/roll/terms'
import type { Facts } from '../../benchmark'
import type { Standing } from './churn'
import { type JudgedWay, judgedWays, type LivedLife } from './live-life'
import { lifeYears, type Rhythm } from './life'

const rhythms: readonly Rhythm[] = ['weekly', 'monthly', 'irregular', 'seasonal', 'rare']

/** What a way costs in lives of a kind, a year, beside the best known of each life. */
export function figuresOf(lives: readonly LivedLife[], way: JudgedWay): Facts {
  const regrets = lives.map((one) => one.outcomes[way].cost - bestOf(one))
  const costs = lives.map(({ outcomes }) => outcomes[way].cost)
  const aYear = (part: (parts: RollCosts) => number): number =>
    Math.round(mean(lives.map(({ outcomes }) => part(outcomes[way].parts))) / lifeYears)
  return {
    'cost a year': Math.round(mean(costs)),
    regret: Math.round(mean(regrets)),
    '±': Math.round(standardError(regrets)),
    'worst life': Math.round(Math.max(...regrets)),
    'transfers a year': mean(lives.map(({ outcomes }) => outcomes[way].transfers)),
    fees: aYear(({ fees, exchange }) => fees + exchange),
    waiting: aYear(({ idle }) => idle),
    lapsed: aYear(({ lapsed }) => lapsed),
  }
}

/** How steady the app's advice is in lives of a kind. */
export const steadinessOf = (lives: readonly LivedLife[]): Facts => ({
  'of the steps named stand a week later, %': shareStood(lives.map(({ churn }) => churn.all)),
  'where what came was expected, %': shareStood(lives.map(({ churn }) => churn.undisturbed)),
  'such steps': total(lives.map(({ churn }) => churn.undisturbed.named)),
})

/** In how many lives the app's advice was better than rules, and whether it was ever much worse than sending all monthly. */
export function comparedOf(lives: readonly LivedLife[]): Facts {
  const worse = lives.map(
    ({ outcomes: { ours, monthly } }) =>
      (100 * lifeYears * (ours.cost - monthly.cost)) / Math.max(1, monthly.parts.moved),
  )
  const betterThan = (way: JudgedWay): number =>
    lives.filter(({ outcomes }) => outcomes.ours.cost < outcomes[way].cost).length
  return {
    lives: lives.length,
    'better than eoq': betterThan('eoq'),
    'better than learnt': betterThan('learnt'),
    'worse than monthly by over 1 % of what moved': worse.filter((one) => one > 1).length,
    'by at most, %': Math.max(...worse),
  }
}

/** What is open of the best known: what hindsight could not prove, a year. */
export const hindsightOf = (lives: readonly LivedLife[]): Facts => ({
  'best known costs a year': Math.round(mean(lives.map(bestOf))),
  'of it not proven': Math.round(mean(lives.map((one) => Math.max(0, bestOf(one) - one.atLeast)))),
  'lives where another way beats hindsight': lives.filter((one) => bestOf(one) < one.outcomes.hindsight.cost)
    .length,
})

const bestOf = ({ outcomes }: LivedLife): number => Math.min(...judgedWays.map((way) => outcomes[way].cost))

/** What was expected of 70 days as a share of what came, in all and by kind of income. */
export function foretoldOf(lives: readonly LivedLife[]): Facts {
  const share = (chosen: readonly Rhythm[]): number | string => {
    const sums = lives.flatMap(({ foretold }) => chosen.flatMap((rhythm) => foretold[rhythm] ?? []))
    const came = total(sums.map((one) => one.came))
    return came > 0 ? total(sums.map((one) => one.expected)) / came : ''
  }
  return {
    'foretold of what came': share(rhythms),
    ...Object.fromEntries(rhythms.map((rhythm) => [rhythm, share([rhythm])])),
  }
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
