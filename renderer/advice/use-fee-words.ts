import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import type { CatalogQuota } from '../../shared/routes/catalog-schema'
import type { CatalogFee, CatalogFeePart, CatalogTariff } from '../../shared/routes/fee-schema'
import { exactMinor } from '../../shared/routes/fee-to-rule'
import { useFormat } from '../ui/use-format'

/** What a fee is, where it is charged, and the account's quotas it may name. */
export interface WordedFee {
  readonly fee: CatalogFee
  readonly currency: Currency
  readonly quotas: readonly CatalogQuota[]
}

/** Puts any fee of the catalogue in words. */
export function useFeeWords(): {
  readonly feeWords: (fee: WordedFee) => string
  readonly tariffWords: (tariff: CatalogTariff, currency: Currency, quotas: readonly CatalogQuota[]) => string
} {
  const { t } = useTranslation()
  const { money } = useFormat()

  const tariffWords = useCallback(
    (tariff: CatalogTariff, currency: Currency, quotas: readonly CatalogQuota[]): string => {
      const amount = (text: string): string => money(minor(exactMinor(text, currency)), currency)
      const charge = ({ fixed, percent }: Pick<CatalogFeePart, 'fixed' | 'percent'>): string => {
        const words = [
          Number(fixed ?? 0) > 0 && t('routes.fixed', { amount: amount(fixed ?? '0') }),
          Number(percent ?? 0) > 0 && t('routes.percent', { percent: percent ?? '0' }),
        ].filter((word) => word !== false)
        return words.length === 0 ? t('routes.noFee') : words.join(' + ')
      }
      const table = (rows: readonly { readonly upTo: string | null; readonly fee: string }[]): string =>
        rows
          .map(({ upTo, fee }) =>
            upTo === null ? t('routes.above', { fee }) : t('routes.upTo', { amount: amount(upTo), fee }),
          )
          .join('; ')
      const quotaWords = (id: string): string => {
        const quota = quotas.find((one) => one.id === id)
        if (!quota) return id
        const per = t(`routes.quota.per.${quota.per}`)
        return [
          quota.count !== undefined && t('routes.quota.count', { count: quota.count, per }),
          quota.amount !== undefined && t('routes.quota.amount', { amount: amount(quota.amount), per }),
        ]
          .filter(Boolean)
          .join(', ')
      }
      const part = (of: CatalogFeePart): string => {
        const base = of.bands
          ? table(of.bands.map((band) => ({ upTo: band.upTo, fee: charge(band) })))
          : of.tiers
            ? table(of.tiers.map((tier) => ({ upTo: tier.upTo, fee: charge(tier) })))
            : charge(of)
        const based =
          of.of === 'rest'
            ? t('routes.ofRest', { fee: base })
            : of.of === 'net'
              ? t('routes.ofNet', { fee: base })
              : base
        const bounded = [
          based,
          of.min !== undefined && t('routes.atLeast', { amount: amount(of.min) }),
          of.max !== undefined &&
            (of.max === 'amount' ? t('routes.capped') : t('routes.atMost', { amount: amount(of.max) })),
        ]
          .filter(Boolean)
          .join(', ')
        return of.free === undefined
          ? bounded
          : t('routes.freeWithin', { quota: quotaWords(of.free), fee: bounded })
      }
      return tariff.parts.map(part).reduce((first, then) => t('routes.plus', { first, then }))
    },
    [t, money],
  )

  const feeWords = useCallback(
    ({ fee, currency, quotas }: WordedFee): string => {
      switch (fee.state) {
        case 'known':
          return tariffWords(fee, currency, quotas)
        case 'range':
          return t('routes.range', {
            low: tariffWords(fee.low, currency, quotas),
            high: tariffWords(fee.high, currency, quotas),
          })
        case 'unknown':
          return t('routes.feeUnknown')
        case 'not-available':
          return t('routes.notAvailable')
      }
    },
    [t, tariffWords],
  )

  return { feeWords, tariffWords }
}
