import { z } from 'zod'
import { type Day, parseDay } from '../day'
import { fail, ok, type Result } from '../result'
import { cashingWithin } from './cashing-within'
import { type Provider, quotaSchema } from './catalog-schema'
import { tariffSchema } from './fee-schema'
import { issueProblem } from './issue-problem'
import { type Catalog, readProvider } from './load-catalog'
import type { OwnRoute } from './own-rules'
import type { ProviderFinding } from './provider-findings'
import { shapes } from './rule-problem'

/** An entry of a file of own rules, or the first thing wrong with it and where in the file. */
export type Entry<T> = Result<T, ProviderFinding>

const day = z.string().transform((text, context): Day => {
  const read = parseDay(text)
  if (read === null) context.addIssue(shapes.day)
  return read ?? z.NEVER
})

const ownFeeSchema = z.strictObject({
  route: z.string().min(1, shapes.route),
  on: day,
  from: day.exactOptional(),
  until: day.exactOptional(),
  free: quotaSchema.exactOptional(),
  tariff: tariffSchema.exactOptional(),
  markup: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,4})?$/, shapes.percent)
    .exactOptional(),
})

const ownRouteSchema = z.strictObject({ account: z.string(), route: z.looseObject({ id: z.string() }) })

/** A fee a person found with the provider: for a route of the catalogue or of their own. */
export type OwnFee = z.infer<typeof ownFeeSchema>

/** A provider the catalogue does not describe. */
export function readOwnProvider(json: unknown, at: string, catalog: Catalog): Entry<Provider> {
  const cashing = cashingAt(json, at)
  if (cashing) return fail(cashing)
  const [provider, findings] = readProvider({ name: '', json })
  const [first] = findings
  if (!provider || first) return wrong(at, first)
  if (catalog.providers.has(provider.id))
    return wrong(at, { field: 'id', problem: { code: 'already-described', id: provider.id } })
  return ok(provider)
}

/** A route, checked in its account: its limits and quotas are the account's. */
export function readOwnRoute(json: unknown, at: string, providers: readonly Provider[]): Entry<OwnRoute> {
  const cashing = cashingAt(json, at)
  if (cashing) return fail(cashing)
  const read = ownRouteSchema.safeParse(json)
  if (!read.success) return wrong(at, issueOf(read.error))
  const { account, route } = read.data
  const provider = providers.find(({ accounts }) => accounts.some(({ id }) => id === account))
  const terms = provider?.accounts.find(({ id }) => id === account)
  if (!provider || !terms)
    return wrong(at, { field: 'account', problem: { code: 'no-account', id: account } })
  if (terms.routes.some(({ id }) => id === route.id))
    return wrong(at, { field: 'route.id', problem: { code: 'twice', id: route.id } })
  const accounts = [{ ...terms, routes: [route] }]
  const [found, [first]] = readProvider({ name: '', json: { ...provider, accounts } })
  const sound = found?.accounts[0]?.routes[0]
  return first || !sound
    ? wrong(at, first && { ...first, field: first.field.replace('accounts[0].routes[0]', 'route') })
    : ok({ account, route: sound })
}

/** What somebody found out about a route's fee. */
export function readOwnFee(json: unknown, at: string): Entry<OwnFee> {
  const read = ownFeeSchema.safeParse(json)
  return read.success ? ok(read.data) : wrong(at, issueOf(read.error))
}

const issueOf = ({ issues: [issue] }: z.ZodError): ProviderFinding => ({
  field: issue?.path.join('.') ?? '',
  problem: issue ? issueProblem(issue) : { code: 'missing' },
})

const wrong = (at: string, finding: ProviderFinding | undefined): Entry<never> =>
  fail({
    field: [at, finding?.field].filter(Boolean).join('.'),
    problem: finding?.problem ?? { code: 'missing' },
  })

function cashingAt(json: unknown, at: string): ProviderFinding | null {
  const found = cashingWithin(json, at)
  return (
    found && {
      field: found.field,
      problem: { code: 'cashing' },
    }
  )
}
