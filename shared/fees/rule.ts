/** How the rate's part of a charge becomes a whole minor unit. */
export type Rounding = 'down' | 'up' | 'half-up'

/** A row of a table of charges; `upTo: null` has no upper end. */
export interface FeeBand {
  readonly upTo: number | null
  /** Minor units; 0 where absent. */
  readonly fixed?: number | undefined
  /** Parts per million; 0 where absent. */
  readonly ppm?: number | undefined
}

/** A slice of a marginal tariff: `ppm` applies to what lies above the slice before and up to `upTo`. */
export interface FeeTier {
  readonly upTo: number | null
  readonly ppm: number
}

/**
 * One charge of a tariff. Amounts are minor units of the account the money leaves, rates are parts per million.
 *
 * `bands` replace `fixed` and `ppm` by those of the first band that reaches the base; `tiers` replace `ppm` by
 * a sum over slices.
 */
export interface FeePart {
  readonly fixed?: number | undefined
  readonly ppm?: number | undefined
  readonly bands?: readonly FeeBand[] | undefined
  readonly tiers?: readonly FeeTier[] | undefined
  /** What the rate is of: the amount, the amount less the parts before, or what remains after the fee. */
  readonly of?: 'amount' | 'rest' | 'net' | undefined
  readonly min?: number | undefined
  readonly max?: number | 'amount' | undefined
  /** `half-up` where absent. */
  readonly rounding?: Rounding | undefined
  /** The quota that waives this part. */
  readonly free?: string | undefined
}

/** Whether the fee is taken out of the amount, or paid beside it. */
export type Charged = 'from-amount' | 'on-top'

/** A whole tariff: several parts that add up, or the fields of a single one. */
export type FeeRule = { readonly charged?: Charged | undefined } & (
  ({ readonly parts?: undefined } & FeePart) | { readonly parts: readonly FeePart[] }
)

/** The parts of a rule, in the order in which they are charged. */
export const partsOf = (rule: FeeRule): readonly FeePart[] => rule.parts ?? [rule]

/** Whether the fee comes out of the amount; it does where nothing is said. */
export const chargedOf = (rule: FeeRule): Charged => rule.charged ?? 'from-amount'

/** The quotas that can waive a part of the rule, each once. */
export const freeQuotasOf = (rule: FeeRule): readonly string[] => [
  ...new Set(partsOf(rule).flatMap((part) => part.free ?? [])),
]
