import { type Result, fail, ok } from '../result'
import { crossReferenceErrors } from './cross-references'
import type { PlanningProblem } from './problem'
import { problemSchema } from './schema'

/** What is wrong with one field of problem.json, such as `routes[3].fee.ppm` and `must be an integer`. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/**
 * Reads a planning problem from parsed JSON: the shape of each field first, then what the fields say of one
 * another. Gives every mistake found, in the order of the file; unknown fields are left out.
 */
export function validateProblem(json: unknown): Result<PlanningProblem, readonly FieldError[]> {
  const parsed = problemSchema.safeParse(json)
  if (!parsed.success) {
    return fail(parsed.error.issues.map(({ path, message }) => ({ field: fieldName(path), message })))
  }
  const errors = crossReferenceErrors(parsed.data)
  return errors.length > 0 ? fail(errors) : ok(parsed.data)
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return name === '' ? 'problem' : name.replace(/^\./, '')
}
