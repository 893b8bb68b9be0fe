import { z } from 'zod'
import { parseDay } from '../day'
import { type AccountKind, type AccountRole, transactionKinds, type TransactionStatus } from '../model'

/** The members of a union as values: one that is missing or made up does not compile. */
const oneOf = <T extends string>(members: Readonly<Record<T, true>>) => z.enum(Object.keys(members) as T[])

const id = z.string().min(1)
const text = z.string().nullable()
const minor = z.int()
const day = z.string().refine((text) => parseDay(text) !== null)
const month = z.string().refine((text) => parseDay(`${text}-01`) !== null)
const currency = z.string().regex(/^[A-Z]{3}$/)

const accountKind = oneOf<AccountKind>({
  wallet: true, platform: true, points: true, voucher: true, carrier: true, bank: true, card: true, cash: true,
}) // prettier-ignore

/** A balance that the person read off an account. */
export const readingSchema = z.looseObject({ day, balance: minor, note: z.string().optional() })

/** A century: longer terms than any provider's, and days that a calendar still has. */
const months = z.int().min(1).max(1200)

const escheats = z.literal(true).optional()

/** One of the person's own terms of lapse. */
export const expiryTermSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('day'), until: day, escheats }),
  z.looseObject({ kind: z.literal('part'), amount: minor.positive(), until: day, stated: day }),
  z.looseObject({ kind: z.literal('last-use'), months, used: day.optional(), escheats }),
  z.looseObject({ kind: z.literal('top-up'), months }),
])

/** An account as the store keeps it (`shared/model`). */
export const accountSchema = z.looseObject({
  id,
  name: z.string(),
  kind: accountKind,
  role: oneOf<AccountRole>({ source: true, pool: true, destination: true }),
  currency,
  provider: text,
  label: text,
  reserve: minor,
  owner: id.optional(),
  stated: z.array(readingSchema),
  expiry: z.array(expiryTermSchema).optional(),
})

const content = z.looseObject({
  id,
  day,
  time: text,
  amount: minor,
  currency,
  fee: minor,
  kind: z.enum(transactionKinds),
  status: oneOf<TransactionStatus>({ posted: true, pending: true, cancelled: true }),
  text: z.string(),
  counterparty: text,
  reference: text,
  balance: minor.nullable(),
})
const statements = z.array(id).min(1)

const transactionSchema = content.extend({
  statements,
  versions: z.array(z.looseObject({ content, statements })).optional(),
})

/** An account's month as the store keeps it. */
export const pageSchema = z.looseObject({
  account: id,
  month,
  transactions: z.array(transactionSchema),
  places: z.record(z.string(), z.string()).optional(),
})

/** An imported file as the store keeps it. */
export const statementSchema = z.looseObject({
  id,
  file: z.string(),
  sha256: z.string(),
  format: z.string(),
  encoding: z.string(),
  importedAt: z.string(),
  parts: z.array(
    z.looseObject({
      account: id,
      currency,
      period: z.looseObject({ from: day, to: day }).nullable(),
      opening: minor.nullable(),
      closing: minor.nullable(),
    }),
  ),
  counts: z.looseObject({
    rows: minor,
    added: minor,
    duplicates: minor,
    skipped: minor,
    problems: minor,
  }),
  opened: z.array(id),
  digests: z
    .array(z.looseObject({ account: id, month, rows: z.int().positive(), sum: z.int().nonnegative() }))
    .optional(),
})
