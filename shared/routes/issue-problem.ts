import type { z } from 'zod'
import { type RuleProblem, type Shape, shapes } from './rule-problem'

const byMessage = new Map(
  Object.entries(shapes).map(([shape, message]) => [message as string, shape as Shape]),
)

/** What a schema found, in the terms of the house. */
export function issueProblem(issue: z.core.$ZodIssue): RuleProblem {
  const shape = byMessage.get(issue.message)
  if (shape !== undefined) return { code: 'shape', shape }
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? { code: 'missing' }
        : { code: 'wrong-kind', expected: issue.expected }
    case 'unrecognized_keys':
      return { code: 'unknown-fields', names: issue.keys.join(', ') }
    case 'invalid_value':
      return { code: 'not-one-of', values: issue.values.map(String).join(', ') }
    case 'invalid_union':
      return {
        code: 'wrong-kind',
        expected: 'discriminator' in issue ? String(issue.discriminator) : 'object',
      }
    default:
      return { code: 'out-of-bounds' }
  }
}
