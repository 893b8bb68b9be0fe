/**
 * What is wrong with an entry of the catalogue or of a file of rules. Codes and what fills them in: the window words them
 * in the person's language, `ruleSentence` for a terminal.
 */
export type RuleProblem =
  | { readonly code: 'shape'; readonly shape: Shape }
  | { readonly code: 'wrong-kind'; readonly expected: string }
  | { readonly code: 'missing' }
  | { readonly code: 'unknown-fields'; readonly names: string }
  | { readonly code: 'not-one-of'; readonly values: string }
  | { readonly code: 'out-of-bounds' }
  | { readonly code: 'twice'; readonly id: string }
  | { readonly code: 'already-described'; readonly id: string }
  | { readonly code: 'no-currency'; readonly text: string }
  | { readonly code: 'no-account'; readonly id: string }
  | { readonly code: 'no-quota'; readonly id: string }
  | { readonly code: 'empty-quota' }
  | { readonly code: 'min-above-max' }
  | { readonly code: 'late-before-soon' }
  | { readonly code: 'rows-fall' }
  | { readonly code: 'bands-and-tiers' }
  | { readonly code: 'too-many-decimals'; readonly text: string; readonly currency: string }
  | { readonly code: 'cashing' }
  | { readonly code: 'not-rules' }

/** How a text must look. The schemas name it as their message, so that it can be worded anywhere. */
export const shapes = {
  id: 'must be lower-case words joined by hyphens',
  amount: 'must be a decimal such as "0.99"',
  percent: 'must be a percentage such as "1.75"',
  day: 'must be a day such as "2026-03-31"',
  date: 'must be a year, month or day',
  country: 'must be a country such as "KR"',
  source: 'must name a source',
  route: 'must name a route',
} as const
export type Shape = keyof typeof shapes

/** One plain English sentence, for a terminal: what is wrong, and what would be right. */
export function ruleSentence(problem: RuleProblem): string {
  switch (problem.code) {
    case 'shape':
      return shapes[problem.shape]
    case 'wrong-kind':
      return `must be of the kind ${problem.expected}`
    case 'missing':
      return 'is missing'
    case 'unknown-fields':
      return `has fields nobody knows: ${problem.names}`
    case 'not-one-of':
      return `must be one of ${problem.values}`
    case 'out-of-bounds':
      return 'is too small, too large or empty'
    case 'twice':
      return `the id ${problem.id} stands here a second time`
    case 'already-described':
      return `the catalogue already describes ${problem.id}`
    case 'no-currency':
      return `${problem.text} is no currency`
    case 'no-account':
      return `no account is called ${problem.id}`
    case 'no-quota':
      return `the account has no quota ${problem.id}`
    case 'empty-quota':
      return 'a quota must limit a count or an amount'
    case 'min-above-max':
      return 'the smallest amount is more than the largest'
    case 'late-before-soon':
      return 'the soonest arrival is after the latest'
    case 'rows-fall':
      return 'ends where the row before it ends, or sooner'
    case 'bands-and-tiers':
      return 'has both bands and tiers'
    case 'too-many-decimals':
      return `${problem.text} has more decimals than ${problem.currency}`
    case 'cashing':
      return 'offers to turn a debt into cash: nobody may offer or promote that'
    case 'not-rules':
      return 'is no file of rules'
  }
}
