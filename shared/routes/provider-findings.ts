import type { Currency } from '../money/currency'
import type { CatalogAccount, CatalogRoute, Provider } from './catalog-schema'
import { toMinor } from './decimal'
import type { CatalogFeePart, CatalogTariff } from './fee-schema'
import type { RuleProblem } from './rule-problem'

/** Something a provider's file says that cannot be, although it has the shape. */
export interface ProviderFinding {
  readonly field: string
  readonly problem: RuleProblem
}

/** Known codes, as ISO 4217 lists them. */
const currencies = new Set(Intl.supportedValuesOf('currency'))

/** All contradictions within one provider's file. */
export function providerFindings(provider: Provider): ProviderFinding[] {
  const ids = new Set<string>()
  const once = (field: string, id: string): ProviderFinding[] => {
    if (ids.has(id)) return [{ field, problem: { code: 'twice', id } }]
    ids.add(id)
    return []
  }
  return provider.accounts.flatMap((account, i) => {
    const at = `accounts[${i}]`
    return [
      ...once(`${at}.id`, account.id),
      ...accountFindings(account, at),
      ...account.routes.flatMap((route, j) => [
        ...once(`${at}.routes[${j}].id`, route.id),
        ...routeFindings(route, account, `${at}.routes[${j}]`),
      ]),
    ]
  })
}

function accountFindings(account: CatalogAccount, at: string): ProviderFinding[] {
  if (!currencies.has(account.currency))
    return [{ field: `${at}.currency`, problem: { code: 'no-currency', text: account.currency } }]
  const amounts = account.quotas.map(({ amount }, i) => [`${at}.quotas[${i}].amount`, amount] as const)
  const empty = account.quotas.flatMap(({ amount, count }, i) =>
    amount === undefined && count === undefined
      ? [{ field: `${at}.quotas[${i}]`, problem: { code: 'empty-quota' as const } }]
      : [],
  )
  const young = account.quotas.map(
    ({ whenNew }, i) => [`${at}.quotas[${i}].whenNew.amount`, whenNew?.amount] as const,
  )
  const unverified = account.quotas.map(
    ({ whenUnverified }, i) => [`${at}.quotas[${i}].whenUnverified`, whenUnverified] as const,
  )
  const decay = [`${at}.inactivityFee.amount`, account.inactivityFee?.amount] as const
  const { yearlyFee } = account
  const yearly = [
    [`${at}.yearlyFee.amount`, yearlyFee?.amount] as const,
    [`${at}.yearlyFee.unlessReceived`, yearlyFee?.unlessReceived] as const,
    ...(yearlyFee?.elsewhere ?? []).map(
      ({ unlessReceived }, i) => [`${at}.yearlyFee.elsewhere[${i}].unlessReceived`, unlessReceived] as const,
    ),
  ]
  const deposit = [`${at}.deposit`, account.deposit] as const
  const most = [`${at}.mostHeld.amount`, account.mostHeld?.amount] as const
  return [
    ...empty,
    ...inexact([...amounts, ...young, ...unverified, decay, ...yearly, deposit, most], account),
  ]
}

function routeFindings(route: CatalogRoute, account: CatalogAccount, at: string): ProviderFinding[] {
  const { limits = {}, fee } = route
  const tariffs: readonly (readonly [string, CatalogTariff])[] =
    fee.state === 'known'
      ? [[`${at}.fee`, fee]]
      : fee.state === 'range'
        ? [
            [`${at}.fee.low`, fee.low],
            [`${at}.fee.high`, fee.high],
          ]
        : []
  const bounds = (['min', 'max', 'step'] as const).map((key) => [`${at}.limits.${key}`, limits[key]] as const)
  return [
    ...inexact(bounds, account),
    ...(Number(limits.min ?? 0) > Number(limits.max ?? Infinity)
      ? [{ field: `${at}.limits`, problem: { code: 'min-above-max' as const } }]
      : []),
    ...inexact(
      (route.needs?.spent ?? []).map(
        ({ upTo }, i) => [`${at}.needs.spent[${i}].upTo`, upTo ?? undefined] as const,
      ),
      account,
    ),
    ...unknownQuotas(limits.quotas ?? [], account, `${at}.limits.quotas`),
    ...tariffs.flatMap(([field, tariff]) =>
      tariff.parts.flatMap((part, i) => partFindings(part, account, `${field}.parts[${i}]`)),
    ),
    ...(route.settlement && route.settlement.soonest > route.settlement.latest
      ? [{ field: `${at}.settlement`, problem: { code: 'late-before-soon' as const } }]
      : []),
  ]
}

function partFindings(part: CatalogFeePart, account: CatalogAccount, at: string): ProviderFinding[] {
  const rows = part.bands ?? part.tiers ?? []
  const name = part.bands ? 'bands' : 'tiers'
  const rising = rows.flatMap(({ upTo }, i) => {
    const before = i === 0 ? 0 : Number(rows[i - 1]?.upTo ?? Infinity)
    return Number(upTo ?? Infinity) > before
      ? []
      : [{ field: `${at}.${name}[${i}].upTo`, problem: { code: 'rows-fall' as const } }]
  })
  const amounts = [
    ...rows.map(({ upTo }, i) => [`${at}.${name}[${i}].upTo`, upTo ?? undefined] as const),
    ...(part.bands ?? []).map(({ fixed }, i) => [`${at}.bands[${i}].fixed`, fixed] as const),
    [`${at}.fixed`, part.fixed] as const,
    [`${at}.min`, part.min] as const,
    [`${at}.max`, part.max === 'amount' ? undefined : part.max] as const,
  ]
  const both = part.bands && part.tiers ? [{ field: at, problem: { code: 'bands-and-tiers' as const } }] : []
  const free = part.free === undefined ? [] : [part.free]
  return [...rising, ...both, ...inexact(amounts, account), ...unknownQuotas(free, account, `${at}.free`)]
}

const inexact = (
  amounts: readonly (readonly [string, string | undefined])[],
  { currency }: CatalogAccount,
): ProviderFinding[] =>
  amounts.flatMap(([field, text]) =>
    text === undefined || toMinor(text, currency as Currency) !== null
      ? []
      : [{ field, problem: { code: 'too-many-decimals', text, currency } }],
  )

const unknownQuotas = (
  ids: readonly string[],
  { quotas }: CatalogAccount,
  field: string,
): ProviderFinding[] =>
  ids
    .filter((id) => !quotas.some((quota) => quota.id === id))
    .map((id) => ({ field, problem: { code: 'no-quota', id } }))
