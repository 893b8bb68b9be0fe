import { z } from 'zod'
import { fail, ok, type Result } from '../../result'
import { type Profile, profileSchema } from './profile'

const fileSchema = z.strictObject({
  format: z.literal('jandon-profiles'),
  version: z.literal(1),
  profiles: z.array(profileSchema).max(1000),
})

/** Why a file of profiles was refused: it is none, or a field of it is not right. */
export type ProfileFault =
  | { readonly kind: 'no-profiles' }
  /** `field` as a path, such as `profiles[0].mapping.columns`. */
  | { readonly kind: 'bad-field'; readonly field: string }

/** Profiles as a file to keep or to hand on. It holds names of columns, never a row of a statement. */
export const writeProfiles = (profiles: readonly Profile[]): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({ format: 'jandon-profiles', version: 1, profiles }, null, 2)}\n`,
  )

/** Reads such a file: all of it, or nothing. */
export function readProfiles(bytes: Uint8Array): Result<readonly Profile[], ProfileFault> {
  const told = parse(bytes)
  if (typeof told !== 'object' || told === null || !('format' in told) || told.format !== 'jandon-profiles')
    return fail({ kind: 'no-profiles' })
  const read = fileSchema.safeParse(told)
  if (read.success) return ok(read.data.profiles as readonly Profile[])
  return fail({ kind: 'bad-field', field: pathOf(read.error.issues[0]) })
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  const further = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...further]
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
