import { z } from 'zod'
import { fail, type Result } from '../result'
import type { BackupProblem } from './backup-problem'
import { type Checked, checked } from './sections'

const records = z.array(z.unknown())

/** What releases before this format wrote: one JSON object. Version 1 had five tables, 2 eight, 3 nine. */
const copySchema = z.strictObject({
  format: z.literal('jandon-copy'),
  version: z.literal([1, 2, 3]),
  tables: z.strictObject({
    accounts: records,
    pages: records,
    statements: records,
    settings: records,
    confirmations: records,
    ownProviders: records.optional(),
    ownRoutes: records.optional(),
    expectations: records.optional(),
    profiles: records.optional(),
  }),
})

/** Reads a copy of an earlier release. It has no checksum: what is whole JSON of the right form is taken. */
export function readPlainCopy(file: Uint8Array): Result<Checked<null>, BackupProblem> {
  const json = parsed(file)
  const copy = copySchema.safeParse(json)
  if (copy.success) {
    const { accounts, pages, statements, settings, confirmations, ...later } = copy.data.tables
    const { ownProviders = [], ownRoutes = [], expectations = [], profiles = [] } = later
    return checked(
      {
        accounts,
        pages,
        statements,
        settings,
        confirmations,
        ownProviders,
        ownRoutes,
        expectations,
        profiles,
      },
      null,
    )
  }
  return fail(saysCopy(file) ? { code: 'damaged', section: null } : { code: 'not-a-backup' })
}

const saysCopy = (file: Uint8Array): boolean =>
  String.fromCharCode(...file.subarray(0, 40)).startsWith('{"format":"jandon-copy"')

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch {
    return null
  }
}
