import { z } from 'zod'
import { shapes } from './rule-problem'

const amount = z.string().regex(/^\d+(\.\d+)?$/, shapes.amount)
const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, shapes.percent)

/**
 * One charge, in the words of shared/fees/rule. `rounding` absent: nobody says; it is planned rounded up, so that no plan
 * promises a fee too low.
 */
const part = z.strictObject({
  fixed: amount.optional(),
  percent: percent.optional(),
  /** The whole amount falls in the first band that reaches it; a table without an open end says nothing beyond its last. */
  bands: z
    .array(z.strictObject({ upTo: amount.nullable(), fixed: amount.optional(), percent: percent.optional() }))
    .min(1)
    .optional(),
  /** Each slice of the amount at its own rate. */
  tiers: z
    .array(z.strictObject({ upTo: amount.nullable(), percent }))
    .min(1)
    .optional(),
  of: z.enum(['amount', 'rest', 'net']).optional(),
  min: amount.optional(),
  max: z.union([amount, z.literal('amount')]).optional(),
  rounding: z.enum(['down', 'up', 'half-up']).optional(),
  /** The account's quota that waives this part. */
  free: z.string().optional(),
})

/** `unknown`: sources do not say whether the fee comes out of the amount; it is planned as if it did. */
const charged = z.enum(['from-amount', 'on-top', 'unknown'])

/** A tariff on its own: what a person says a route costs. */
export const tariffSchema = z.strictObject({ charged, parts: z.array(part).min(1) })

/**
 * What a route costs. No fee is `known` with one part that charges nothing: somebody says that it is free.
 * `range`: it lies between two tariffs and is planned at the higher. `unknown` is never free and never planned.
 */
export const fee = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), charged, parts: z.array(part).min(1) }),
  z.strictObject({ state: z.literal('range'), low: tariffSchema, high: tariffSchema }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('not-available') }),
])

/** What a route costs, as the catalogue says it. */
export type CatalogFee = z.infer<typeof fee>
/** A tariff of the catalogue: what is planned of a known fee or a range. */
export type CatalogTariff = z.infer<typeof tariffSchema>
/** One charge of a tariff. */
export type CatalogFeePart = z.infer<typeof part>

/** The tariff a plan reckons with: the higher end of a range; null where there is no number. */
export function plannedTariff(of: CatalogFee): CatalogTariff | null {
  if (of.state === 'known') return { charged: of.charged, parts: of.parts }
  return of.state === 'range' ? of.high : null
}
