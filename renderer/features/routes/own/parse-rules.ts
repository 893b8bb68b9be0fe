import { fail, ok, type Result } from '../../../../shared/result'

/** A file's JSON, whatever it says; or that it is none. */
export function parseRules(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return fail('not-json')
  }
}
